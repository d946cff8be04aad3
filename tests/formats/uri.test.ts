import assert from 'node:assert/strict'
import test from 'node:test'
import {slugify} from '../../src/formats/slugify.ts'
import {uriOf} from '../../src/formats/uri.ts'

const addresses: readonly (readonly [typed: string, uri: string])[] = [
  ['https://www.example.com', 'https://www.example.com'],
  ['https://www.example.com/a%20b?c=d&e[]=f#g', 'https://www.example.com/a%20b?c=d&e[]=f#g'],
  [
    'https://www.example.com/pöytäkirja?v=ä',
    'https://www.example.com/p%C3%B6yt%C3%A4kirja?v=%C3%A4'
  ],
  ['https://pöytä.example/', 'https://xn--pyt-sla1g.example/'],
  ['https://www.example.com/a|b{c}', 'https://www.example.com/a%7Cb%7Bc%7D']
]

for (const [typed, uri] of addresses) {
  test(typed, () => {
    assert.equal(uriOf(typed), uri)
  })
}

const names: readonly (readonly [name: string, slug: string])[] = [
  ['Länsi-Väylä', 'lansi-vayla'],
  ['Čáhput 2', 'cahput-2'],
  // An identifier of Akoma Ntoso has Latin letters, and is never empty.
  ['Βου', '392-3bf-3c5'],
  ['Во', '412-43e'],
  ['—', '2014']
]

for (const [name, slug] of names) {
  test(`${name} as a part of an identifier`, () => {
    assert.equal(slugify(name), slug)
  })
}
