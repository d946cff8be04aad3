import type {APIRoute} from 'astro'
import {corpus} from '../../corpus/current.ts'

/** What citations can lead to, as a script: a page opened from a disk cannot fetch data. */
export const GET: APIRoute = () => {
  const {addressIndex} = corpus()
  return new Response(`globalThis.siteCitations=${JSON.stringify(addressIndex)}\n`)
}
