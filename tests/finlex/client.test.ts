import assert from 'node:assert/strict'
import type {ServerResponse} from 'node:http'
import {after, before, beforeEach, test} from 'node:test'
import {gzipSync} from 'node:zlib'
import {AskFault} from '../../src/finlex/ask-fault.ts'
import {type Asking, finlexClient} from '../../src/finlex/client.ts'
import {type FinlexServer, finlexServer, type Reply, sendXml} from './finlex-server.ts'
import {inventedAct} from './invented-act.ts'
import {quickClock} from './quick-clock.ts'

const act = inventedAct({number: '77/2031'})
const path = '/akn/fi/act/statute/2031/77/fin@'
const agent = 'sopimussivusto (npm run law; +https://merikaari.example/)'

let server: FinlexServer
before(async () => {
  server = await finlexServer()
})
after(() => server.close())
beforeEach(() => {
  server.replies.clear()
  server.asked.length = 0
})

function client(options: Partial<Asking> = {}) {
  const {clock, waited} = quickClock()
  return {ask: finlexClient({agent, base: server.base, clock, ...options}), waited}
}

/** The first answers of a row, then the act. */
function firstly(...replies: Reply[]): Reply {
  return (request, response) => {
    const reply = replies.shift()
    if (typeof reply === 'function') reply(request, response)
    else sendXml(response, reply ?? act)
  }
}

const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    response.writeHead(code, headers).end()

test('an answer comes whole, and the service learns who asks', async () => {
  server.replies.set(path, act)
  const answer = await client().ask(path)
  assert.equal(answer.text, act)
  assert.equal(Buffer.from(answer.bytes).toString('utf8'), act)
  assert.equal(answer.address, server.base + path)
  assert.deepEqual(server.asked, [{path, agent, accept: 'application/xml'}])
})

test('questions go one at a time, a second apart, also when all are asked at once', async () => {
  let open = 0
  let most = 0
  server.replies.set(path, (_, response) => {
    most = Math.max(most, ++open)
    setTimeout(() => {
      open--
      sendXml(response, act)
    }, 5)
  })
  const {ask, waited} = client()
  await Promise.all([ask(path), ask(path), ask(path)])
  assert.equal(most, 1)
  assert.deepEqual(waited, [1000, 1000])
})

test('the pause is kept by the real clock too', async () => {
  server.replies.set(path, act)
  const ask = finlexClient({agent, base: server.base, pause: 120})
  const start = performance.now()
  await Promise.all([ask(path), ask(path), ask(path)])
  assert.ok(performance.now() - start >= 235)
})

test('a busy service is asked again, later and later', async () => {
  server.replies.set(path, firstly(status(429), status(503), status(500)))
  const {ask, waited} = client()
  assert.equal((await ask(path)).text, act)
  assert.deepEqual(waited, [2000, 8000, 30_000])
})

test('a wait that the service asks for is kept, up to two minutes', async () => {
  server.replies.set(
    path,
    firstly(status(429, {'retry-after': '15'}), status(429, {'retry-after': '99999'}))
  )
  const {ask, waited} = client()
  await ask(path)
  assert.deepEqual(waited, [15_000, 120_000])
})

test('a connection that breaks is tried again: half an answer is none', async () => {
  const breaks: Reply = (_, response) => {
    response.writeHead(200, {'content-type': 'application/xml', 'content-length': act.length})
    response.write(act.slice(0, 300), () => response.destroy())
  }
  server.replies.set(
    path,
    firstly(breaks, (request) => request.destroy())
  )
  assert.equal((await client().ask(path)).text, act)
  assert.equal(server.asked.length, 3)
})

