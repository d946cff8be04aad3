import type {Strings} from './strings.ts'

/** No narrower than the gap that the style sheet leaves between the buttons. */
const gap = '\u00A0\u00A0\u00A0\u00A0 '

/**
 * Words of the two buttons that the script sets beside a passage, each unbroken.
 *
 * Unseen text of the same words keeps room for the buttons until they come: in some languages they
 * take two lines of the margin.
 */
export function copyRoom({cite}: Strings): string {
  return [cite.copyCitation, cite.copyLink]
    .map((words) => words.replaceAll(' ', '\u00A0'))
    .join(gap)
}
