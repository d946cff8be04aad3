import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {findPersonalData} from '../../src/privacy/personal-data.ts'

/*
 * Tables of what must be found and of what must not: a text a line. Characters that are not seen are
 * written `\u{AD}`; lines that begin with `# ` say what follows.
 */
function table(name: string): string[] {
  return readFileSync(new URL(`personal-data/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('# '))
    .map((line) =>
      line.replace(/\\u\{([\dA-F]+)\}/gu, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16))
      )
    )
}

for (const rule of ['phone-number', 'email-address', 'identity-code', 'iban']) {
  for (const text of table(rule)) {
    test(`${rule}: ${text}`, () => {
      const faults = findPersonalData({path: 'x', text})
      assert.deepEqual(
        faults.map((fault) => fault.rule),
        [rule]
      )
    })
  }
}

for (const text of table('nothing')) {
  test(`nothing: ${text}`, () => {
    assert.deepEqual(
      findPersonalData({path: 'x', text}).map(({rule, found}) => `${rule} ${found}`),
      []
    )
  })
}

test('a report never shows what it forbids', () => {
  const [fault] = findPersonalData({path: 'x', text: 'maija.malli@example.com'})
  assert.equal(fault?.found, 'mai••••••••••••••••••••')
})

test('an office’s contact may stand in one field of the site', () => {
  const text = [
    'name: Sivusto',
    'contact:',
    '  name: Kirjaamo',
    '',
    '  email: kirjaamo@example.com',
    '  phone: 040 123 4567',
    'summary: kirjaamo@example.com',
    ''
  ].join('\n')
  assert.deepEqual(
    findPersonalData({path: 'site.yaml', text}).map(({place}) => place),
    [{line: 7, column: 10}]
  )
  assert.equal(findPersonalData({path: 'parties/a.yaml', text}).length, 3)
})

test('a registry of a party may have the address of an office, and of nobody else', () => {
  const of = (address: string, path = 'parties/a.yaml') =>
    findPersonalData({path, text: `name: A\nregistry:\n  name: Kirjaamo\n  email: ${address}\n`})
  for (const office of ['kirjaamo@a.example', '"registrator@a.example"', 'kirjaamo.hyte@a.example'])
    assert.deepEqual(of(office), [], office)
  for (const person of [
    'maija.malli@a.example',
    'info.malli@a.example',
    'kirjaamo@a.example # m@a.example'
  ])
    assert.deepEqual(
      of(person).map(({rule}) => rule),
      ['email-address'],
      person
    )
  assert.equal(of('kirjaamo@a.example', 'sources/a.md').length, 1)
})

test('an office’s field hides nothing else', () => {
  const text = 'contact:\n  phone: 040 123 4567 131052-308T\n  email: FI2112345600000785\n'
  assert.deepEqual(
    findPersonalData({path: 'site.yaml', text}).map(({rule}) => rule),
    ['identity-code', 'iban']
  )
})

test('a comment beside an office’s field is no field', () => {
  const text =
    'contact:\n  # email: maija@example.com\n  "email": kirjaamo@example.com # phone: 040 123 4567\n'
  assert.deepEqual(
    findPersonalData({path: 'site.yaml', text}).map(({rule, place}) => `${rule} ${place.line}`),
    ['email-address 2', 'phone-number 3']
  )
})

test('time grows with the text, not with its square', () => {
  const pieces = ['040 ', '0401', '1 040 ', 'a@a.', 'a@', '@a-', '(at)', '&#64', '%40', 'FI21 ']
  // The best of three: other tests run on the same cores.
  const timeOf = (text: string) => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now()
      findPersonalData({path: 'x', text})
      return performance.now() - start
    })
    return Math.min(...times)
  }
  for (const piece of pieces) {
    timeOf(piece.repeat(1000))
    const once = timeOf(piece.repeat(10_000))
    const fourTimes = timeOf(piece.repeat(40_000))
    assert.ok(fourTimes < 10 * once + 100, `${piece}: ${once} ms, ${fourTimes} ms`)
  }
})
