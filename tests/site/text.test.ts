import assert from 'node:assert/strict'
import {existsSync, globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {parse} from 'parse5'
import {parse as parseYaml} from 'yaml'
import {builtSite} from './built-site.ts'
import {elementsOf, fold, textOf} from './elements.ts'
import {sourceBlocks} from './source-blocks.ts'

const content = fileURLToPath(new URL('../../content/', import.meta.url))
const folder = await builtSite()

/** The page that a text is on, by the text's file. */
function pageOf(file: string): string | undefined {
  const [kind, ...rest] = file.replace(/\.mdx?$/u, '').split('/')
  const [first = '', second = ''] = rest
  if (kind === 'agreement') return `sopimus/${first}`
  if (kind === 'statutes') return `laki/${first.replace('-', '/')}/${second}`
  if (kind === 'decisions') return `paatokset/${first}`
  if (kind === 'sources') return `lahteet/${first}`
  if (kind === 'pages') return first === 'fi' ? second : `${first}/${second}`
  return undefined
}

const files = globSync('**/*.{md,mdx}', {cwd: content}).sort()

test('there are texts', () => {
  assert.ok(files.length > 20)
})

for (const file of files) {
  test(`the page says all that ${file} says`, () => {
    const page = path.join(folder, pageOf(file) ?? '', 'index.html')
    assert.ok(existsSync(page), page)
    const main = [...elementsOf(parse(readFileSync(page, 'utf8')))].find(
      ({tagName}) => tagName === 'main'
    )
    assert.ok(main)
    const shown = withoutSpaces(textOf(main))
    const text = readFileSync(path.join(content, file), 'utf8')
    const lost = [...fieldsOf(text), ...sourceBlocks(text)].filter(
      (block) => !shown.includes(withoutSpaces(block))
    )
    assert.deepEqual(lost, [])
  })
}

/** Fields of front matter that are sentences for readers. */
const sentences = new Set(
  'title heading lede describedAs text note quote task members unknown caveats supports redactions'.split(
    ' '
  )
)

/** The sentences of the front matter. Events stand on the page of decisions, other languages elsewhere. */
function fieldsOf(text: string): string[] {
  const [, yaml = ''] = /^---\n(.*?)\n---\n/su.exec(text) ?? []
  const read = (value: unknown, isSentence: boolean): string[] => {
    if (typeof value === 'string') return isSentence ? [value] : []
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value)
      .filter(([key]) => key !== 'events' && key !== 'en' && key !== 'sv')
      .flatMap(([key, inside]) =>
        read(inside, sentences.has(key) || (isSentence && /^(?:\d+|fi)$/u.test(key)))
      )
  }
  return read(parseYaml(yaml), false)
}

/** Where a tag stands between two words, the page may break the line in another place. */
function withoutSpaces(text: string): string {
  return fold(text).replaceAll(' ', '')
}

test('what an archived text cites is linked in its lines', () => {
  const archives = globSync('lahteet/*/index.html', {cwd: folder})
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .filter((html) => html.includes('class="archive"'))
  assert.ok(archives.length > 0)
  for (const html of archives) assert.match(html, /<li id="l\d+".*class="citation"/u)
})
