import {once} from 'node:events'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {gzipSync} from 'node:zlib'

/** How a path is answered; text is an answer of XML. */
export type Reply = string | ((request: IncomingMessage, response: ServerResponse) => void)

/** A server on this machine that answers as Finlex does, below `/v1`. */
export interface FinlexServer {
  base: string
  /** What was asked, in order. */
  asked: {path: string; agent: string | undefined; accept: string | undefined}[]
  replies: Map<string, Reply>
  close: () => void
}

export async function finlexServer(
  replies: Iterable<readonly [string, Reply]> = []
): Promise<FinlexServer> {
  const known = new Map(replies)
  const asked: FinlexServer['asked'] = []
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/v1/u, '')
    const {accept} = request.headers
    asked.push({path, agent: request.headers['user-agent'], accept})
    const reply = known.get(path)
    if (typeof reply === 'function') reply(request, response)
    else if (reply === undefined) {
      response.writeHead(404, {'content-type': 'application/json'}).end('{"error":"not found"}')
    } else sendXml(response, reply)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}/v1`,
    asked,
    replies: known,
    close() {
      server.closeAllConnections()
      server.close()
    }
  }
}

/** As Finlex sends it: packed. */
export function sendXml(response: ServerResponse, text: string): void {
  const headers = {'content-type': 'application/xml;charset=UTF-8', 'content-encoding': 'gzip'}
  response.writeHead(200, headers).end(gzipSync(text))
}
