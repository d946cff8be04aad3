import type {APIRoute} from 'astro'
import {ringIcon} from '../components/pictures/icon.ts'

/** The mark of the site as a phone shows it among its programs. */
export const GET: APIRoute = async ({locals: {corpus}}) => {
  const png = new Uint8Array(await ringIcon(corpus, 180, 5))
  return new Response(png, {headers: {'content-type': 'image/png'}})
}
