import type {Token} from '../tokens/tokenize.ts'
import type {Mention} from './mention.ts'

/** Groups and trades that have acts of their own beside the general one. */
const ownActs = /(?:miesten|yrittäjien|harjoittajien|talouden|liikenteen|alusten)$/u

/**
 * Whether a known title is only a part of a longer one, which is another act:
 *
 *     merimiesten vuosilomalain      lagen om olycksfallsförsäkring för lantbruksföretagare
 *     the Aliens Act in Border Areas      vuoden 1734 lain maakaaren
 */
export function isPartOfLongerTitle(
  tokens: readonly Token[],
  {from, to}: Pick<Mention, 'from' | 'to'>
): boolean {
  const [before, head] = [tokens[from - 1]?.lower ?? '', tokens[to - 1]]
  if (before === 'lain' && tokens[from - 2]?.text === '1734') return true
  if (to === from + 1 && head?.nominative && ownActs.test(before)) return true
  const [next, after] = [tokens[to]?.lower ?? '', tokens[to + 1]]
  if (after?.type !== 'word') return false
  if (/^lag(?:en|ens)?$/u.test(tokens[from]?.lower ?? ''))
    return next === 'för' && after.lower !== 'landskapet'
  if (!/^(?:Act|Code|Decree)$/u.test(head?.text ?? '')) return false
  return /^(?:in|on|for)$/u.test(next) && /^(?!Finland)\p{Lu}/u.test(after.text)
}