const endless = (response: ServerResponse) => {
  response.writeHead(200, {'content-type': 'application/xml'})
  const more = () => {
    while (response.write('<a>'.repeat(10_000)) && !response.destroyed);
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}
const refused: Record<
  string,
  {reply: Reply; kind: AskFault['kind']; tries: number; options?: Partial<Asking>}
> = {
  'what is not there': {reply: status(404), kind: 'absent', tries: 1},
  'what is there no longer': {reply: status(410), kind: 'absent', tries: 1},
  'a question that the service does not take': {reply: status(406), kind: 'status', tries: 1},
  'a service that stays busy': {reply: status(429), kind: 'status', tries: 4},
  'a service that is out of order': {reply: status(503), kind: 'status', tries: 4},
  'a service that says nothing': {
    reply: () => undefined,
    kind: 'too-slow',
    tries: 2,
    options: {limit: 60, waits: [1]}
  },
  'an answer that does not end in time': {
    reply: (_, response) => {
      response.writeHead(200, {'content-type': 'application/xml'}).write('<a>')
    },
    kind: 'too-slow',
    tries: 2,
    options: {limit: 60, waits: [1]}
  },
  'a connection that always breaks': {
    reply: (request) => request.destroy(),
    kind: 'no-answer',
    tries: 4
  },
  'an answer without an end': {
    reply: (_, response) => endless(response),
    kind: 'too-large',
    tries: 1,
    options: {largest: 200_000}
  },
  'a small answer that unpacks to a large one': {
    reply: (_, response) =>
      response
        .writeHead(200, {'content-type': 'application/xml', 'content-encoding': 'gzip'})
        .end(gzipSync(Buffer.alloc(3_000_000))),
    kind: 'too-large',
    tries: 1,
    options: {largest: 200_000}
  },
  'a page of HTML with status 200': {
    reply: (_, response) =>
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end('<h1>Virhe</h1>'),
    kind: 'wrong-type',
    tries: 1
  },
  'an answer without a type': {
    reply: (_, response) => response.writeHead(200).end(act),
    kind: 'wrong-type',
    tries: 1
  },
  'another encoding': {
    reply: (_, response) =>
      response.writeHead(200, {'content-type': 'application/xml; charset=ISO-8859-1'}).end(act),
    kind: 'wrong-type',
    tries: 1
  },
  'bytes that are not UTF-8': {
    reply: (_, response) =>
      response
        .writeHead(200, {'content-type': 'application/xml'})
        .end(Buffer.from('<a>p\xe4</a>', 'latin1')),
    kind: 'not-utf-8',
    tries: 1
  },
  'a redirect to another host': {
    reply: status(302, {location: 'https://example.org/akn'}),
    kind: 'moved',
    tries: 1
  },
  'a redirect to another port of this host': {
    reply: status(301, {location: 'http://127.0.0.1:9/akn'}),
    kind: 'moved',
    tries: 1
  },
  'redirects in a circle': {reply: status(302, {location: `/v1${path}`}), kind: 'moved', tries: 4}
}
for (const [name, {reply, kind, tries, options}] of Object.entries(refused)) {
  test(`refuses ${name}`, async () => {
    server.replies.set(path, reply)
    await assert.rejects(client(options).ask(path), (error) => {
      assert.ok(error instanceof AskFault, String(error))
      assert.equal(error.kind, kind)
      assert.ok(error.address.startsWith(server.base))
      return true
    })
    assert.equal(server.asked.length, tries)
  })
}

test('a fault does not stop the next question', async () => {
  server.replies.set(path, act)
  const {ask} = client()
  const [lost, found] = await Promise.allSettled([ask('/lost'), ask(path)])
  assert.deepEqual([lost.status, found.status], ['rejected', 'fulfilled'])
})

test('a redirect on the same host is followed', async () => {
  server.replies.set('/old', status(308, {location: `/v1${path}`}))
  server.replies.set(path, act)
  assert.equal((await client().ask('/old')).address, server.base + path)
})

test('JSON is asked for as JSON', async () => {
  server.replies.set('/list', (_, response) =>
    response.writeHead(200, {'content-type': 'application/json'}).end('[]')
  )
  assert.equal((await client().ask('/list', 'json')).text, '[]')
  assert.equal(server.asked[0]?.accept, 'application/json')
})

test('only TLS, or this machine', () => {
  for (const base of [
    'http://opendata.finlex.fi/v1',
    'http://127.0.0.1.example.org/',
    'http://localhost@example.org/',
    'https://user:secret@example.org/',
    'https://example.org/?a=b',
    'file:///etc',
    'ftp://localhost/',
    'finlex',
    ''
  ]) {
    assert.throws(() => finlexClient({agent, base}), TypeError, base)
  }
  for (const base of ['https://example.org/v1/', 'http://localhost:8080', 'http://[::1]:1/']) {
    assert.doesNotThrow(() => finlexClient({agent, base}), base)
  }
})
