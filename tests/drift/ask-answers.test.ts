import assert from 'node:assert/strict'
import test from 'node:test'
import {askAnswers} from '../../src/drift/ask-answers.ts'
import {finlexClient} from '../../src/finlex/client.ts'
import {finlexServer} from '../finlex/finlex-server.ts'
import {inventedAct} from '../finlex/invented-act.ts'

const reference = (year: number, number: number) =>
  `<finlex:statuteReference><finlex:ref href="/akn/fi/act/statute/${year}/${number}"/></finlex:statuteReference>`

test('the newest wording of each act is asked for, then what has amended it, each once', async () => {
  const server = await finlexServer([
    [
      '/akn/fi/act/statute-consolidated/2031/77/fin@latest',
      inventedAct({
        number: '77/2031',
        consolidated: '20330012',
        data: `<finlex:amendedBy>${reference(2033, 12)}${reference(2033, 13)}</finlex:amendedBy>`
      })
    ],
    ['/akn/fi/act/statute/2033/12/fin@', inventedAct({number: '12/2033'})],
    [
      '/akn/fi/act/statute/2033/13/fin@',
      (_, response) => {
        response.writeHead(200, {'content-type': 'text/html'}).end('<html>Suljettu</html>')
      }
    ]
  ])
  const ask = finlexClient({base: server.base, agent: 'a test', pause: 0, waits: []})
  const saved = new Map<string, string>()
  const acts = [
    {year: 2031, number: 77},
    {year: 2031, number: 78}
  ]
  const answers = await askAnswers(ask, acts, (file, text) => saved.set(file, text))
  server.close()

  assert.deepEqual(
    server.asked.map(({path}) => path),
    [
      '/akn/fi/act/statute-consolidated/2031/77/fin@latest',
      '/akn/fi/act/statute/2033/12/fin@',
      '/akn/fi/act/statute/2033/13/fin@',
      '/akn/fi/act/statute-consolidated/2031/78/fin@latest'
    ]
  )
  assert.equal(answers.files, 2)
  assert.deepEqual([...saved.keys()], ['consolidated-2031-77.xml', 'as-published-2033-12.xml'])
  assert.deepEqual(
    answers.refused.map(({file, why}) => [file, why.split(':')[0]]),
    [
      ['as-published-2033-13.xml', 'wrong-type'],
      ['consolidated-2031-78.xml', 'absent']
    ]
  )
})
