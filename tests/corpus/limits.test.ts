import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {type Block, checkWith} from '../fixtures/overlay.ts'

/* `docs/limits.md`: what passes at each limit, and what one more is told as. */

const document = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8')
const rows = [...document.matchAll(/^\| (.+?) \| (\d+) \| `([a-z-]+)` \|/gmu)].map(
  ([, limit = '', most = '', rule = '']) => ({limit, most: Number(most), rule})
)

const article = 'agreement/2020/01-tarkoitus.mdx'
const head = '---\nheading: Tarkoitus\nsources: [sopimus-2023]\n---\n\n'
const base = (file: string) =>
  readFileSync(new URL(`../fixtures/base/content/${file}`, import.meta.url), 'utf8')
const put = (file: string, content: string): Block => ({
  language: 'text',
  options: {file},
  content
})
/** A text of so many bytes, in lines and paragraphs. */
function filled(text: string, bytes: number, line: string): string {
  const left = bytes - Buffer.byteLength(text)
  return `${text + line.repeat(Math.ceil(left / line.length)).slice(0, left - 1)}\n`
}
const former = (address: string) =>
  put('parties/aalto.yaml', `${base('parties/aalto.yaml')}formerly: [${address}]\n`)

/** Content that has so much of what is limited. */
const makers: Record<string, (count: number) => Block[]> = {
  'bytes of a text (`.mdx`, `.md`)': (count) => [
    put(article, filled(head, count, `${'Kunnat sopivat asiasta. '.repeat(40)}\n\n`))
  ],
  'bytes of a file of fields (`.yaml`)': (count) => [
    put('parties/aalto.yaml', filled(base('parties/aalto.yaml'), count, '# a\n'))
  ],
  'bytes of an archived text (`.txt`)': (count) => {
    const text = filled(base('sources/sopimus-2023.txt'), count, `${'a '.repeat(500)}\n`)
    const sha256 = createHash('sha256').update(text).digest('hex')
    const card = base('sources/sopimus-2023.md').replace(/sha256: \S+/u, `sha256: ${sha256}`)
    return [put('sources/sopimus-2023.txt', text), put('sources/sopimus-2023.md', card)]
  },
  'characters of a name': (count) => [former(`/${'a'.repeat(count)}/`)],
  'characters of an address': (count) => [
    former(`/${'a'.repeat(80)}/${'b'.repeat(80)}/${'c'.repeat(count - 164)}/`)
  ],
  'items of lists in a text': (count) => [put(article, head + '- kouluja\n'.repeat(count))],
  'lines with `>` or underlined headings in a text': (count) => [
    put(article, `${head}Teksti.\n\n${'> a\n\n'.repeat(count)}`)
  ],
  'marks of Markdown in a paragraph': (count) => [put(article, `${head}${'a* '.repeat(count)}\n`)],
  'signs of lists and quotations inside one another': (count) => [
    put(article, `${head}${'- '.repeat(count)}a\n`)
  ],
  'brackets inside one another in a text': (count) => [
    put(article, `${head}${'['.repeat(count)}a${']'.repeat(count)}\n`)
  ],
  'brackets inside one another in fields': (count) => [
    put('glossary.yaml', `${'['.repeat(count)}a${']'.repeat(count)}\n`)
  ],
  'faults told of one file': (count) => [
    put('changes.yaml', '- day: 2023-02-31\n  kind: added\n  text: Teksti.\n'.repeat(count))
  ],
  "days ahead of the site's day": (count) => [
    put('changes.yaml', base('changes.yaml').replace(/day: .*/u, `day: 2024-06-0${1 + count}`))
  ],
  'days that a check may stay fresh': (count) => [
    put('site.yaml', base('site.yaml').replace(/checkedWithin: .*/u, `checkedWithin: ${count}`))
  ]
}

test('every limit that can be met is in the table, and the other way round', () => {
  assert.deepEqual(rows.map(({limit}) => limit).sort(), Object.keys(makers).sort())
})

for (const {limit, most, rule} of rows) {
  test(`${limit}: ${most} pass, one more is ${rule}`, async () => {
    const told = async (count: number) => {
      const faults = await checkWith(makers[limit]?.(count) ?? [])
      return faults.filter((fault) => fault.startsWith(`${rule} `)).length
    }
    assert.deepEqual([await told(most), (await told(most + 1)) > 0], [0, true])
  })
}
