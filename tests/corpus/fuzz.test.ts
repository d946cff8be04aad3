import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {Random} from '../../scripts/bench/random.ts'
import {listFiles} from '../../src/content/content-files.ts'
import {contentFolders} from '../../src/content/entry-kinds.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {wordDiagnostic} from '../../src/diagnostics/wording.ts'
import {memoryCache, today} from '../fixtures/overlay.ts'
import {endlessMdx, endlessYaml} from './endless-texts.ts'

/*
 * Whatever stands in the content folder, the reader answers: it never throws, never hangs, and its
 * diagnostics are sorted, placed and worded. Seeded: a failure comes again.
 */
type Files = ReadonlyMap<string, Buffer | string>

const seed = 20_250_611

/** All files of a content folder of this repository. */
function filesOf(folder: string): Map<string, Buffer> {
  const root = fileURLToPath(new URL(folder, import.meta.url))
  return new Map(
    listFiles(root, contentFolders).paths.map(
      (file) => [file, readFileSync(path.join(root, file))] as const
    )
  )
}

const base = filesOf('../fixtures/base/content/')
const real = filesOf('../../content/')

/** Reads files as a content folder and checks the answer; answers how many faults there were. */
async function read(files: Files, seconds: number): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'))
  try {
    for (const [file, bytes] of files) {
      mkdirSync(path.dirname(path.join(folder, file)), {recursive: true})
      writeFileSync(path.join(folder, file), bytes)
    }
    const since = process.cpuUsage()
    const {diagnostics} = await readCorpus(folder, {cache: memoryCache, today})
    const {user, system} = process.cpuUsage(since)
    const used = (user + system) / 1e6
    assert.ok(used < seconds, `${used} s of CPU, at most ${seconds}`)

    diagnostics.forEach((diagnostic, index) => {
      const {file, place} = diagnostic
      const before = diagnostics[index - 1]
      assert.ok(file && place.line >= 1 && place.column >= 1, JSON.stringify(diagnostic))
      assert.ok(!before || before.file <= file, 'sorted by file')
      assert.ok(
        before?.file !== file ||
          before.place.line < place.line ||
          (before.place.line === place.line && before.place.column <= place.column),
        'sorted by place'
      )
      for (const language of ['fi', 'en'] as const) {
        const {message, note} = wordDiagnostic(diagnostic, language)
        assert.ok(message && note)
      }
    })
    return diagnostics.length
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

test('random bytes in place of each file', async () => {
  const random = new Random(seed)
  for (const file of base.keys()) {
    const bytes = Buffer.from(Array.from({length: below(600, random)}, () => below(256, random)))
    assert.ok((await read(withFile(file, bytes), 5)) > 0, file)
  }
})

test('files that end too early', async () => {
  const random = new Random(seed + 1)
  for (const [file, bytes] of base) {
    await read(withFile(file, bytes.subarray(0, below(bytes.length, random))), 5)
  }
})

test('the real content with mistakes in it', async () => {
  const random = new Random(seed + 2)
  const names = [...real.keys()]
  for (let round = 0; round < 10; round++) {
    const files = new Map(real)
    for (let count = 0; count < 6; count++) {
      const file = random.pick(names)
      files.set(file, mutated(files.get(file) ?? Buffer.alloc(0), random))
    }
    await read(files, 10)
  }
})

test('texts that their parsers would not come to the end of', async () => {
  const article = 'agreement/2020/01-tarkoitus.mdx'
  const head = '---\nheading: Tarkoitus\nsources: [sopimus-2023]\n---\n\n'
  for (const text of endlessMdx) await read(withFile(article, head + text), 5)
  for (const text of endlessYaml) {
    await read(withFile('parties/aalto.yaml', text), 5)
    await read(withFile(article, `---\n${text}\n---\n\nTeksti.`), 5)
  }
})

test('files of ten megabytes', async () => {
  const large = Buffer.alloc(10 * 1024 * 1024, 'a b ')
  const files = new Map<string, Buffer>(base)
  for (const file of base.keys()) if (!file.endsWith('.txt')) files.set(file, large)
  assert.ok((await read(files, 5)) > 0)
})

test('an archived source of two megabytes of one letter, and its quotation', async () => {
  const archive = Buffer.alloc(2 * 1024 * 1024 - 1, 'a')
  const quotation = `---\nheading: A\nsources: [sopimus-2023]\n---\n\n<Quote source="sopimus-2023">\n${'a'.repeat(100_000)}b\n</Quote>\n`
  const files = new Map<string, Buffer | string>([
    ...base,
    ['sources/sopimus-2023.txt', archive],
    ['agreement/2023/01-tarkoitus.mdx', quotation]
  ])
  assert.ok((await read(files, 8)) > 0)
})

test('thousands of files', async () => {
  const random = new Random(seed + 3)
  const files = new Map<string, Buffer | string>(base)
  const all = [...base]
  for (let index = 0; index < 1500; index++) {
    const [name, bytes] = random.pick(all)
    files.set(name.replace(/(?=\.\w+$)/u, `-${index}`), bytes)
  }
  assert.ok((await read(files, 20)) > 0)
})

function withFile(file: string, content: Buffer | string): Files {
  return new Map<string, Buffer | string>(base).set(file, content)
}

/** A whole number from 0 up to, not including, the limit. */
function below(limit: number, random: Random): number {
  return random.between(0, Math.max(0, limit - 1))
}

const signs = ['<', '>', '{', '}', '"', "'", ':', '- ', '\n', '\n\n', '---\n', '[', ']', '&', '*']

/** Bytes with something taken out, put in, doubled, exchanged or turned. */
function mutated(bytes: Buffer, random: Random): Buffer {
  const at = below(bytes.length + 1, random)
  const to = Math.min(bytes.length, at + below(40, random))
  const before = bytes.subarray(0, at)
  const inside = bytes.subarray(at, to)
  const after = bytes.subarray(to)
  const sign = Buffer.from(random.pick(signs))
  const variants = [
    [before, after],
    [before, sign, inside, after],
    [before, inside, inside, after],
    [before, sign, after],
    [before, Buffer.from(inside).reverse(), after]
  ]
  return Buffer.concat(random.pick(variants))
}
