import {scripts} from 'virtual:client-scripts'
import type {APIRoute, GetStaticPaths} from 'astro'
import {lookElsewhere} from '../../corpus/seen.ts'

export const getStaticPaths = (() =>
  Object.values(scripts).map(({file, code}) => ({
    params: {name: file.replace(/\.js$/u, '')},
    props: {code}
  }))) satisfies GetStaticPaths

/** The client scripts, each under a name with its digest. */
export const GET: APIRoute = ({props}) => {
  lookElsewhere()
  return new Response(props['code'], {headers: {'content-type': 'text/javascript; charset=utf-8'}})
}
