import assert from 'node:assert/strict'
import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {after, before, describe, test} from 'node:test'
import {type RealServer, servers} from '../../src/browsing/real-servers.ts'
import {packed} from './packed.ts'
import {finishSmallSite, temporaryFolder} from './small-site.ts'

/** Requests that no reader makes, to each server with the configuration that we ship. */
const places = [
  ['nginx', '/'],
  ['apache', '/'],
  ['apache', '/a/b/'],
  ['caddy', '/']
] as const

for (const [name, base] of places) {
  describe(`${name} at ${base}`, () => {
    const {folder, remove} = temporaryFolder()
    const site = path.join(folder, 'site')
    let server: RealServer

    before(async () => {
      const own = path.join(site, base)
      mkdirSync(own, {recursive: true})
      await finishSmallSite(own)
      server = await servers[name]({site, scratch: folder})
    })
    after(async () => {
      await server?.stop()
      remove()
    })

    test('pages are read only', async () => {
      for (const method of ['TRACE', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND']) {
        for (const address of ['', 'laki/', 'laki/index.json']) {
          const {status, bytes} = await packed(server.origin + base + address, {}, method)
          assert.ok([405, 501].includes(Number(status)), `${method} /${address}: ${status}`)
          assert.doesNotMatch(String(bytes), new RegExp(`^${method}`, 'u'))
        }
      }
    })

    test('an encoding that is refused is not sent, and every form says that there are others', async () => {
      const asked = [
        ['br;q=0, gzip;q=0', undefined],
        ['br; q=0.0, gzip;q=0.000', undefined],
        ['br;q=0,gzip', 'gzip'],
        ['identity', undefined],
        ['gzip;q=0.5', 'gzip']
      ] as const
      for (const address of ['laki/', 'laki/index.html']) {
        for (const [encoding, expected] of asked) {
          const {headers} = await packed(server.origin + base + address, {
            'accept-encoding': encoding
          })
          assert.equal(headers['content-encoding'], expected, encoding)
          assert.match(headers.vary ?? '', /^accept-encoding$/iu, `${address} ${encoding}`)
        }
      }
    })
  })
}
