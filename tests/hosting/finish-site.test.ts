import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {gunzipSync} from 'node:zlib'
import {unzipSync} from 'fflate'
import {listFiles} from '../../src/hosting/folder.ts'
import {parseManifest, sha256} from '../../src/hosting/manifest.ts'
import {offlineZip} from '../../src/publishing/offline-zip.ts'
import {finishSmallSite, smallFacts, smallFiles, temporaryFolder} from './small-site.ts'

const {folder, remove} = temporaryFolder()
const site = path.join(folder, 'site')
const read = (file: string, from = site) => readFileSync(path.join(from, file), 'utf8')

before(async () => {
  const {problems} = await finishSmallSite(site, {contact: 'mailto:kirjaamo@example.fi'})
  assert.deepEqual(problems, [])
})
after(remove)

test('a former page leads on, without a script and with one', () => {
  const html = read('vanha/sivu/index.html')
  assert.match(html, /<meta http-equiv="refresh" content="0; url=\.\.\/\.\.\/laki\/index\.html">/u)
  assert.match(html, /<a href="\.\.\/\.\.\/laki\/index\.html">\/laki\/<\/a>/u)
  assert.match(html, /<h1><span id="alku"><\/span>/u, 'places of the page that was there')
})

test('the data beside a former page is still there', () => {
  assert.equal(read('vanha/sivu/index.json'), read('laki/index.json'))
})

test('a former fragment is an anchor at the place it has now', () => {
  const html = read('sopimus/2025/index.html')
  assert.match(html, /<section id="art_1"><span id="art_9"><\/span>/u)
  assert.match(html, /<tr id="art_2"><td><span id="art_8"><\/span>/u, 'rows hold cells only')
})

test('a fragment that moved to another page, or was withdrawn, says where it went', () => {
  assert.match(
    read('sopimus/2025/index.html'),
    /<p class="notice" id="art_7">Uusi osoite: <a href="\.\.\/\.\.\/laki\/2021\/611\/14\/index\.html#subsec_1">/u
  )
  assert.match(read('laki/index.html'), /<p class="notice" id="poistettu">Tässä oli luettelo\./u)
})

test('the list of digests names every other file', () => {
  const {files, commit, time} = parseManifest(read('build.json'))
  assert.deepEqual({commit, time}, {commit: '0123456789abcdef', time: '2026-03-04T05:06:07.000Z'})
  assert.deepEqual([...Object.keys(files), 'build.js', 'build.json'].sort(), listFiles(site))
  for (const [file, digest] of Object.entries(files)) {
    assert.equal(sha256(readFileSync(path.join(site, file))), digest)
  }
  const list = new Function(`${read('build.js')}; return siteBuild.files`)() as unknown
  assert.deepEqual(list, files)
})

test('compressed neighbours hold the same', () => {
  assert.equal(
    gunzipSync(readFileSync(path.join(site, 'index.html.gz'))).toString(),
    read('index.html')
  )
})

test('what machines read', () => {
  assert.equal(read('robots.txt'), 'User-agent: *\nAllow: /\n')
  assert.equal(
    read('.well-known/security.txt'),
    'Contact: mailto:kirjaamo@example.fi\nExpires: 2027-03-04T05:06:07.000Z\nPreferred-Languages: fi\n'
  )
  assert.equal(listFiles(site).includes('sitemap.xml'), false, 'a sitemap needs absolute addresses')
})

test('without a known day there is no security.txt: it would have expired', async () => {
  const undated = path.join(folder, 'undated')
  const {time, ...build} = smallFacts.build
  assert.ok(time)
  await finishSmallSite(undated, {contact: 'mailto:kirjaamo@example.fi', build})
  assert.equal(listFiles(undated).includes('.well-known/security.txt'), false)
  assert.equal('time' in JSON.parse(read('build.json', undated)), false)
})

test('a security.txt that would be published expired is a fault of the day of the build', async () => {
  const finish = async (clock: string) => {
    const old = path.join(folder, `old-${Date.parse(clock)}`)
    const facts = {contact: 'mailto:kirjaamo@example.fi', clock: Date.parse(clock)}
    return (await finishSmallSite(old, facts)).problems.map(({message}) => message)
  }
  assert.deepEqual(await finish('2027-03-04T05:06:06Z'), [])
  const [told = ''] = await finish('2027-03-04T05:06:07Z')
  assert.match(told, /^would be published expired, on 2027-03-04: .*SOURCE_DATE_EPOCH/u)
})

test('with an address of publication: sitemap, robots, canonical', async () => {
  const known = path.join(folder, 'known')
  await finishSmallSite(known, {url: 'https://example.fi/p/'})
  const locations = [...read('sitemap.xml', known).matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
    ([, at]) => at
  )
  assert.deepEqual(locations, [
    'https://example.fi/p/',
    'https://example.fi/p/laki/2021/611/14/',
    'https://example.fi/p/laki/',
    'https://example.fi/p/sopimus/2025/'
  ])
  assert.match(read('robots.txt', known), /^Sitemap: https:\/\/example\.fi\/p\/sitemap\.xml$/mu)
  assert.match(
    read('laki/index.html', known),
    /rel="canonical" href="https:\/\/example\.fi\/p\/laki\/"/u
  )
})

