import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'

const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * The rooms of `src/`, lowest first. A room may import itself and the rooms that it names,
 * downwards only.
 */
const texts = [
  'content',
  'privacy',
  'diagnostics',
  'signs',
  'remark',
  'rehype',
  'citations',
  'schemas'
]
const corpus = ['comparison', 'texts', 'quotations', 'model', 'addresses', 'content', 'diagnostics']
const views = ['views', 'corpus', 'comparison', 'addresses', 'model', 'texts', 'amendments']
const base = ['identifiers', 'disk']
const client = ['search', 'strings', ...views, 'citations', 'identifiers']
const below: Record<string, readonly string[]> = {
  disk: [],
  identifiers: [],
  signs: [],
  citations: ['identifiers'],
  amendments: ['schemas', 'identifiers'],
  schemas: ['identifiers'],
  remark: ['citations', 'schemas', 'signs', 'identifiers'],
  rehype: ['remark', 'citations', 'schemas', 'identifiers'],
  diagnostics: ['remark'],
  privacy: ['diagnostics', 'remark', 'signs', 'identifiers'],
  content: ['privacy', 'diagnostics', 'schemas', 'signs', ...base],
  editors: ['content', 'report', 'disk'],
  texts: [...texts, ...base],
  quotations: ['texts', 'privacy', 'diagnostics', 'remark', 'signs', 'identifiers'],
  model: ['finlex', 'amendments', 'texts', 'content', 'remark', 'schemas', 'identifiers'],
  comparison: ['model', 'texts', 'citations', 'identifiers'],
  addresses: ['comparison', 'model', 'texts', 'content', 'diagnostics', 'schemas', 'identifiers'],
  checks: [...corpus, 'privacy', 'schemas', 'signs', 'styles', ...base],
  report: ['privacy', 'diagnostics'],
  finlex: ['signs', 'identifiers'],
  processes: ['disk'],
  corpus: ['checks', ...corpus, 'remark', 'schemas', ...base],
  views: [
    'comparison',
    'corpus',
    'addresses',
    'model',
    'texts',
    'citations',
    'schemas',
    'identifiers'
  ],
  hosting: [...base],
  publishing: ['hosting', 'report', 'diagnostics', 'processes', ...base],
  browsing: ['hosting', ...base],
  pdf: ['browsing', 'hosting', 'identifiers', 'disk'],
  drift: [
    'diagnostics',
    ...views,
    'finlex',
    'report',
    'strings',
    'citations',
    'schemas',
    'identifiers'
  ],
  strings: ['comparison', 'amendments', 'schemas', 'identifiers'],
  styles: [],
  search: ['formats', 'strings', ...views, 'citations', 'schemas', 'identifiers'],
  client,
  formats: [...views, 'strings', 'citations', 'schemas', 'identifiers'],
  components: ['finlex', 'styles', 'client', ...client, 'schemas', 'disk'],
  layouts: ['components', 'strings', 'styles', 'client', ...views, 'schemas', 'identifiers'],
  pages: ['layouts', 'components', 'formats', 'styles', 'client', ...client, 'schemas'],
  integration: [
    'pdf',
    'publishing',
    'processes',
    'hosting',
    'report',
    'formats',
    'strings',
    'client',
    ...views,
    'content',
    'diagnostics',
    'remark',
    'schemas',
    'styles',
    ...base
  ]
}

const code = globSync('src/**/*.{ts,astro,css}', {cwd: root}).sort()
const folderOf = (file: string) => file.split('/')[1] ?? ''

test('each folder of src has its place in the order of imports', () => {
  const folders = new Set(code.filter((file) => file.split('/').length > 2).map(folderOf))
  assert.deepEqual(
    [...folders].filter((folder) => !(folder in below)),
    []
  )
})

test('imports go downwards only', () => {
  const wrong = code.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('src/') && target.split('/').length > 2)
      .filter((target) => {
        const [from, to] = [folderOf(file), folderOf(target)]
        return from !== to && from in below && !below[from]?.includes(to)
      })
      .map((target) => `${file} imports ${target}`)
  )
  assert.deepEqual(wrong, [])
})

