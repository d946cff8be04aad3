import assert from 'node:assert/strict'
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import test, {after, before} from 'node:test'
import {fileURLToPath} from 'node:url'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {report} from '../../src/report/report.ts'
import {builtSite} from './built-site.ts'

/*
 * The examples of the guide for authors, as an author would add them to the content: every block
 * that names its file is written there.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const guide = readFileSync(path.join(root, 'docs/kirjoittajan-opas.md'), 'utf8')
const fence = /^```\w+ (?<how>file|append|prepend)=(?<file>\S+)\n(?<text>[\s\S]*?)^```$/gmu
const examples = [...guide.matchAll(fence)].map(({groups}) => groups as Record<string, string>)

/** Inside the project, so that a site built from it finds its modules. */
const content = path.join(root, '.cache/test-guide/content')

before(() => {
  rmSync(content, {recursive: true, force: true})
  cpSync(path.join(root, 'content'), content, {recursive: true})
  for (const {how, file = '', text = ''} of examples) {
    const place = path.join(content, file)
    const there = how !== 'file' && existsSync(place) ? readFileSync(place, 'utf8') : ''
    mkdirSync(path.dirname(place), {recursive: true})
    writeFileSync(place, how === 'append' ? there + text : text + there)
  }
})
after(() => rmSync(path.dirname(content), {recursive: true, force: true}))

test('there is an example of each thing that the guide tells how to add', () => {
  const folders = new Set(examples.map(({file = ''}) => file.split('/')[0]))
  assert.deepEqual(
    [...folders].sort(),
    [
      'agreement',
      'amendments.yaml',
      'attachments',
      'changes.yaml',
      'decisions',
      'glossary.yaml',
      'pages',
      'parties',
      'questions',
      'requests.yaml',
      'site.yaml',
      'sources',
      'statutes',
      'withdrawn.yaml'
    ].sort()
  )
})

test('the check finds no new fault in them', async () => {
  const known = await readCorpus(path.join(root, 'content'))
  const {corpus, diagnostics} = await readCorpus(content)
  assert.ok(corpus, JSON.stringify(diagnostics))
  const before = new Set(known.diagnostics.map(({rule}) => rule))
  assert.deepEqual(
    diagnostics.filter(({rule}) => !before.has(rule)),
    []
  )
})

const pages: ReadonlyArray<[address: string, text: RegExp]> = [
  ['paatokset/2025-10-20-heinola-300/', /Tämä päätös on keksitty esimerkki/u],
  [
    'sopimus/2026/',
    /Tämä versio on keksitty esimerkki[\s\S]*Keksitty tavoite<a [^>]*>¹<\/a> nojaa/u
  ],
  [
    'sopimus/2026-2/',
    /Keksitty tavoite<a [^>]*>¹<\/a> nojaa[\s\S]*Keksitty kohta tietojen vaihdosta/u
  ],
  ['laki/2020/9999/1/', /Keksitty pykälä, joka näyttää kenttien muodon/u],
  ['lahteet/esimerkki-heinola-2025-10-20/', /Kaupunginhallitus 20\.10\.2025/u],
  ['lahteet/esimerkki-saados/', /Tämä säädös on keksitty esimerkki/u],
  ['sanasto/', /id="oljylamppuesimerkki"/u],
  ['', /Näin esimerkkialueen kunnat toimivat yhdessä/u],
  ['osapuolet/esimerkkila/', /Esimerkkilän kunta/u],
  ['esimerkkisivu/', /Tämä sivu on keksitty esimerkki/u],
  ['muutokset/', /Keksitty esimerkkipäätös lisättiin/u],
  ['paatokset/2025-11-03-esimerkki-1/', /Esimerkki siitä, miten poisto kirjataan/u]
]

test('the site with them is built, and shows each', async () => {
  const site = await builtSite(content)
  for (const [address, text] of pages) {
    const html = readFileSync(path.join(site, address, 'index.html'), 'utf8')
    assert.match(html.replaceAll('\u00A0', ' '), text, address)
  }
})

test('the fault that the guide shows is told in these words', async () => {
  const file = path.join(content, 'decisions/2025-10-20-heinola-300.mdx')
  const sound = readFileSync(file, 'utf8')
  writeFileSync(file, sound.replace('party: heinola', 'party: heinla'))
  const {diagnostics} = await readCorpus(content)
  const errors = diagnostics.filter(({rule}) => rule === 'unknown-party')
  const {text} = report(errors, {content, format: 'text', language: 'fi'})
  writeFileSync(file, sound)
  const [told = ''] = text.replace('.cache/test-guide/', '').split('\n\n')
  assert.ok(guide.includes(`\`\`\`text\n${told}\n`), told)
})
