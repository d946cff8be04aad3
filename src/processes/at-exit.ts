/** What a shell gives as the status of a program that a signal ended. */
const signals = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const

const waiting = new Set<() => void>()
let listening = false

/**
 * Clears up when the process ends before the work does: by a fault, Ctrl-C or another signal. Answers
 * what calls it off, and tells whether it had not been before.
 */
export function atExit(clear: () => void): () => boolean {
  waiting.add(clear)
  if (!listening) {
    listening = true
    process.once('exit', () => {
      for (const clear of [...waiting].reverse()) clear()
    })
    // By itself a signal ends the process without the event above.
    for (const [signal, status] of signals) process.once(signal, () => process.exit(status))
  }
  return () => waiting.delete(clear)
}
