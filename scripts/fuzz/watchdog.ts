import {Worker} from 'node:worker_threads'

/** Seconds that a mutant may take by the clock, on a machine that does much else. */
const longest = 120

const code = `
const {writeSync} = require('node:fs')
const {workerData: {limit, state}} = require('node:worker_threads')
let [last, since] = [-1, Date.now()]
setInterval(() => {
  const number = Atomics.load(state, 0)
  if (number !== last || number < 0) [last, since] = [number, Date.now()]
  else if (Date.now() - since > limit * 1000) {
    writeSync(2, 'mutant ' + number + ' hangs: it has taken more than ' + limit + ' s\\n')
    process.kill(process.pid, 'SIGKILL')
  }
}, 200)
`

/** Tells of a mutant that hangs, by its number, and ends the process: from inside of a loop nothing else can. */
export interface Watchdog {
  /** A mutant is begun. */
  begin(number: number): void
  end(): Promise<number>
}

/** Starts a watchdog on a thread of its own. */
export function startWatchdog(limit = longest): Watchdog {
  const state = new Int32Array(new SharedArrayBuffer(4)).fill(-1)
  const worker = new Worker(code, {eval: true, execArgv: [], workerData: {limit, state}})
  worker.unref()
  return {
    begin: (number) => void Atomics.store(state, 0, number),
    end: () => worker.terminate()
  }
}
