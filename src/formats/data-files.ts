import type {Corpus} from '../model/corpus.ts'
import {aknFiles} from './akoma-ntoso/akn-files.ts'
import {csvFiles} from './csv-tables.ts'
import type {AnyDataFile} from './data-file.ts'
import {feedFiles} from './feeds.ts'
import {corpusFile, jsonFiles, schemaFile} from './json/json-files.ts'
import {officeTables} from './office-tables.ts'

/** The files of `/data/`, which belong to no single page. */
export function openDataFiles(corpus: Corpus): AnyDataFile[] {
  return [corpusFile(corpus), schemaFile(corpus), ...csvFiles(corpus), ...officeTables(corpus)]
}

/** Every file of data on the site. */
export function dataFiles(corpus: Corpus): AnyDataFile[] {
  return [...jsonFiles(corpus), ...aknFiles(corpus), ...feedFiles(corpus), ...openDataFiles(corpus)]
}
