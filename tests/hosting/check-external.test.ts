import assert from 'node:assert/strict'
import {once} from 'node:events'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {after, before, test} from 'node:test'
import {checkExternal} from '../../src/publishing/check-external.ts'

let server: Server
let origin: string
const asked: {at: number; method: string | undefined; path: string}[] = []

before(async () => {
  server = createServer((request, response) => {
    const {url: path = '', method} = request
    asked.push({at: performance.now(), method, path})
    if (path === '/hangs') return
    if (path === '/no-head' && method === 'HEAD') response.statusCode = 405
    const status = /^\/(\d{3})/u.exec(path)?.[1]
    if (status) response.statusCode = Number(status)
    if (status?.startsWith('3')) response.setHeader('location', '/200')
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})

const cases: ReadonlyArray<[path: string, state: string, status?: number]> = [
  ['/200', 'ok', 200],
  ['/no-head', 'ok', 200],
  ['/301#place', 'moved', 301],
  ['/302', 'ok', 302],
  ['/404', 'gone', 404],
  ['/410', 'gone', 410],
  ['/500', 'failed', 500],
  ['/hangs', 'no-answer']
]

for (const [path, state, status] of cases) {
  test(`${path} is ${state}`, async () => {
    const [answer] = await checkExternal([origin + path], {limit: 300})
    assert.equal(answer?.state, state)
    assert.equal(answer?.status, status)
    if (state === 'moved') assert.equal(answer?.to, `${origin}/200#place`)
  })
}

test('a host that is not there does not answer', async () => {
  const [answer] = await checkExternal(['http://127.0.0.1:1/'], {limit: 300})
  assert.equal(answer?.state, 'no-answer')
})

test('one host is asked slowly, one address after another', async () => {
  asked.length = 0
  await checkExternal(
    ['/200?a', '/200?b', '/200?c'].map((path) => origin + path),
    {pause: 60}
  )
  const gaps = asked.slice(1).map(({at}, index) => at - (asked[index]?.at ?? 0))
  assert.equal(asked.length, 3)
  for (const gap of gaps) assert.ok(gap > 50, String(gap))
})
