import assert from 'node:assert/strict'
import {test} from 'node:test'
import {cssAddresses, relocateCss} from '../../src/hosting/html/relocate-css.ts'

const cases: ReadonlyArray<[name: string, before: string, after: string]> = [
  ['bare', 'a{b:url(/f/a.woff2)}', 'a{b:url("../f/a.woff2")}'],
  ['quoted', `a{b:url( "/f/a.woff2" )}`, 'a{b:url("../f/a.woff2")}'],
  ['upper case', 'a{b:URL(/f/a.woff2)}', 'a{b:url("../f/a.woff2")}'],
  ['escaped', 'a{b:url(\\2f f/a.woff2)}', 'a{b:url("../f/a.woff2")}'],
  ['imported', '@import "/f/b.css" print;', '@import url("../f/b.css") print;'],
  ['several', 'a{b:url(/f/a),url(/f/b)}', 'a{b:url("../f/a"),url("../f/b")}'],
  ['beside', 'a{b:url(a.woff2)}', 'a{b:url(a.woff2)}'],
  ['data', 'a{b:url(data:image/gif;base64,R0)}', 'a{b:url(data:image/gif;base64,R0)}'],
  ['a definition in the page', 'a{fill:url(#x)}', 'a{fill:url(#x)}'],
  ['a comment', '/* url(/x) */', '/* url(/x) */'],
  ['a text', 'a{content:"url(/x)"}', 'a{content:"url(/x)"}']
]

for (const [name, before, after] of cases) {
  test(name, () => assert.equal(relocateCss(before, 'assets/a.css'), after))
}

test('addresses that a stylesheet loads', () => {
  assert.deepEqual(cssAddresses('@import "a.css"; b{c:url(d.png) url("e f.png")}'), [
    'a.css',
    'd.png',
    'e f.png'
  ])
})