test('headers and redirects for hosts that read them from files', () => {
  const headers = read('_headers')
  assert.match(
    headers,
    /^\/\*\n {2}Content-Security-Policy: default-src 'none'; .*frame-ancestors 'none'\n/u
  )
  assert.match(headers, /^ {2}Link: <\/assets\/plain\.8d2c61aa\.woff2>; rel=preload; as=font;/mu)
  assert.match(headers, /^\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/mu)
  for (const line of headers.split('\n'))
    assert.match(line, /^$|^\/\S+$|^ {2}[A-Z][A-Za-z-]+: \S.*$/u)
  assert.equal(
    read('_redirects'),
    '/611/2021/14/ /laki/2021/611/14/ 301\n/vanha/sivu/ /laki/ 301\n'
  )
})

test('the same input gives the same bytes', async () => {
  const again = path.join(folder, 'again')
  await finishSmallSite(again, {contact: 'mailto:kirjaamo@example.fi'})
  assert.equal(read('build.json', again), read('build.json'))
  const time = '2026-03-04T05:06:07.000Z'
  assert.deepEqual(offlineZip(again, 'sivusto', time), offlineZip(site, 'sivusto', time))
})

test('the file to hand out holds all that a reader needs and nothing for servers', () => {
  const files = Object.keys(unzipSync(offlineZip(site, 'sivusto', '2026-03-04T05:06:07.000Z')))
  const wanted = listFiles(site).filter(
    (file) => !/\.(?:br|gz)$|^_|^\.(?:htaccess|nojekyll)$/u.test(file)
  )
  assert.deepEqual(
    files,
    wanted.map((file) => `sivusto/${file}`)
  )
})

const faults: ReadonlyArray<[name: string, html: string, message: RegExp]> = [
  ['a link to nowhere', '<a href="/olematon/">x</a>', /leads nowhere: \/olematon\//u],
  ['a place that is not there', '<a href="/laki/#x">x</a>', /no place “x” in laki\/index\.html/u],
  ['a place of its own', '<a href="#x">x</a>', /no place “x”/u],
  ['a picture that is not there', '<img src="/kuvat/x.png" alt="">', /leads nowhere/u],
  ['a foreign picture', '<img src="https://example.org/x.png" alt="">', /loads from elsewhere/u],
  ['a foreign script', '<script src="//example.org/x.js"></script>', /loads from elsewhere/u],
  ['a label without a field', '<label for="x">x</label>', /for names no id: x/u],
  [
    'a reference of ARIA',
    '<p aria-labelledby="a b" id="a">x</p>',
    /aria-labelledby names no id: b/u
  ],
  ['a paint that is not there', '<svg><path fill="url(#x)"/></svg>', /fill names no id: x/u],
  ['an id twice', '<p id="x">x</p><p id="x">x</p>', /id stands twice: x/u],
  ['an inline script', '<script>x()</script>', /inline <script>/u],
  ['a module', '<script type="module" src="/assets/page.0c7d4b19.js"></script>', /type="module"/u],
  ['an inline style', '<style>a{}</style>', /inline <style>/u],
  ['a style attribute', '<p style="color: red">x</p>', /the policy blocks it/u],
  ['an event handler', '<p onclick="x()">x</p>', /onclick="…" runs code/u],
  ['a link that runs', '<a href="java&#9;script:x()">x</a>', /runs code/u],
  ['a frame', '<iframe src="/laki/"></iframe>', /<iframe> is not allowed/u],
  ['a base', '<base href="/laki/">', /<base> is not allowed/u]
]

for (const [name, html, message] of faults) {
  test(`${name} is found, with its place`, async () => {
    const broken = temporaryFolder()
    const content = `<!doctype html>\n<html lang="fi"><head><meta charset="utf-8"><title>x</title></head><body><main>\n${html}</main></body></html>`
    const files = [...smallFiles, {file: 'vika/index.html', content}]
    const {problems} = await finishSmallSite(broken.folder, {files})
    broken.remove()
    assert.deepEqual(
      problems.map(({file, line}) => ({file, line})),
      [{file: 'vika/index.html', line: 3}],
      JSON.stringify(problems)
    )
    assert.match(problems[0]?.message ?? '', message)
  })
}

test('an address of the ledger that nothing answers to is found', async () => {
  const broken = temporaryFolder()
  const ledger = ['/laki/', '/laki/#x', '/laki/index.xml', '/olematon/']
  const {problems} = await finishSmallSite(broken.folder, {ledger})
  broken.remove()
  assert.deepEqual(
    problems.map(({message}) => message),
    [
      'published place is gone: /laki/#x',
      'published address is gone: /laki/index.xml',
      'published address is gone: /olematon/'
    ]
  )
})
