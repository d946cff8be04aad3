import type {APIRoute, GetStaticPaths} from 'astro'
import {corpus} from '../corpus/current.ts'
import {type AnyDataFile, answerWith} from '../formats/data-file.ts'
import type {Corpus} from '../model/corpus.ts'

/** The paths of the files of data that are called `name`, beside pages of any depth. */
export function pathsBeside(
  files: (corpus: Corpus) => readonly AnyDataFile[],
  name: string
): GetStaticPaths {
  return () =>
    files(corpus()).map((file) => ({
      params: {path: file.address.slice(1, -name.length).replace(/\/$/u, '') || undefined},
      props: {file}
    }))
}

/** The paths of the files of data in one folder whose names end in `ending`. */
export function pathsIn(
  files: (corpus: Corpus) => readonly AnyDataFile[],
  ending: '.csv' | '.json'
): GetStaticPaths {
  return () =>
    files(corpus())
      .filter(({address}) => address.endsWith(ending))
      .map((file) => ({
        params: {name: file.address.split('/').at(-1)?.slice(0, -ending.length)},
        props: {file}
      }))
}

/** Answers with a file of data. */
export const answerWithFile: APIRoute<{file: AnyDataFile}> = ({props: {file}}) =>
  answerWith(file.write(), file.mediaType)
