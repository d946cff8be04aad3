import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import type {APIRoute, GetStaticPaths} from 'astro'
import {corpus} from '../../../corpus/current.ts'
import {pdfFile} from '../../../corpus/pdf-file.ts'

export const getStaticPaths = (async () => {
  const {versions} = await corpus()
  return versions
    .map((version) => ({version, file: pdfFile(version)}))
    .filter(({file}) => existsSync(file))
    .map(({file, version}) => ({params: {version: version.id}, props: {file}}))
}) satisfies GetStaticPaths

/** The printed version as a tagged PDF, where `npm run pdf` has made one of this very text. */
export const GET: APIRoute = async ({props}) =>
  new Response(new Uint8Array(await readFile(props['file'])), {
    headers: {'content-type': 'application/pdf'}
  })
