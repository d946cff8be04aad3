import type {Version} from '../../model/corpus.ts'
import {countApprovals, isApproval} from '../../model/count-approvals.ts'
import {countOf} from '../../strings/count-of.ts'
import type {Strings} from '../../strings/strings.ts'

/** How many parties are in each state, in words: all approvals first, of how many parties. */
export function countsInWords(version: Version, t: Strings) {
  return countApprovals(version).map(([state, count]) => {
    if (state === 'approved') {
      return {state, words: t.version.counts.approved(count, version.parties.length)}
    }
    const words = countOf(t.state[state], count)
    return {state, words: isApproval(state) ? t.version.counts.ofThem(words) : words}
  })
}
