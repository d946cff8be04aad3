import {distance} from 'fastest-levenshtein'

/** The candidate nearest to what was written, if it is near enough to be what was meant. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  // Of two letters both may be wrong: that is another word.
  const most = written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 3))
  let least = Math.min(most, written.length - 1) + 1

  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= least) continue
    const steps = distance(written.toLowerCase(), candidate.toLowerCase())
    if (steps < least) {
      least = steps
      best = candidate
    }
  }

  return best
}
