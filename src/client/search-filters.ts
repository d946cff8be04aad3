import type {ResultGroup} from '../search/group-results.ts'
import {type Group, groups as order} from '../search/search-document.ts'
import type {SearchWords} from '../strings/search-words.ts'
import {element} from './element.ts'

/** Fills the filters: everything, or one group, each with its count. */
export function renderFilters(
  filters: HTMLFieldSetElement,
  groups: readonly ResultGroup[],
  chosen: Group | undefined,
  words: SearchWords,
  choose: (group: Group | undefined) => void
): void {
  const total = groups.reduce((sum, {count}) => sum + count, 0)
  const name = `${filters.closest('dialog') ? 'ikkunan' : 'sivun'}-rajaus`
  // One order for all queries, so that a filter stays where it was.
  const ordered = order.flatMap((name) => groups.filter(({group}) => group === name))
  const options = [
    {group: undefined, label: words.all, count: total},
    ...ordered.map(({count, group}) => ({group, label: words.groups[group], count}))
  ]
  const labels = options.map(({count, group, label}) => {
    const radio = element('input', {type: 'radio', name, value: group ?? ''})
    radio.checked = group === chosen
    radio.addEventListener('change', () => choose(group))
    return element('label', {}, radio, `${label} ${count}`)
  })
  const focused = filters.contains(document.activeElement)
  filters.replaceChildren(...[...filters.children].slice(0, 1), ...labels)
  if (focused) filters.querySelector<HTMLInputElement>('input:checked')?.focus()
  filters.hidden = groups.length < 2 && chosen === undefined
}
