import {routes} from '../../identifiers/routes.ts'
import type {Corpus} from '../../model/corpus.ts'
import {mediaTypes} from '../catalogue.ts'
import type {DataFile} from '../data-file.ts'
import {linkFrom} from '../published-at.ts'
import {corpusData} from './json-corpus.ts'
import type {Document} from './json-documents.ts'
import {pageDocuments} from './json-pages.ts'
import {jsonPieces} from './json-pieces.ts'
import {jsonSchema, schemaAddress, schemaVersion} from './json-schema.ts'

/** `index.json` beside the pages. */
export function jsonFiles(corpus: Corpus): DataFile[] {
  return pageDocuments(corpus).map(({address, document}) => {
    const file = routes.json(address)
    return {
      address: file,
      mediaType: mediaTypes.json,
      write: () => writeDocument(corpus, file, document())
    }
  })
}

/** Everything on the site as one document. */
export function corpusFile(corpus: Corpus): DataFile<Iterable<string>> {
  const address = routes.dataFile('corpus.json')
  return {
    address,
    mediaType: mediaTypes.json,
    *write() {
      const $schema = linkFrom(corpus.site, address, schemaAddress)
      yield* jsonPieces({$schema, type: 'corpus', schemaVersion, ...corpusData(corpus)})
      yield '\n'
    }
  }
}

/** The schema of all of them. */
export function schemaFile(corpus: Corpus): DataFile {
  return {
    address: schemaAddress,
    mediaType: mediaTypes.jsonSchema,
    write: () => `${JSON.stringify(jsonSchema(corpus.site), null, 2)}\n`
  }
}

function writeDocument({site}: Corpus, file: string, document: Document): string {
  const {type, ...rest} = document
  return `${JSON.stringify({$schema: linkFrom(site, file, schemaAddress), type, ...rest})}\n`
}
