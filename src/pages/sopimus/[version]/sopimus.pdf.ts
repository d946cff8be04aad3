import type {APIRoute, GetStaticPaths} from 'astro'
import {corpus} from '../../../corpus/current.ts'
import {lookElsewhere} from '../../../corpus/seen.ts'
import {publishedPdf} from '../../../views/published-pdfs.ts'

export const getStaticPaths = (() => {
  const {versions} = corpus()
  return versions
    .map((version) => ({version, pdf: publishedPdf(version)}))
    .filter(({pdf}) => pdf !== undefined)
    .map(({pdf, version}) => ({params: {version: version.id}, props: {pdf}}))
}) satisfies GetStaticPaths

/** The printed version as a tagged PDF, in a build of `npm run pdf`. */
export const GET: APIRoute = ({props}) => {
  lookElsewhere()
  return new Response(props['pdf'], {headers: {'content-type': 'application/pdf'}})
}
