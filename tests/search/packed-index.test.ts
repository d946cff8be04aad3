import assert from 'node:assert/strict'
import test from 'node:test'
import MiniSearch from 'minisearch'
import {type Field, fields, indexOptions} from '../../src/search/index-options.ts'
import {indexWriter, type PackedIndex, unpackIndex} from '../../src/search/packed-index.ts'

const documents: Record<Field, string[]>[] = [
  {title: ['kunta', '=kunta'], text: ['kunnan', '=kunta', 'kunnan'], context: [], foreign: []},
  {title: ['laki'], text: [], context: ['=kunta'], foreign: ['act', '~act']},
  {title: [], text: ['constructor', '__proto__', '14'], context: [], foreign: []}
]

function packedIndex(): PackedIndex {
  const {add, numberOf, packed} = indexWriter()
  for (const {title, text, context, foreign} of documents) {
    add({
      title: title.map(numberOf),
      text: text.map(numberOf),
      context: context.map(numberOf),
      foreign: foreign.map(numberOf)
    })
  }
  return packed()
}

test('the index is the one that MiniSearch writes', () => {
  const mini = new MiniSearch(indexOptions)
  mini.addAll(
    documents.map((document, id) => {
      const [title = '', text = '', context = '', foreign = ''] = fields.map((field) =>
        document[field].join(' ')
      )
      return {id, title, text, context, foreign}
    })
  )
  const wanted = mini.toJSON()
  const found = unpackIndex(packedIndex())
  const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)
  // MiniSearch leaves out fields without a word: there they count as empty.
  assert.deepEqual(found.index, wanted.index.toSorted(byKey))
  assert.deepEqual(
    {...found, index: [], averageFieldLength: []},
    {...wanted, index: [], averageFieldLength: []}
  )
  for (const [field, average] of wanted.averageFieldLength.entries()) {
    assert.ok(Math.abs((found.averageFieldLength[field] ?? -1) - average) < 1e-9, `field ${field}`)
  }
})

test('MiniSearch finds by it', () => {
  const mini = MiniSearch.loadJS(unpackIndex(packedIndex()), indexOptions)
  assert.deepEqual(
    mini
      .search('=kunta')
      .map(({id}) => id)
      .sort(),
    [0, 1]
  )
})
