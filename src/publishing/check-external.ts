import {setTimeout as wait} from 'node:timers/promises'

/** How one address outside the site answered. */
export interface ExternalAnswer {
  address: string
  /** `ok`; `moved` for good, with where to; `gone`; `failed`, which may pass; `no-answer`. */
  state: 'ok' | 'moved' | 'gone' | 'failed' | 'no-answer'
  status?: number
  /** Where a moved address leads. */
  to?: string
}

/** How politely other people's servers are asked. */
export interface Politeness {
  /** Milliseconds that an answer may take. */
  limit: number
  /** Milliseconds between two questions to one host. */
  pause: number
  /** Hosts that are asked at the same time. */
  hosts: number
}

const polite: Politeness = {limit: 15_000, pause: 1_000, hosts: 4}

const asker = {'user-agent': 'sopimussivusto link check (npm run check:external)'}

/** Asks each address once: hosts side by side, the addresses of one host one after another. */
export async function checkExternal(
  addresses: Iterable<string>,
  options: Partial<Politeness> = {}
): Promise<ExternalAnswer[]> {
  const {limit, pause, hosts} = {...polite, ...options}
  const queue = [...Map.groupBy(addresses, (address) => new URL(address).host).values()]
  const answers: ExternalAnswer[] = []
  const work = async () => {
    for (let ofHost = queue.shift(); ofHost; ofHost = queue.shift()) {
      for (const [index, address] of ofHost.entries()) {
        if (index > 0) await wait(pause)
        answers.push(await ask(address, limit))
      }
    }
  }
  await Promise.all(Array.from({length: hosts}, work))
  return answers.sort((a, b) => (a.address < b.address ? -1 : 1))
}

/** Some servers do not know `HEAD`: then the whole page is asked for and not read. */
async function ask(address: string, limit: number): Promise<ExternalAnswer> {
  const head = await once(address, 'HEAD', limit)
  return head.state === 'ok' || head.state === 'moved' || head.state === 'no-answer'
    ? head
    : once(address, 'GET', limit)
}

async function once(address: string, method: string, limit: number): Promise<ExternalAnswer> {
  try {
    const {hash} = new URL(address)
    const answer = await fetch(address, {
      method,
      headers: asker,
      redirect: 'manual',
      signal: AbortSignal.timeout(limit)
    })
    await answer.body?.cancel()
    const {status} = answer
    const location = answer.headers.get('location')
    if (status >= 300 && status < 400 && location) {
      const to = new URL(location, address)
      to.hash ||= hash
      // A passing redirect, to a log-in or a language, is the server's own business.
      return status === 301 || status === 308
        ? {address, state: 'moved', status, to: to.href}
        : {address, state: 'ok', status}
    }
    if (status < 400) return {address, state: 'ok', status}
    return {address, state: status === 404 || status === 410 ? 'gone' : 'failed', status}
  } catch {
    return {address, state: 'no-answer'}
  }
}
