import assert from 'node:assert/strict'
import {mkdirSync, readFileSync} from 'node:fs'
import {connect} from 'node:net'
import path from 'node:path'
import {text} from 'node:stream/consumers'
import {after, before, describe, test} from 'node:test'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {type RealServer, type ServerName, servers} from '../../src/browsing/real-servers.ts'
import {headerPolicy, openHeaders, securityHeaders} from '../../src/hosting/policy.ts'
import {longestAddress, longestName} from '../../src/identifiers/own-address.ts'
import {packed} from './packed.ts'
import {finishSmallSite, smallFacts, temporaryFolder} from './small-site.ts'

/** What each server can do with the configuration that we ship. */
const abilities: ReadonlyArray<
  [name: ServerName, base: string, can: {configured: boolean; brotli?: boolean}]
> = [
  ['nginx', '/', {configured: true}],
  ['apache', '/', {configured: true, brotli: true}],
  ['apache', '/a/b/', {configured: true, brotli: true}],
  ['caddy', '/', {configured: true, brotli: true}],
  ['python', '/', {configured: false}],
  ['python', '/a/b/', {configured: false}]
]

const types: ReadonlyArray<[file: string, type: RegExp]> = [
  ['', /^text\/html/u],
  ['laki/index.html', /^text\/html/u],
  ['laki/index.json', /^application\/json/u],
  ['muutokset/index.xml', /^(?:application|text)\/xml/u],
  ['assets/plain.8d2c61aa.woff2', /^(?:font\/woff2|application\/octet-stream)$/u],
  ['assets/look.5e1f0a77.css', /^text\/css/u],
  ['assets/page.0c7d4b19.js', /^text\/javascript/u],
  ['favicon.svg', /^image\/svg\+xml/u],
  ['site.webmanifest', /^application\/(?:manifest\+json|octet-stream)/u],
  ['robots.txt', /^text\/plain/u]
]

/** Former addresses of all forms, the longest with the code of a language before it. */
const former = [
  `/sv/${`${'a'.repeat(longestName)}/`.repeat(2)}${'b'.repeat(longestAddress - 2 * longestName - 4)}/`,
  '/Vanha_Sivu.html',
  '/kunnat/a.b~c/',
  '/kunnat/sivu.htm'
].map((from) => ({from, to: '/laki/'}))

const traversals = [
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/assets/..%5c..%5c..%5cetc%5cpasswd',
  '/assets/../../../../etc/passwd',
  '//etc/passwd',
  '/laki/%00/../../etc/passwd'
]

