import type {Version} from '../../model/corpus.ts'
import {countApprovals} from '../../model/count-approvals.ts'
import {countOf} from '../../strings/count-of.ts'
import type {Strings} from '../../strings/strings.ts'

/** How many parties are in each state, in words: what is approved first, of how many parties. */
export function countsInWords(version: Version, t: Strings) {
  return countApprovals(version).map(([state, count]) => ({
    state,
    words:
      state === 'approved'
        ? t.version.counts.approved(count, version.parties.length)
        : countOf(t.state[state], count)
  }))
}
