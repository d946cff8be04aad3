import type {APIRoute, GetStaticPaths} from 'astro'
import {bundleClient, clientScripts} from '../../client/bundle.ts'

export const getStaticPaths = (async () => {
  const scripts = await Promise.all(clientScripts.map((name) => bundleClient(name)))
  return scripts.map(({file, code}) => ({params: {file}, props: {code}}))
}) satisfies GetStaticPaths

/** The client scripts, each under a name with its digest. */
export const GET: APIRoute = ({props}) =>
  new Response(props['code'], {headers: {'content-type': 'text/javascript; charset=utf-8'}})
