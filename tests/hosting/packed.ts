import {once} from 'node:events'
import {type IncomingMessage, request} from 'node:http'
import {buffer} from 'node:stream/consumers'

/** The answer as it comes over the wire. */
export async function packed(address: string, asked: Record<string, string>, method = 'GET') {
  const [answer] = await once(request(address, {headers: asked, method}).end(), 'response')
  const {headers, statusCode} = answer as IncomingMessage
  return {status: statusCode, headers, bytes: await buffer(answer as IncomingMessage)}
}