for (const [name, base, {configured, brotli}] of abilities) {
  describe(`${name} at ${base}`, () => {
    const {folder, remove} = temporaryFolder()
    const site = path.join(folder, 'site')
    const own = path.join(site, base)
    let server: RealServer
    const get = (address: string, options: RequestInit = {}) =>
      fetch(`${server.origin}${base}${address}`, {redirect: 'manual', ...options})

    before(async () => {
      mkdirSync(own, {recursive: true})
      await finishSmallSite(own, {aliases: [...smallFacts.aliases, ...former]})
      server = await servers[name]({site, scratch: folder})
    })
    after(async () => {
      await server?.stop()
      remove()
    })

    for (const [file, type] of types) {
      test(`/${file} has its content type`, async () => {
        const answer = await get(file)
        assert.equal(answer.status, 200)
        assert.match(answer.headers.get('content-type') ?? '', type)
        const expected = readFileSync(path.join(own, file || 'index.html'))
        assert.deepEqual(Buffer.from(await answer.arrayBuffer()), expected)
      })
    }

    test('a folder without its slash leads to the one with it', async () => {
      const answer = await get('laki')
      assert.ok([301, 308].includes(answer.status), String(answer.status))
      const location = new URL(answer.headers.get('location') ?? '', answer.url)
      assert.equal(location.pathname, `${base}laki/`)
    })

    test('an unknown address is 404 at any depth', async () => {
      const unknown = ['olematon', 'olematon/', 'laki/2021/a/b/c/', '.git/config']
      // A page, not what the ending says, and no data that others may read.
      const endings = ['json', 'xml', 'csv', 'ics', 'js', 'woff2', 'webmanifest']
      for (const address of [...unknown, ...endings.map((ending) => `olematon.${ending}`)]) {
        const answer = await get(address)
        assert.equal(answer.status, 404, address)
        if (!configured) continue
        assert.match(await answer.text(), /Sivua ei löytynyt/u, address)
        assert.match(answer.headers.get('content-type') ?? '', /^text\/html/u, address)
        assert.equal(answer.headers.get('access-control-allow-origin'), null, address)
        assert.equal(answer.headers.get('cross-origin-resource-policy'), 'same-origin', address)
      }
    })

    test('a former address leads on', async () => {
      for (const from of ['/vanha/sivu/', ...former.map(({from}) => from)]) {
        const answer = await get(from.slice(1))
        const to = configured
          ? (answer.headers.get('location') ?? '')
          : (/http-equiv="refresh" content="0; url=([^"]*)"/u.exec(await answer.text())?.[1] ?? '')
        assert.equal(answer.status, configured ? 301 : 200, from)
        assert.match(
          new URL(to, answer.url).pathname,
          new RegExp(`^${base}laki/(?:index.html)?$`, 'u')
        )
      }
    })

    test('nothing outside of the folder is shown', async () => {
      for (const address of traversals) {
        const {status, body} = await raw(server.port, base.slice(0, -1) + address)
        assert.doesNotMatch(body, /root:.*:0:0:/u, address)
        assert.ok(status >= 300, `${address} ${status}`)
      }
    })

    if (!configured) return

    test('security headers, on pages and on errors', async () => {
      for (const address of ['', 'laki/index.json', 'assets/look.5e1f0a77.css', 'olematon/']) {
        const {headers} = await get(address)
        for (const [header, value] of Object.entries(securityHeaders)) {
          const isOpen = address.endsWith('.json') && header in openHeaders
          const wanted = isOpen ? openHeaders[header as keyof typeof openHeaders] : value
          assert.equal(headers.get(header), wanted, `${header} of /${address}`)
        }
        assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'$/u)
      }
    })

    test('data is open to pages of others, all else is not', async () => {
      const asked = {headers: {origin: 'https://muu.example', 'accept-encoding': 'br, gzip'}}
      for (const address of ['laki/index.json', 'muutokset/index.xml', 'build.json']) {
        const {headers} = await get(address, asked)
        for (const [header, value] of Object.entries(openHeaders)) {
          assert.equal(headers.get(header), value, `${header} of /${address}`)
        }
      }
      for (const address of ['', 'laki/index.html', 'build.js', 'assets/look.5e1f0a77.css']) {
        const {headers} = await get(address, asked)
        assert.equal(headers.get('access-control-allow-origin'), null, address)
      }
    })

    test('the policy of pages', async () => {
      const {headers} = await get('laki/')
      // Apache allows the two inline elements of its page for unknown addresses too.
      const policy = (headers.get('content-security-policy') ?? '').replaceAll(
        / '(sha256-[^']+)'/gu,
        (source) => (headerPolicy().includes(source) ? source : '')
      )
      assert.equal(policy, headerPolicy())
    })

    test('a page has its fonts fetched with it; nothing else has', async () => {
      const font = `<${base}assets/plain.8d2c61aa.woff2>; rel=preload; as=font; type=font/woff2; crossorigin`
      for (const address of ['', 'laki/', 'laki/index.html']) {
        assert.equal((await get(address)).headers.get('link'), font, address)
      }
      for (const address of ['laki/index.json', 'assets/look.5e1f0a77.css', 'olematon/']) {
        assert.equal((await get(address)).headers.get('link'), null, address)
      }
    })

    test('names with a digest are kept for ever, all else is asked for again', async () => {
      const {headers: asset} = await get('assets/look.5e1f0a77.css')
      assert.equal(asset.get('cache-control'), 'public, max-age=31536000, immutable')
      const page = await get('laki/')
      assert.equal(page.headers.get('cache-control'), 'no-cache')
      const etag = page.headers.get('etag')
      assert.ok(etag)
      const again = await get('laki/', {headers: {'if-none-match': etag}})
      assert.equal(again.status, 304)
    })

    test('what has not changed is not sent again, small or compressed', async () => {
      for (const address of ['laki/', 'vanha/sivu/index.html', 'robots.txt']) {
        for (const encoding of ['gzip', 'br', 'gzip, deflate, br', 'identity']) {
          const asked = {'accept-encoding': encoding}
          const first = await packed(server.origin + base + address, asked)
          const known = {...asked, 'if-none-match': String(first.headers.etag)}
          const again = await packed(server.origin + base + address, known)
          assert.equal(again.status, 304, `${address} ${encoding} ${first.headers.etag}`)
          const other = {...asked, 'if-none-match': '"other"'}
          const anew = await packed(server.origin + base + address, other)
          assert.deepEqual([anew.status, anew.bytes], [200, first.bytes])
        }
      }
    })

    const ways = [
      ['gzip', gunzipSync],
      ...(brotli ? [['br', brotliDecompressSync] as const] : [])
    ] as const
    for (const [encoding, unpack] of ways) {
      test(`what was compressed at build time is sent as it is: ${encoding}`, async () => {
        const ending = encoding === 'br' ? '.br' : '.gz'
        for (const [address, file] of [
          ['laki/', 'laki/index.html'],
          ['laki/index.html', 'laki/index.html']
        ] as const) {
          const {headers, bytes} = await packed(`${server.origin}${base}${address}`, {
            'accept-encoding': encoding
          })
          assert.equal(headers['content-encoding'], encoding)
          assert.match(headers.vary ?? '', /accept-encoding/iu)
          assert.match(headers['content-type'] ?? '', /^text\/html/u)
          assert.deepEqual(bytes, readFileSync(path.join(own, file + ending)))
          assert.deepEqual(unpack(bytes), readFileSync(path.join(own, file)))
        }
      })
    }
  })
}

/** A request that no client library tidies up first. */
async function raw(port: number, target: string) {
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`)
  const answer = await text(socket)
  return {status: Number(answer.split(' ')[1]), body: answer}
}
