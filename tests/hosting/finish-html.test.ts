import assert from 'node:assert/strict'
import {test} from 'node:test'
import {finishHtml} from '../../src/hosting/html/finish-html.ts'
import {selfContained} from '../../src/hosting/html/self-contained.ts'
import {readTags} from '../../src/hosting/html/tags.ts'
import {metaPolicy, preloadFont} from '../../src/hosting/policy.ts'

const file = 'laki/2021/index.html'
const facts = {url: undefined, version: '725f182', day: '2026-11-04'}

function finished(html: string, url?: string): string {
  return finishHtml(html, file, readTags(html), {...facts, url})
}

const cases: ReadonlyArray<[name: string, before: string, after: string]> = [
  ['a link', '<a href="/haku/">x</a>', '<a href="../../haku/index.html">x</a>'],
  ['without quotation marks', '<a href=/haku/>x</a>', '<a href="../../haku/index.html">x</a>'],
  ['an upper-case attribute', '<A HREF="/haku/">x</A>', '<A href="../../haku/index.html">x</A>'],
  [
    'an entity in the address',
    '<a href="/haku/?a=1&amp;b=2">x</a>',
    '<a href="../../haku/index.html?a=1&amp;b=2">x</a>'
  ],
  [
    'pictures of several sizes',
    '<img src="/k/a.png" srcset="/k/a.png 1x, /k/b.png 2x" alt="">',
    '<img src="../../k/a.png" srcset="../../k/a.png 1x, ../../k/b.png 2x" alt="">'
  ],
  [
    'a refresh',
    '<meta http-equiv="refresh" content="0; url=/laki/">',
    '<meta http-equiv="refresh" content="0; url=../index.html">'
  ],
  [
    'a refresh with quotation marks',
    `<meta http-equiv="refresh" content="0;URL='/laki/'">`,
    '<meta http-equiv="refresh" content="0;URL=../index.html">'
  ],
  ['a form', '<form action="/haku/"></form>', '<form action="../../haku/index.html"></form>'],
  ['a poster', '<video poster="/k/a.png"></video>', '<video poster="../../k/a.png"></video>'],
  [
    'a symbol in SVG',
    '<svg><use xlink:href="/k/i.svg#a"/><use href="#b"/></svg>',
    '<svg><use xlink:href="../../k/i.svg#a"/><use href="#b"/></svg>'
  ],
  [
    'a quotation',
    '<blockquote cite="/lahteet/x/">x</blockquote>',
    '<blockquote cite="../../lahteet/x/index.html">x</blockquote>'
  ],
  [
    'a stylesheet and a feed',
    '<link rel="stylesheet" href="/assets/a.css"><link rel="alternate" type="application/atom+xml" href="/muutokset/index.xml">',
    '<link rel="stylesheet" href="../../assets/a.css"><link rel="alternate" type="application/atom+xml" href="../../muutokset/index.xml">'
  ],
  // Not an address.
  ['text that looks like a link', '<p>href="/haku/"</p>', '<p>href="/haku/"</p>'],
  [
    'data of scripts',
    '<a href="#x" data-search="/a.js">x</a>',
    '<a href="#x" data-search="/a.js">x</a>'
  ],
  ['a comment', '<!-- <a href="/haku/"> -->', '<!-- <a href="/haku/"> -->'],
  [
    'a description',
    '<meta name="description" content="0; url=/x/">',
    '<meta name="description" content="0; url=/x/">'
  ],
  [
    'a face that is asked for first',
    '<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/a.woff2">',
    `<script data-font="../../assets/a.woff2">${preloadFont}</script>`
  ],
  // Without an address of publication nothing absolute is left.
  ['a canonical address', '<link rel="canonical" href="/laki/2021/">', ''],
  // Filled in.
  ['the version', '<span data-build></span>', '<span data-build>725f182</span>'],
  [
    'the day',
    '<span data-build-time></span>',
    '<span data-build-time><time datetime="2026-11-04">4.11.2026</time></span>'
  ]
]

for (const [name, before, after] of cases) {
  test(name, () => assert.equal(finished(before), after))
}

test('absolute addresses, where the place of publication is known', () => {
  const before =
    '<link rel="canonical" href="/laki/2021/"><link rel="alternate" hreflang="sv" href="/sv/laki/2021/"><meta property="og:image" content="/kuvat/a.png"><link rel="canonical" href="https://example.fi/x/">'
  assert.equal(
    finished(before, 'https://example.fi/p/'),
    '<link rel="canonical" href="https://example.fi/p/laki/2021/"><link rel="alternate" hreflang="sv" href="https://example.fi/p/sv/laki/2021/"><meta property="og:image" content="https://example.fi/p/kuvat/a.png"><link rel="canonical" href="https://example.fi/x/">'
  )
})

test('the policy stands directly after the charset, the root on the first element', () => {
  const html = finished(
    '<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>x</title></head></html>'
  )
  assert.ok(
    html.startsWith(
      `<!doctype html><html lang="fi" data-root="../../"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${metaPolicy()}">`
    ),
    html
  )
})

test('the policy allows nothing unsafe', () => {
  assert.match(metaPolicy(), /^default-src 'none'; /u)
  assert.doesNotMatch(metaPolicy(), /unsafe|\*|https?:/u)
})

test('the page for unknown addresses holds the styles that it needs, and loads nothing', () => {
  const page =
    '<head><link rel="stylesheet" href="assets/style.css"></head><body data-astro-cid-a><p data-astro-cid-b>x</p></body>'
  const css =
    '@font-face{src:url(a.woff2)}p{margin:0}p[data-astro-cid-b]{top:0}p[data-astro-cid-c]{left:0}p[data-astro-cid-c],i[data-astro-cid-a]{right:0}p{background:url(b.png);bottom:0}'
  const {html} = selfContained(page, readTags(page), {styles: () => css})
  const [, kept] = /<style>(.*)<\/style>/u.exec(html) ?? []
  assert.equal(kept, 'p{margin:0}p[data-astro-cid-b]{top:0}i[data-astro-cid-a]{right:0}p{bottom:0}')
})
