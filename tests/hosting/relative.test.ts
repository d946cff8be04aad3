import assert from 'node:assert/strict'
import {test} from 'node:test'
import {addressOf, relocate, rootOf} from '../../src/hosting/html/relative.ts'

const cases: ReadonlyArray<[file: string, address: string, relative: string]> = [
  // Pages end in index.html, so that a disk shows them.
  ['index.html', '/', 'index.html'],
  ['index.html', '/laki/', 'laki/index.html'],
  ['laki/2021/611/index.html', '/', '../../../index.html'],
  ['laki/2021/611/index.html', '/laki/2021/611/14/', '14/index.html'],
  ['laki/2021/611/14/index.html', '/laki/2021/612/', '../../612/index.html'],
  ['sv/laki/index.html', '/laki/', '../../laki/index.html'],
  // Files.
  ['laki/index.html', '/assets/page.3f9a1c52.js', '../assets/page.3f9a1c52.js'],
  ['assets/a.css', '/assets/serif.woff2', 'serif.woff2'],
  // Query and fragment.
  ['index.html', '/haku/?q=kunta%20ja', 'haku/index.html?q=kunta%20ja'],
  ['index.html', '/sopimus/2025/#art_1__para_2', 'sopimus/2025/index.html#art_1__para_2'],
  ['sopimus/2025/index.html', '/sopimus/2025/#art_1', '#art_1'],
  ['sopimus/2025/index.html', '/sopimus/2025/', 'index.html'],
  // Relative already: a folder still needs its file.
  ['laki/index.html', '../sopimus/', '../sopimus/index.html'],
  ['laki/index.html', 'index.json', 'index.json'],
  ['laki/index.html', './', 'index.html'],
  // Above the root there is only the root.
  ['laki/index.html', '../../../etc/passwd', '../etc/passwd'],
  // Stays in the page.
  ['laki/index.html', '#sisalto', '#sisalto'],
  ['laki/index.html', '', ''],
  // Leaves the site.
  ['laki/index.html', 'https://www.finlex.fi/fi/', 'https://www.finlex.fi/fi/'],
  ['laki/index.html', '//example.org/x', '//example.org/x'],
  ['laki/index.html', 'mailto:kirjaamo@example.fi', 'mailto:kirjaamo@example.fi'],
  ['laki/index.html', 'data:image/gif;base64,R0', 'data:image/gif;base64,R0'],
  // Tricky: letters beyond ASCII, and signs that would change their meaning.
  ['index.html', '/ä/?ö#å', '%C3%A4/index.html?%C3%B6#%C3%A5'],
  ['a/index.html', '/a/x:y/', 'x:y/index.html'.replace(/^/u, './')],
  ['index.html', '/a%3Fb/', 'a%3Fb/index.html']
]

for (const [file, address, relative] of cases) {
  test(`${address} from ${file}`, () => assert.equal(relocate(address, file), relative))
}

test('the way to the root', () => {
  assert.deepEqual(['index.html', 'a/index.html', 'a/b/c.html'].map(rootOf), [
    './',
    '../',
    '../../'
  ])
})

test('the address of a file', () => {
  assert.deepEqual(['index.html', 'a/index.html', 'a/feed.xml'].map(addressOf), [
    '/',
    '/a/',
    '/a/feed.xml'
  ])
})
