import {jsonPieces} from '../formats/json/json-pieces.ts'
import {statuteKey} from '../identifiers/statute-number.ts'
import type {Corpus} from '../model/corpus.ts'
import {documentsOfAgreement, documentsOfDecisions} from './documents-of-agreement.ts'
import {documentsOfLaw, namesOfAct, words} from './documents-of-law.ts'
import {documentsOfSite} from './documents-of-site.ts'
import {type IndexData, indexName, indexVersion} from './index-data.ts'
import {namesInFields} from './names-in-fields.ts'
import {indexWriter} from './packed-index.ts'
import type {IndexedDocument} from './search-document.ts'
import {fieldLexicon} from './words/field-lexicon.ts'
import {keysInForeignText, keysInText, marks} from './words/keys.ts'
import {type Lexicon, lexiconOf, withLemmas} from './words/lexicon.ts'
import {guessesInText, wordReader} from './words/read-word.ts'
import {stopWords} from './words/stop-words.ts'
import {normalise, writtenWords} from './words/tokenise.ts'

/** The index of a corpus. */
export function indexCorpus(corpus: Corpus): IndexData {
  const names = namesInFields(corpus)
  const documents = [
    ...documentsOfLaw(corpus),
    ...documentsOfAgreement(corpus),
    ...documentsOfDecisions(corpus),
    ...documentsOfSite(corpus)
  ].map((document) => withNames(document, names))
  const acts = corpus.acts.flatMap((act) =>
    namesOfAct(act)
      .filter((name) => !/\s/u.test(name))
      .map((name) => [name.toLocaleLowerCase('fi'), statuteKey(act.number)] as const)
  )
  return {
    ...indexDocuments(documents, withLemmas(fieldLexicon, namesIn(corpus))),
    language: corpus.site.languages[0] ?? 'fi',
    acts: Object.fromEntries(acts)
  }
}

/** A page is found by the names of what its fields name too, after all that it says itself. */
function withNames(document: IndexedDocument, names: ReadonlyMap<string, string>): IndexedDocument {
  const context = words(document.context, names.get(document.address))
  return document.passage || !context ? document : {...document, context}
}

/** The index as the classic script that hands it over, in pieces. */
export function* indexScript(data: IndexData): Generator<string> {
  yield `window.${indexName}=`
  for (const piece of jsonPieces(data)) yield piece.replaceAll('<', '\\u003C')
  yield '\n'
}

/** The index of any documents. */
export function indexDocuments(documents: readonly IndexedDocument[], lexicon: Lexicon) {
  const read = wordReader(lexicon, guessesInText)
  const used = new Set<string>()
  const index = indexWriter()
  const keys = keyReader((word) => {
    const found = keysInText(word, read)
    for (const key of found) {
      if (key.startsWith(marks.lemma) || key.startsWith(marks.part)) used.add(key.slice(1))
    }
    return found.map(index.numberOf)
  })
  const foreignKeys = keyReader((word) => keysInForeignText(word).map(index.numberOf))
  for (const {asked = [], context, foreign = '', names = [], place, text, title} of documents) {
    index.add({
      title: keys([title, ...names, ...asked].join(' ')),
      text: keys(text),
      context: keys(`${place ?? ''} ${context ?? ''}`),
      foreign: foreignKeys(foreign)
    })
  }
  return {
    version: indexVersion,
    documents: documents.map(
      ({asked, group, address, title, place, state, titles, text, passage}) => ({
        group,
        address,
        title,
        ...(place && {place}),
        ...(state && {state}),
        ...(titles && {titles}),
        ...(asked && {asked}),
        text,
        ...(passage && {passage})
      })
    ),
    index: index.packed(),
    lexicon: lexiconOf(lexicon, used),
    references: referencesOf(documents)
  }
}

/** Keys of the words of a text; those of a word are looked up once, as it is written. */
function keyReader(keysOf: (word: string) => readonly number[]): (text: string) => number[] {
  const known = new Map<string, readonly number[]>()
  return (text) => {
    const found: number[] = []
    for (const written of writtenWords(text)) {
      let keys = known.get(written)
      if (!keys) {
        const word = normalise(written)
        keys = stopWords.has(word) ? [] : keysOf(word)
        known.set(written, keys)
      }
      for (const key of keys) found.push(key)
    }
    return found
  }
}

function referencesOf(documents: readonly IndexedDocument[]): Record<string, number[]> {
  const found: Record<string, number[]> = {}
  for (const [id, {references = []}] of documents.entries()) {
    for (const key of references) {
      const ids = found[key] ?? []
      found[key] = ids
      ids.push(id)
    }
  }
  return found
}

/** Names of the region and the parties: base forms that no lexicon has. */
function namesIn({parties, site}: Corpus): string[] {
  return [site.region.fi, ...parties.map(({data}) => data.name)]
    .filter((name) => !/\s/u.test(name))
    .map((name) => name.toLocaleLowerCase('fi'))
}
