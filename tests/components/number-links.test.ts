import assert from 'node:assert/strict'
import test from 'node:test'
import {numberLinks} from '../../src/components/passages/number-links.ts'

const sup = (number: number) => `<sup class="link-number">&nbsp;[${number}]</sup>`
const law = '<a class="x" href="/laki/2021/611/14/">14 §</a>'
const source = '<a href="/lahteet/a/#l3">rivi 3</a>'

/** As on a site that knows its address, except for one page. */
const whole = (address: string) => (address === '/missing/' ? undefined : address)

const cases: ReadonlyArray<[what: string, html: string, numbered: string, ...string[]]> = [
  [
    'a mark of a drawing',
    '<svg><a href="/a/" tabindex="-1">x</a></svg>',
    '<svg><a href="/a/" tabindex="-1">x</a></svg>'
  ],
  ['a link', `<p>${law}</p>`, `<p>${law}${sup(1)}</p>`, '/laki/2021/611/14/'],
  [
    'one address, one number',
    law + source + law,
    law + sup(1) + source + sup(2) + law + sup(1),
    '/laki/2021/611/14/',
    '/lahteet/a/#l3'
  ],
  ['a place on the page', '<a href="#art_1">1</a>', '<a href="#art_1">1</a>'],
  ['a page without a whole address', '<a href="/missing/">x</a>', '<a href="/missing/">x</a>'],
  ['no address', '<a name="a">a</a>', '<a name="a">a</a>'],
  [
    'a link over two lines',
    '<a href="/laki/">\n  laki\n</a>',
    `<a href="/laki/">\n  laki\n</a>${sup(1)}`,
    '/laki/'
  ]
]

for (const [what, html, numbered, ...addresses] of cases) {
  test(what, () => {
    const result = numberLinks(html, whole)
    assert.equal(result.html, numbered)
    assert.deepEqual(
      result.addresses.map(({address}) => address),
      addresses
    )
  })
}
