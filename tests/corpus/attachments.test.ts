import assert from 'node:assert/strict'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {strToU8, zipSync} from 'fflate'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {memoryCache, today} from '../fixtures/overlay.ts'
import {smallPdf} from '../fixtures/small-pdf.ts'

const base = fileURLToPath(new URL('../fixtures/base/content/', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'attachments-'))
after(() => rmSync(folder, {recursive: true, force: true}))

/** The faults of the base corpus with one attachment of its agreement. */
async function faultsWith(name: string, content: Uint8Array, fields = ''): Promise<string[]> {
  const content2 = path.join(folder, 'content')
  rmSync(content2, {recursive: true, force: true})
  cpSync(base, content2, {recursive: true})
  mkdirSync(path.join(content2, 'attachments'))
  writeFileSync(path.join(content2, 'attachments', name), content)
  const version = path.join(content2, 'agreement/2023/index.mdx')
  const text = readFileSync(version, 'utf8')
  const field = `attachments:\n  - file: ${name}\n    title: Liite\n${fields}`
  writeFileSync(version, text.replace('numbering:', `${field}numbering:`))
  const {diagnostics} = await readCorpus(content2, {cache: memoryCache, today})
  return diagnostics.map(({found, rule, subject}) =>
    rule === 'personal-data-in-attachment' ? `${rule} ${found} ${subject}` : rule
  )
}

const phone = 'Puhelin 040 123 4567'
const xlsx = (words: string, author = '') =>
  zipSync({
    'xl/sharedStrings.xml': strToU8(`<sst><si><t>${words}</t></si></sst>`),
    'docProps/core.xml': strToU8(`<p><dc:creator>${author}</dc:creator></p>`)
  })
const png = Buffer.from('89504e470d0a1a0a00', 'hex')

const cases: readonly [name: string, file: string, content: Uint8Array, faults: string[]][] = [
  ['a PDF', 'liite.pdf', smallPdf(['Liite 1', 'Kartta']), []],
  ['a PDF by an authority', 'liite.pdf', smallPdf(['Liite 1'], 'Aallon kunta'), []],
  ['a PDF by a person', 'liite.pdf', smallPdf(['Liite 1'], 'Matti'), ['author-of-attachment']],
  [
    'a telephone number on the second page of a PDF',
    'liite.pdf',
    smallPdf(['Liite 1', phone]),
    ['personal-data-in-attachment phone-number 2']
  ],
  ['a PDF that cannot be read', 'liite.pdf', Buffer.from('%PDF-1.4\nx'), ['unreadable-attachment']],
  ['a text that is called a PDF', 'liite.pdf', Buffer.from('Liite'), ['wrong-attachment']],
  ['a spreadsheet', 'liite.xlsx', xlsx('Liite'), []],
  [
    'a spreadsheet by a person, with an address in it',
    'liite.xlsx',
    xlsx('matti@aalto.example', 'Matti'),
    ['personal-data-in-attachment email-address 1', 'author-of-attachment'].sort().reverse()
  ],
  [
    'a table',
    'liite.csv',
    Buffer.from(`kylä;${phone}\n`),
    ['personal-data-in-attachment phone-number 1']
  ],
  ['a picture without words', 'liite.png', png, ['picture-without-words']],
  ['an empty file', 'liite.csv', Buffer.from(''), ['empty-file']],
  ['a file that is too large', 'liite.csv', Buffer.alloc(21 * 1024 ** 2, 'a'), ['file-too-large']]
]

for (const [name, file, content, faults] of cases) {
  test(name, async () => assert.deepEqual((await faultsWith(file, content)).sort(), faults.sort()))
}

test('a picture with words', async () => {
  assert.deepEqual(await faultsWith('liite.png', png, '    alt: Kartta alueesta.\n'), [])
})

test('what was read once is known by its bytes', async () => {
  const pdf = smallPdf(['Liite 2', phone])
  assert.deepEqual(await faultsWith('yksi.pdf', pdf), await faultsWith('kaksi.pdf', pdf))
})
