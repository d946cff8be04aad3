import {setTimeout as sleep} from 'node:timers/promises'
import {AskFault} from './ask-fault.ts'
import {readWhole, UnreadableBody} from './read-whole.ts'

/** Where Finlex's open data answers. */
export const finlexBase = 'https://opendata.finlex.fi/finlex/avoindata/v1'

/** How Finlex is asked. */
export interface Asking {
  base: string
  /** Who asks, and how to reach them. */
  agent: string
  /** Milliseconds between the beginnings of two questions. */
  pause: number
  /** Milliseconds that one answer may take, with all its bytes. */
  limit: number
  /** Bytes of one answer, unpacked. */
  largest: number
  /** Milliseconds to wait before each new try; their number is the number of tries after the first. */
  waits: readonly number[]
  clock: Clock
}

/** Time, so that tests do not wait. */
export interface Clock {
  /** Milliseconds. */
  now: () => number
  wait: (milliseconds: number) => Promise<unknown>
}

const polite: Omit<Asking, 'agent'> = {
  base: finlexBase,
  pause: 1_000,
  limit: 60_000,
  // The largest acts have about 3 MB.
  largest: 32 * 1024 ** 2,
  waits: [2_000, 8_000, 30_000],
  clock: {now: () => performance.now(), wait: (milliseconds) => sleep(milliseconds)}
}

/** An answer in full. */
export interface Answer {
  /** Where it came from, after redirects. */
  address: string
  text: string
  bytes: Uint8Array
}

/** Asks for what is at a path below the base: `/akn/fi/act/statute/2021/612/fin@`. */
export type AskFinlex = (path: string, type?: 'xml' | 'json') => Promise<Answer>

const types = {
  xml: {accept: 'application/xml', allowed: /^(?:application|text)\/(?:[\w.-]+\+)?xml$/u},
  json: {accept: 'application/json', allowed: /^application\/(?:[\w.-]+\+)?json$/u}
}

const longestRetryAfter = 120
const mostRedirects = 3

/**
 * A client of Finlex that is no burden: one question at a time, `pause` apart, each tried again with
 * growing waits when the service is busy or silent, and never more than that.
 *
 * It speaks TLS only, unless the base is this machine, and follows no redirect to another host.
 *
 * @throws {AskFault} from each question
 * @throws {TypeError} at once, when the base is no address that may be asked
 */
export function finlexClient(given: Pick<Asking, 'agent'> & Partial<Asking>): AskFinlex {
  const asking = {...polite, ...given}
  const base = baseOf(asking.base)
  const {clock, pause, waits} = asking
  let next = Number.NEGATIVE_INFINITY
  let queue: Promise<unknown> = Promise.resolve()

  const turn = async () => {
    const early = next - clock.now()
    if (early > 0) await clock.wait(early)
    next = clock.now() + pause
  }
  const ask = async (address: URL, type: 'xml' | 'json'): Promise<Answer> => {
    for (let tries = 0; ; tries++) {
      await turn()
      const answer = await once(address, type, asking)
      if (!('again' in answer)) return answer
      const wait = waits[tries]
      if (wait === undefined) throw answer.again
      await clock.wait(Math.max(wait, answer.after ?? 0))
    }
  }
  return (path, type = 'xml') => {
    const answer = queue.then(() => ask(new URL(`${base}${path}`), type))
    queue = answer.catch(() => undefined)
    return answer
  }
}

function baseOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const isHere = /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(url?.hostname ?? '')
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere)
  if (!(url && isSafe) || url.username || url.password || url.search || url.hash) {
    throw new TypeError(`Not an address that may be asked: ${given}`)
  }
  return url.href.replace(/\/$/u, '')
}

type Once = Answer | {again: AskFault; after?: number}

/** Asks once, after redirects on the same host. Answers with `again` when it may go better later. */
async function once(address: URL, type: 'xml' | 'json', asking: Asking): Promise<Once> {
  const {agent, limit, largest} = asking
  const {accept, allowed} = types[type]
  const signal = AbortSignal.timeout(limit)
  let at = address
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const headers = {accept, 'user-agent': agent}
      const response = await fetch(at, {headers, redirect: 'manual', signal})
      const {status} = response
      const location = response.headers.get('location')
      if (status < 300) return await answerOf(response, at, allowed, largest)

      await response.body?.cancel()
      if (status < 400 && location) {
        const to = new URL(location, at)
        if (to.origin !== address.origin) throw new AskFault('moved', at.href, to.origin)
        at = to
        continue
      }
      if (status === 404 || status === 410) throw new AskFault('absent', at.href, String(status))
      const fault = new AskFault('status', at.href, String(status))
      if (status !== 429 && status < 500) throw fault
      const after = retryAfter(response.headers.get('retry-after'))
      return {again: fault, ...(after !== undefined && {after})}
    }
    throw new AskFault('moved', address.href, at.href)
  } catch (error) {
    if (error instanceof AskFault) throw error
    if (error instanceof UnreadableBody) throw new AskFault(error.kind, at.href, error.message)
    const isSlow = error instanceof Error && error.name === 'TimeoutError'
    return {again: new AskFault(isSlow ? 'too-slow' : 'no-answer', at.href, reasonOf(error))}
  }
}

async function answerOf(
  response: Response,
  address: URL,
  allowed: RegExp,
  largest: number
): Promise<Answer> {
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(/; ?/u)
  const charset = parameters.find((one) => /^charset=/iu.test(one)) ?? 'charset=utf-8'
  if (!(allowed.test(type.toLowerCase()) && /^charset="?utf-?8"?$/iu.test(charset))) {
    await response.body?.cancel()
    throw new AskFault('wrong-type', address.href, [type, ...parameters].join('; '))
  }
  return {address: address.href, ...(await readWhole(response, largest))}
}

/** Milliseconds, from seconds; a service that asks for an hour is asked another day. */
function retryAfter(seconds: string | null): number | undefined {
  if (!(seconds && /^\d{1,6}$/u.test(seconds))) return undefined
  return Math.min(Number(seconds), longestRetryAfter) * 1000
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message
  return error instanceof Error ? error.message : String(error)
}