test('plugins do not know one another', () => {
  const wrong = code.filter((file) => /^src\/(?:remark|rehype)\/(?:remark|rehype)-/u.test(file))
  const plugins = new Set(wrong.map((file) => path.basename(file)))
  assert.deepEqual(
    wrong.flatMap((file) =>
      importsOf(file)
        .filter((target) => plugins.has(path.basename(target)))
        .map((target) => `${file} imports ${target}`)
    ),
    []
  )
})

test('only the integration, pages, layouts and components know Astro', () => {
  const astros = ['src/content.config.ts', 'src/middleware.ts']
  const free = ['components', 'layouts', 'pages', 'integration']
  const wrong = code
    .filter((file) => !free.includes(folderOf(file)))
    .filter((file) => !astros.includes(file))
    .filter((file) =>
      /(?:from|import\() ?'(?:astro|astro:[^']+|astro\/[^']+|@astrojs\/[^']+)'/u.test(read(file))
    )
  assert.deepEqual(wrong, [])
})

test('named exports, no barrels', () => {
  const scripts = code.filter((file) => file.endsWith('.ts') && folderOf(file) !== 'pages')
  assert.deepEqual(
    scripts.filter((file) => /^export (?:default|\*)/mu.test(read(file))),
    []
  )
})

test('no drawers', () => {
  const drawer = /(?:^|\/)(?:utils?|libs?|helpers?|common|misc|shared)(?:\/|\.)/u
  const files = globSync('{src,tests,scripts}/**/*', {cwd: root, exclude: ['tests/fixtures']})
  assert.deepEqual(
    files.filter((file) => drawer.test(file)),
    []
  )
})

test('files are small', () => {
  const scripts = globSync('{src,tests,scripts}/**/*.{ts,astro,css}', {cwd: root})
  const lines = scripts
    .map((file) => ({file, count: read(file).split('\n').length - 1}))
    .filter(({file}) => !isData(file))
    .sort((a, b) => a.count - b.count)
  const at = (share: number) => lines[Math.floor(lines.length * share)]?.count ?? 0

  assert.deepEqual(
    lines.filter(({count}) => count > 250),
    []
  )
  assert.ok(at(0.5) <= 60, `the median file has ${at(0.5)} lines`)
  assert.ok(at(0.9) < 150, `nine files of ten have up to ${at(0.9)} lines`)
})

test('a folder of src holds what one can see at a glance', () => {
  const inFolder = Map.groupBy(globSync('src/**/*.*', {cwd: root}), (file) => path.dirname(file))
  const full = [...inFolder].filter(([, files]) => files.length > 25)
  assert.deepEqual(
    full.map(([folder, files]) => `${folder}: ${files.length} files`),
    []
  )
})

test('nothing about one region in src', () => {
  const names = regionNames()
  assert.ok(names.length > 10)
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.join('|')})`, 'u')
  const anyCase = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'iu')
  const files = globSync('src/**/*', {cwd: root, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
  assert.deepEqual(
    files.flatMap((file) => {
      // One name is also a word for a bay: the lexicon of search may know it in small letters.
      const text = read(file)
      const found = pattern.exec(text) ?? (file.endsWith('.json') ? undefined : anyCase.exec(text))
      return found ? [`${file}: ${found[0]}`] : []
    }),
    []
  )
})

/** Names and genitives of the parties, and the region's. */
function regionNames(): string[] {
  const site = parse(read('content/site.yaml'))
  const parties = globSync('content/parties/*.yaml', {cwd: root}).map((file) => parse(read(file)))
  return [site.region.fi, ...parties.flatMap(({name, genitive}) => [name, genitive])]
}

function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:from|import) ?\(?'(?<target>\.[^']+)'/gu)
  return [...found].map(({groups}) => path.join(path.dirname(file), groups?.['target'] ?? ''))
}

/** Tables that are long because the world is. */
function isData(file: string): boolean {
  return /^(?:src\/(?:strings|diagnostics\/rules)\/|scripts\/fuzz\/typed-)/u.test(file)
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}
