import http from 'node:http'
import https from 'node:https'
import {buffer} from 'node:stream/consumers'
import zlib from 'node:zlib'

/** What a server answered. */
export interface Answer {
  status: number
  /** The form that was sent: `identity`, `br`, `gzip`. */
  encoding: string
  /** Where it leads on to. */
  location?: URL
  /** Content as it unpacks; `undefined` when it is not what its headers say. */
  content?: Buffer
}

const longest = 30_000

const agents = {
  'http:': {agent: new http.Agent({keepAlive: true}), request: http.request},
  'https:': {agent: new https.Agent({keepAlive: true}), request: https.request}
}

const unpackers: Readonly<Record<string, (packed: Buffer) => Buffer>> = {
  br: zlib.brotliDecompressSync,
  gzip: zlib.gunzipSync,
  deflate: zlib.inflateSync,
  zstd: zlib.zstdDecompressSync
}

/**
 * Asks a server once and reads the answer whole; redirects are told, not followed. Node's `fetch` ends
 * the whole process when a server closes the connection before its answer has been read.
 */
export async function askServer(
  url: URL,
  {method = 'GET', encoding}: {method?: 'GET' | 'HEAD'; encoding: string}
): Promise<Answer> {
  const {agent, request} = agents[url.protocol === 'https:' ? 'https:' : 'http:']
  const {promise, resolve, reject} = Promise.withResolvers<http.IncomingMessage>()
  const signal = AbortSignal.timeout(longest)
  request(url, {method, agent, signal, headers: {'accept-encoding': encoding}}, resolve)
    .on('error', reject)
    .end()
  const message = await promise
  const packed = await buffer(message)
  const {'content-encoding': sent = 'identity', location} = message.headers
  const content = method === 'HEAD' ? undefined : unpack(packed, sent.toLowerCase())
  return {
    status: message.statusCode ?? 0,
    encoding: sent.toLowerCase(),
    ...(content && {content}),
    ...(location && URL.canParse(location, url) && {location: new URL(location, url)})
  }
}

const redirects = [301, 302, 303, 307, 308]

/** The answer behind a few redirects, and where it stood. */
export async function askFollowing(
  address: URL,
  encoding: string
): Promise<{answer: Answer; at: URL}> {
  let at = address
  let answer = await askServer(at, {encoding})
  for (let steps = 0; answer.location && redirects.includes(answer.status) && steps < 5; steps++) {
    at = answer.location
    answer = await askServer(at, {encoding})
  }
  return {answer, at}
}

function unpack(packed: Buffer, encoding: string): Buffer | undefined {
  if (encoding === 'identity') return packed
  try {
    return unpackers[encoding]?.(packed)
  } catch {
    return undefined
  }
}
