import {routes} from '../identifiers/routes.ts'
import type {SearchWords} from '../strings/search-words.ts'
import {publishers} from '../texts/publishers.ts'
import type {Answer, Choice} from './ask-citation.ts'
import {element} from './element.ts'
import {loadScript} from './load-script.ts'
import {fromRoot} from './root.ts'

/** What the typed words mean as a citation; undefined where they have not the looks of one. */
export async function citationAnswer(typed: string): Promise<Answer | undefined> {
  const script = document.querySelector<HTMLElement>('[data-citations]')?.dataset['citations']
  if (!script || !looksLikeCitation(typed)) return undefined
  await Promise.all([loadScript(fromRoot(script)), loadScript(fromRoot(routes.citationIndex()))])
  return globalThis.askSiteCitation?.(typed)
}

/** A sign, a number of an act, or an act's name with a number: the grammar is worth its loading. */
function looksLikeCitation(typed: string): boolean {
  return /§|\d+\/\d+|\b(?:pykäl|mom|section|art)|\p{L}{3}.*\s\d+/iu.test(typed)
}

/**
 * The answer as a sentence and links. Nothing where search has the very same thing, and where a
 * guess would stand before what was searched for.
 */
export function renderAnswer(
  answer: Answer | undefined,
  words: SearchWords,
  heading: 'h2' | 'h3'
): HTMLElement[] {
  const told = answer && inWords(answer, words)
  if (!told) return []
  return [
    element(
      'section',
      {class: 'found-group', 'data-citation-answer': ''},
      element(heading, {}, words.citation.title),
      element('p', {}, told.words),
      element('ul', {role: 'list'}, ...told.choices.map(itemOf))
    )
  ]
}

function inWords(
  answer: Answer,
  {citation: words}: SearchWords
): {words: string; choices: Choice[]} | undefined {
  switch (answer.kind) {
    case 'go':
      return {words: words.goes, choices: [answer.choice]}
    case 'choices':
      return {words: words.choices, choices: answer.choices}
    case 'missing': {
      const {label, nearest, elsewhere} = answer
      const official = {...elsewhere, label: `${elsewhere.label} – ${publishers.finlex}`}
      return {
        words: `${label}: ${words.missing}`,
        choices: nearest ? [nearest, official] : [official]
      }
    }
    case 'elsewhere': {
      const {choice, publisher} = answer
      const label = `${choice.label} – ${publishers[publisher]}`
      return {words: words.elsewhere, choices: [{...choice, label}]}
    }
    case 'nothing':
      return undefined
  }
}

function itemOf(choice: Choice): HTMLLIElement {
  const external = choice.address.startsWith('/') ? {} : {rel: 'external'}
  return element('li', {}, element('a', {href: addressOfChoice(choice), ...external}, choice.label))
}

/** Where a choice leads, from where the page lies. */
export function addressOfChoice({address}: Choice): string {
  return address.startsWith('/') ? fromRoot(address) : address
}
