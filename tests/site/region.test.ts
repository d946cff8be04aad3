import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {parse as parseYaml} from 'yaml'
import {pagesOf} from '../../src/browsing/page-list.ts'
import {builtSite} from './built-site.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const content = path.join(root, 'tests/fixtures/regions/merikaari/content')
const folder = await builtSite(content)
const pages = pagesOf(folder)
const page = (address: string) => pages.find((candidate) => candidate.address === address)?.html

test('another region builds with the same code', () => {
  assert.ok(page('')?.includes('Kaksi kuntaa, yksi hyvinvointialue'))
  for (const version of ['2020', '2022', '2024']) assert.ok(page(`sopimus/${version}/`), version)
  for (const section of ['5', '5a', '12']) assert.ok(page(`laki/2020/9001/${section}/`), section)
  for (const language of ['sv', 'en']) assert.ok(page(`${language}/`), language)
})

test('its own names only', () => {
  const names = globSync('content/parties/*.yaml', {cwd: root})
    .map((file) => parseYaml(readFileSync(path.join(root, file), 'utf8')))
    .map(({genitive}) => genitive)
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u')
  const files = globSync('**/*.{html,json,xml,js,txt,svg,webmanifest}', {cwd: folder})
  assert.ok(files.length > 50)
  assert.deepEqual(
    files.flatMap((file) => {
      const found = pattern.exec(readFileSync(path.join(folder, file), 'utf8'))
      return found ? [`${file}: ${found[0]}`] : []
    }),
    []
  )
})

test('a clause that begins with its number has it once, as its handle', () => {
  assert.match(page('sopimus/2022/') ?? '', /<p><a class="passage-number"[^>]*>5\.1<\/a> Kukin/u)
  for (const {address, html} of pages) {
    assert.doesNotMatch(
      html,
      />(?<number>[\d.]+|[a-z]\))<\/a>\s*<div[^>]*>\s*<p>\k<number>\s/u,
      address
    )
  }
})

test('no page has a fact without its words', () => {
  const bare = pages.filter(({html}) => /<dd[^>]*>\s*<\/dd>|<\/dt>\s*<dt/u.test(html))
  assert.deepEqual(
    bare.map(({address}) => address),
    []
  )
})

test('canonical addresses, a sitemap and the contact, as its site has them', () => {
  assert.match(
    page('') ?? '',
    /<link rel="canonical" href="https:\/\/sopimus\.merikaari\.example\/"/u
  )
  const sitemap = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8')
  assert.ok(sitemap.includes('https://sopimus.merikaari.example/laki/2020/9001/5a/'))
  assert.ok(page('saavutettavuus/')?.includes('kirjaamo@merikaari.example'))
})

test('the state of its versions is derived from its decisions', () => {
  const text = page('sopimus/2022/') ?? ''
  assert.ok(text.includes('Vuoden 2022 yhteistyösopimus'))
  assert.match(page('paatokset/') ?? '', /2024/u)
})

test('a withdrawn text leaves a page that says so', () => {
  assert.match(page('lahteet/esitys-2019/') ?? '', /Merikaaren hyvinvointialueen kirjaamo/u)
})

test('a former address of a decision leads on', () => {
  const html = readFileSync(path.join(folder, 'paatokset/haukkaranta-2022/index.html'), 'utf8')
  assert.match(html, /http-equiv="refresh"[^>]*2022-02-07-haukkaranta-9/u)
})

test('pages in several languages name one another', () => {
  const url = 'https://sopimus.merikaari.example/'
  const translations = new Map<string, Record<string, string>>(
    pages.map(({address, html}) => {
      const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gu)]
      return [
        `${url}${address}`,
        Object.fromEntries(links.map(([, to = '', at = '']) => [to, at]))
      ] as const
    })
  )
  const inLanguages = [...translations].filter(([, links]) => Object.keys(links).length > 0)
  assert.ok(inLanguages.length >= 60, `${inLanguages.length} pages`)
  for (const [address, links] of inLanguages) {
    assert.deepEqual(Object.keys(links).sort(), ['en', 'fi', 'sv'], address)
    assert.ok(Object.values(links).includes(address), `${address} names itself`)
    for (const other of Object.values(links)) assert.deepEqual(translations.get(other), links)
  }
})
