import assert from 'node:assert/strict'
import test from 'node:test'
import {hiddenInFields} from '../../src/privacy/hidden-personal-data.ts'
import {holdingsOf} from '../../src/texts/address-index.ts'
import {linkCitationsOf} from '../../src/texts/link-citations.ts'
import {readArchive} from '../../src/texts/read-archive.ts'
import {readText} from '../../src/texts/read-text.ts'

/*
 * What takes its time to read is read in linear time, or refused: four times as much takes about four
 * times as long, with room for a busy machine. Not sixteen.
 */
const link = linkCitationsOf(
  holdingsOf({
    acts: [{number: {year: 2019, number: 9100}, title: 'Laki vuonosta', short: 'vuonolaki'}],
    sections: [{act: '2019-9100', section: '3', heading: 'Neuvottelu', subsections: 2}],
    decisions: [],
    terms: []
  })
)

/** Seconds of CPU that work takes. */
function measure(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** Whether work grows in proportion, once in a few tries: what else runs only ever slows it. */
function isLinear(work: (times: number) => unknown, times: number): boolean {
  return [1, 2, 3, 4, 5].some(() => {
    const once = measure(() => work(times))
    return measure(() => work(4 * times)) < Math.max(0.4, once * 10)
  })
}

const passages = {kind: 'article', idPrefix: 'para_', sources: ['lahde']} as const
const readOne = (text: string) =>
  readText('agreement/2023/01-a.mdx', text, {link, terms: new Set(), passages})

const deep = (levels: number) =>
  Array.from({length: levels}, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')

const texts: ReadonlyArray<[name: string, part: string]> = [
  ['lists nine levels deep', deep(9)],
  ['lists nine levels deep, with empty lines', `${deep(9)}\n`],
  ['lists inside lists', deep(2)],
  ['lists inside lists on one line', `${'- '.repeat(9)}a\n`],
  ['a list without end', '1. a\n'],
  ['one paragraph of citations', 'lain (9100/2019) 3 §:n 1 momentin '],
  ['one paragraph of sections', '3 §, '],
  ['citations parted by line breaks', 'lain (9100/2019) 3 §  \n'],
  ['subheadings', '### A\n\na\n\n'],
  ['table cells', '| a | b |\n|---|---|\n| lain (9100/2019) 3 § | b |\n\n']
]

for (const [name, part] of texts) {
  test(name, () => {
    assert.ok(isLinear((times) => readOne(part.repeat(times)), Math.floor(40_000 / part.length)))
  })
}

test('fields that are written with escapes', () => {
  const look = (times: number) => {
    const values = Array.from({length: times}, (_, index) => `arvo ${index}`)
    const source = values.map((value) => `- "${value.replace('a', String.raw`\x61`)}"\n`).join('')
    return hiddenInFields('x.yaml', values, source, () => ({line: 1, column: 1}))
  }
  assert.ok(isLinear(look, 10_000))
})

test('headings of an editorial page that are all the same', () => {
  const read = (times: number) =>
    readText('pages/fi/a.mdx', '## A\n\na\n\n'.repeat(times), {
      link,
      terms: new Set(),
      editorial: true
    })
  assert.ok(isLinear(read, 5000))
})

test('a text of a thousand items is read, one of more is refused by name', () => {
  const rules = (items: number) => readOne('- a\n'.repeat(items)).diagnostics.map(({rule}) => rule)
  assert.deepEqual(rules(1000), [])
  assert.deepEqual(rules(1001), ['broken-mdx'])
})

const archives: ReadonlyArray<[name: string, part: string]> = [
  ['an archived paragraph of citations', 'lain (9100/2019) 3 §:n 1 momentin\n'],
  ['an archived line of citations', 'lain (9100/2019) 3 §:n 1 momentin '],
  ['an archived line of sections', '3 §, '],
  ['archived sentences', 'Siitä säädetään lain (9100/2019) 3 §:ssä. '],
  ['archived sentences that days go on', 'Siitä sovittiin 1.2. lain (9100/2019) 3 §:n 2. '],
  ['archived words that are parted', 'yhteis-\n']
]

for (const [name, part] of archives) {
  test(name, () => {
    const read = (times: number) => readArchive(part.repeat(times).split('\n'), link)
    assert.ok(isLinear(read, Math.floor(60_000 / part.length)))
  })
}

test('the sentence of a citation in a text without sentences is cut', () => {
  const {citations} = readArchive(['ja lain (9100/2019) 3 §:n 1 momentin '.repeat(1000)], link)
  assert.equal(citations.length, 1000)
  for (const {sentence, text} of citations) {
    assert.ok(sentence.length < 1000 && sentence.includes(text), sentence)
  }
})

test('a sentence is found after words that are parted at ends of lines', () => {
  const {citations} = readArchive(
    [...Array(40).fill('yh-'), 'teys. Lain (9100/2019) 3 § koskee. Muuta.'],
    link
  )
  assert.deepEqual(
    citations.map(({sentence}) => sentence),
    ['Lain (9100/2019) 3 § koskee.']
  )
})
