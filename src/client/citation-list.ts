import {
  type Citation,
  type CitationLanguage,
  type CitedAct,
  citationLanguages,
  findCitations,
  formatReference,
  type Publisher,
  type Resolution,
  resolveCitation,
  type StatuteNumber
} from '../citations/index.ts'
import {finlexSection} from '../identifiers/finlex.ts'
import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import {publishers} from '../texts/publishers.ts'
import type {AskHoldings} from './ask-citation.ts'
import {element} from './element.ts'
import {loadScript} from './load-script.ts'
import {fromRoot} from './root.ts'

/** Citations that are shown of one text: more are a book, and nobody reads them in a list. */
const mostShown = 500

/** What the site holds, once its index is there. */
type HoldingsNow = () => AskHoldings | undefined

/** The form on `/viittaukset/`: shows the citations of a text that somebody pastes. */
export function prepareCitationList(form: HTMLFormElement, holdingsNow: HoldingsNow): void {
  const field = form.querySelector('textarea')
  const day = form.querySelector<HTMLInputElement>('input[type=date]')
  const output = form.querySelector('output')
  if (!field || !output) return
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    await loadScript(fromRoot(form.dataset['index'] ?? '')).catch(() => {})
    const words = wordsOf(form)
    const holdings = holdingsNow()
    output.replaceChildren(
      ...(holdings
        ? answer(field.value, day?.value || undefined, holdings, words)
        : [element('p', {}, words('failed'))])
    )
  })
  form.dataset['ready'] = ''
}

/** The words that the page gives its script, by name. */
type Words = (name: string) => string

function wordsOf(form: HTMLFormElement): Words {
  return (name) => form.getAttribute(`data-${name}`) ?? ''
}

function answer(
  text: string,
  date: string | undefined,
  holdings: AskHoldings,
  words: Words
): HTMLElement[] {
  try {
    const listed = listCitations(text, holdings, {language: pageLanguage(), date})
    return show(listed, words)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return [element('p', {}, words('too-much'))]
  }
}

function pageLanguage(): CitationLanguage {
  const {lang} = document.documentElement
  return citationLanguages.find((language) => language === lang) ?? 'fi'
}

function show(listed: readonly ListedCitation[], words: Words): HTMLElement[] {
  const count = element('p', {}, `${words('found')} ${listed.length}.`)
  if (listed.length === 0) return [element('p', {}, words('nothing'))]
  const list = element('ol', {}, ...listed.slice(0, mostShown).map((one) => itemOf(one, words)))
  return listed.length > mostShown ? [count, element('p', {}, words('first')), list] : [count, list]
}

/** The words as they stand, what they mean, and where that leads or why nowhere. */
function itemOf(citation: ListedCitation, words: Words): HTMLLIElement {
  const {address, candidates, kind, meaning, publisher, standing, text} = citation
  const said = text.replace(/\s+/gu, ' ')
  const name = address
    ? element(
        'a',
        {
          href: address.startsWith('/') ? fromRoot(address) : address,
          ...(publisher && {rel: 'external'})
        },
        said
      )
    : element('b', {}, said)
  const told = [
    meaning && meaning !== said ? meaning : words(`kind-${kind}`),
    words(`standing-${standing}`),
    candidates?.join(', '),
    publisher && publishers[publisher]
  ]
  const line = told.filter((part) => part !== undefined && part !== '').join(' · ')
  return element('li', {}, name, element('span', {}, line))
}

/** A citation of a pasted text, ready to be shown. */
interface ListedCitation {
  /** The words of the text. */
  text: string
  kind: Citation['kind']
  /** What it means, written out, where the act is known. */
  meaning?: string
  standing: Resolution['kind']
  address?: string
  publisher?: Publisher
  /** Acts that have carried the title, where nothing tells which is meant. */
  candidates?: readonly string[]
}

interface ListOptions {
  language: CitationLanguage
  /** Day of the text, `YYYY-MM-DD`. */
  date?: string | undefined
}

/** Every citation of a text in its order. Throws a `RangeError` for a text made of nothing else. */
function listCitations(
  text: string,
  holdings: AskHoldings,
  {language, date}: ListOptions
): ListedCitation[] {
  return findCitations(text, {date}).map((citation) => {
    const resolution = resolveCitation(citation, holdings, language === 'sv' ? 'sv' : 'fi')
    const meaning = meaningOf(citation, language)
    return {
      text: citation.text,
      kind: citation.kind,
      standing: resolution.kind,
      ...(meaning && {meaning}),
      ...leadOf(citation, resolution)
    }
  })
}

function meaningOf(citation: Citation, language: CitationLanguage): string | undefined {
  if (citation.kind === 'decision')
    return [citation.body, citation.date].filter(Boolean).join(' ') || undefined
  const statute = knownAct(citation)
  if (!statute) return undefined
  const path = citation.kind === 'provision' ? citation.path : {}
  return formatReference({statute, path}, {language})
}

function knownAct(citation: Citation): StatuteNumber | undefined {
  const act: CitedAct | undefined = 'act' in citation ? citation.act : undefined
  return act?.state === 'known' ? act.statute : undefined
}

type Lead = Pick<ListedCitation, 'address' | 'publisher' | 'candidates'>

function leadOf(citation: Citation, resolution: Resolution): Lead {
  switch (resolution.kind) {
    case 'held':
      return {address: resolution.address}
    case 'elsewhere':
      return {address: resolution.address, publisher: resolution.publisher}
    case 'missing-section': {
      const {statute, section} = resolution
      const path = citation.kind === 'provision' ? citation.path : {}
      return {address: finlexSection(statute, {...path, section}), publisher: 'finlex'}
    }
    case 'ambiguous':
      return {candidates: resolution.candidates.map(formatStatuteNumber)}
    default:
      return {}
  }
}
