import {readFile} from 'node:fs/promises'
import type {APIRoute, GetStaticPaths} from 'astro'
import {corpus} from '../../../corpus/current.ts'
import {publishedPdf} from '../../../corpus/pdf-file.ts'

export const getStaticPaths = (async () => {
  const {versions} = await corpus()
  return versions
    .map((version) => ({version, file: publishedPdf(version)}))
    .filter(({file}) => file !== undefined)
    .map(({file, version}) => ({params: {version: version.id}, props: {file}}))
}) satisfies GetStaticPaths

/** The printed version as a tagged PDF, in a build of `npm run pdf`. */
export const GET: APIRoute = async ({props}) =>
  new Response(new Uint8Array(await readFile(props['file'])), {
    headers: {'content-type': 'application/pdf'}
  })
