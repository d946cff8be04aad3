import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {placesIn} from '../diagnostics/place.ts'
import {brokenSigns, strangeSigns} from '../signs/broken-signs.ts'

/**
 * Signs of a file that broke on the way or only look right. An archived text is another's: what
 * is broken in it is told, and stays where the original has it.
 */
export function findStrangeSigns({path, text}: {path: string; text: string}): Diagnostic[] {
  const archived = path.endsWith('.txt')
  const signs = archived
    ? brokenSigns(text).map((sign) => ({...sign, rule: 'strange-sign' as const}))
    : [...brokenSigns(text), ...strangeSigns(text)]
  if (signs.length === 0) return []
  const placeOf = placesIn(text)
  return signs.map(({rule, found, index}) => ({file: path, place: placeOf(index), rule, found}))
}
