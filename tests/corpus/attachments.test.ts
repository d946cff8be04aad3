import assert from 'node:assert/strict'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {deflateSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {memoryCache, today} from '../fixtures/overlay.ts'
import {smallPdf} from '../fixtures/small-pdf.ts'

const phone = 'Puhelin 040 123 4567'
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

const xlsx = (words: string, author = '') =>
  zipSync({
    'xl/sharedStrings.xml': strToU8(`<sst><si><t>${words}</t></si></sst>`),
    'docProps/core.xml': strToU8(`<p><dc:creator>${author}</dc:creator></p>`)
  })
const png = Buffer.from('89504e470d0a1a0a00', 'hex')

/** A PNG with one chunk. */
const pngWith = (type: string, content: Uint8Array) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length)
  head.write(type, 4, 'latin1')
  return Buffer.concat([png.subarray(0, 8), head, content, Buffer.alloc(4)])
}

/** A JPEG with one segment before the picture. */
const jpegWith = (marker: number, content: Uint8Array) => {
  const head = Buffer.from([0xff, 0xd8, 0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 4)
  return Buffer.concat([head, content, Buffer.from([0xff, 0xda, 0, 2])])
}

/** A table of EXIF with texts by their tags, and perhaps one more table that tells of a place. */
const exif = (texts: Readonly<Record<number, string>>, place = false) => {
  const rows = Object.entries(texts).length + Number(place)
  const table = Buffer.alloc(8 + 2 + rows * 12 + 4 + 6)
  table.write('II*\0', 'latin1')
  table.writeUInt32LE(8, 4)
  table.writeUInt16LE(rows, 8)
  let words = Buffer.alloc(0)
  const row = (at: number, tag: number, type: number, length: number, value: number) => {
    const start = 10 + at * 12
    table.writeUInt16LE(tag, start)
    table.writeUInt16LE(type, start + 2)
    table.writeUInt32LE(length, start + 4)
    table.writeUInt32LE(value, start + 8)
  }
  for (const [at, [tag, text]] of Object.entries(texts).entries()) {
    const isWide = Number(tag) >= 0x9c9b && Number(tag) <= 0x9c9f
    const bytes = Buffer.from(`${text}\0`, isWide ? 'utf16le' : 'utf8')
    row(at, Number(tag), isWide ? 1 : 2, bytes.length, table.length + words.length)
    words = Buffer.concat([words, bytes])
  }
  if (place) {
    row(rows - 1, 0x8825, 4, 1, table.length - 6)
    table.writeUInt16LE(1, table.length - 6)
  }
  return Buffer.concat([table, words])
}
const exifIn = (...parts: Parameters<typeof exif>) =>
  jpegWith(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(...parts)]))
const xmp = (inside: string) =>
  jpegWith(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${inside}</x:xmpmeta>`))
const iptc = (record: number, text: string) =>
  jpegWith(
    0xed,
    Buffer.concat([
      Buffer.from('Photoshop 3.0\x008BIM'),
      Buffer.from([0x1c, 2, record, 0, text.length]),
      Buffer.from(text)
    ])
  )

/** Pictures, all with words of what they show, and what their properties say. */
const pictures: readonly [name: string, file: string, content: Uint8Array, faults: string[]][] = [
  ['a JPEG as a camera writes it', 'a.jpg', exifIn({271: 'Kamera', 305: 'Ohjelma 1.0'}), []],
  ['a JPEG with its place', 'a.jpg', exifIn({271: 'Kamera'}, true), ['place-in-picture']],
  ['a JPEG with its artist', 'a.jpg', exifIn({315: 'Matti'}), ['author-of-attachment']],
  ['a JPEG by an authority', 'a.jpg', exifIn({315: 'Aallon kunta'}), []],
  ['an author that Windows wrote', 'a.jpg', exifIn({40093: 'Matti'}), ['author-of-attachment']],
  [
    'a telephone number in a description',
    'a.jpg',
    exifIn({270: 'Soita 040 123 4567'}),
    ['personal-data-in-attachment phone-number ']
  ],
  [
    'XMP with a place and a creator',
    'a.jpeg',
    xmp(
      '<a exif:GPSLatitude="61,1N"/><dc:creator><rdf:Seq><rdf:li>Matti</rdf:li></rdf:Seq></dc:creator>'
    ),
    ['author-of-attachment', 'place-in-picture']
  ],
  ['a by-line of IPTC', 'a.jpg', iptc(80, 'Matti'), ['author-of-attachment']],
  ['a city of IPTC', 'a.jpg', iptc(90, 'Vuono'), ['place-in-picture']],
  [
    'a comment',
    'a.jpg',
    jpegWith(0xfe, Buffer.from('matti@aalto.example')),
    ['personal-data-in-attachment email-address ']
  ],
  ['a PNG with its program', 'a.png', pngWith('tEXt', Buffer.from('Software\0Piirto')), []],
  [
    'a PNG by a person',
    'a.png',
    pngWith('tEXt', Buffer.from('Author\0Matti')),
    ['author-of-attachment']
  ],
  ['a PNG with its place', 'a.png', pngWith('eXIf', exif({}, true)), ['place-in-picture']],
  [
    'a compressed comment',
    'a.png',
    pngWith('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(phone)])),
    ['personal-data-in-attachment phone-number ']
  ],
  [
    'a picture whose properties are damaged',
    'a.jpg',
    jpegWith(0xe1, Buffer.from('Exif\0\0II*\0\xff\xff\xff\xff')),
    ['unreadable-attachment']
  ]
]
for (const [name, file, content, faults] of pictures) {
  test(name, async () => {
    const found = await faultsWith(file, content, '    alt: Kartta alueesta.\n')
    assert.deepEqual(found.sort(), faults)
  })
}

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
  ['a PDF that was scanned', 'liite.pdf', smallPdf(['']), ['scanned-attachment']],
  [
    'a spreadsheet that somebody changed last',
    'liite.xlsx',
    zipSync({
      'xl/sharedStrings.xml': strToU8('<sst/>'),
      'docProps/core.xml': strToU8('<p><cp:lastModifiedBy>Matti</cp:lastModifiedBy></p>')
    }),
    ['author-of-attachment']
  ],
  [
    'a comment in a spreadsheet',
    'liite.xlsx',
    zipSync({
      'xl/comments1.xml': strToU8(`<author>Matti</author><t>${phone}</t>`)
    }),
    ['author-of-attachment', 'personal-data-in-attachment phone-number 1']
  ],
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

test('a scanned PDF that somebody has read is no fault', async () => {
  assert.deepEqual(
    await faultsWith('liite.pdf', smallPdf(['Liite', '']), '    scanned: true\n'),
    []
  )
})

test('a comment on a page of a PDF', async () => {
  const comment =
    '/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (Matti) /Contents (a) >>]'
  const pdf = smallPdf(['Liite 1'])
    .toString('latin1')
    .replace('/Contents 5', `${comment} /Contents 5`)
  assert.deepEqual(await faultsWith('liite.pdf', Buffer.from(pdf, 'latin1')), [
    'author-of-attachment'
  ])
})

test('what was read once is known by its bytes', async () => {
  const pdf = smallPdf(['Liite 2', phone])
  assert.deepEqual(await faultsWith('yksi.pdf', pdf), await faultsWith('kaksi.pdf', pdf))
})
