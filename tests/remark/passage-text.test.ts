import assert from 'node:assert/strict'
import {globSync} from 'node:fs'
import test from 'node:test'
import {fileURLToPath} from 'node:url'
import {parseFragment} from 'parse5'
import {folded, shownText} from '../../scripts/fuzz/shown-text.ts'
import {readEntries} from '../../src/content/entries.ts'
import {type EntryKind, entryKinds} from '../../src/content/entry-kinds.ts'
import {readCorpus} from '../../src/corpus/read-corpus.ts'
import {noCache} from '../../src/disk/value-cache.ts'
import {textsOf} from '../../src/model/texts.ts'
import {writtenText} from '../fixtures/written-text.ts'
import {read} from './read.ts'

/*
 * Nothing is lost between the file and the page: the words that a reader of the HTML sees are the
 * words of the MDX file, in order, once its few marks are taken away.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const folders = ['content', ...globSync('tests/fixtures/{base,regions/*}/content', {cwd: root})]

for (const folder of folders) {
  test(`every passage of ${folder} says what its file says`, async () => {
    const content = `${root}${folder}`
    const {corpus} = await readCorpus(content, {cache: noCache})
    assert.ok(corpus)
    const entries = readEntries(content, noCache)
    const bodies = new Map(
      (Object.keys(entryKinds) as EntryKind[])
        .filter((kind) => entryKinds[kind].text && kind !== 'page')
        .flatMap((kind) => entries.of(kind).map(({body, file}) => [file, body] as const))
    )
    let passages = 0
    for (const {entry, reading} of textsOf(corpus)) {
      const shown = reading.passages.flatMap(({heading, html, text}) => {
        passages++
        const shown = shownText(parseFragment(html))
        assert.equal(shown, folded(text), entry.file)
        return [...(heading ? [heading] : []), shown]
      })
      assert.equal(folded(shown.join(' ')), writtenText(bodies.get(entry.file) ?? ''), entry.file)
    }
    assert.ok(passages > 0)
  })
}

const written: ReadonlyArray<[mdx: string, text: string]> = [
  ['yksi\\\nkaksi  \nkolme', 'yksi kaksi kolme'],
  ['<Foreign lang="sv">\nett\n\ntvå\n</Foreign>', 'ett två'],
  ['- yksi\n- kaksi\n  - kolme', 'yksi kaksi kolme'],
  ['yksi*kaksi*kolme', 'yksikaksikolme']
]

for (const [mdx, text] of written) {
  test(`words of ${JSON.stringify(mdx)}`, () => {
    assert.deepEqual(
      read(mdx).reading.passages.map((passage) => passage.text),
      [text]
    )
  })
}
