/** The field on the page of statutes: takes any citation and goes where it leads. */
import {type AddressIndex, holdingsOf} from '../texts/address-index.ts'
import {type Answer, type AskHoldings, askCitation, type Choice} from './ask-citation.ts'
import {loadScript} from './load-script.ts'
import {fromRoot} from './root.ts'

declare global {
  /** Set by `/laki/hakemisto.js`: a page opened from a disk cannot fetch data. */
  var siteCitations: AddressIndex | undefined
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-citation-field]')) {
  prepare(form)
}

function prepare(form: HTMLFormElement): void {
  const field = form.querySelector('input')
  const output = form.querySelector('output')
  if (!field || !output) return
  let holdings: AskHoldings | undefined
  const ask = (): Answer | undefined => {
    holdings ??= globalThis.siteCitations && readHoldings(globalThis.siteCitations)
    return holdings && field.value.trim() !== '' ? askCitation(field.value, holdings) : undefined
  }

  // It is loaded when somebody comes to type: the index is needed at once, and so is an answer.
  void loadIndex(form).then(() => show(output, ask(), form))
  field.addEventListener('input', () => show(output, ask(), form))
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    await loadIndex(form)
    const answer = ask()
    if (answer?.kind === 'go') location.assign(addressOf(answer.choice))
    else show(output, answer ?? {kind: 'nothing'}, form)
  })
  form.dataset['ready'] = ''
}

function readHoldings(index: AddressIndex): AskHoldings {
  return {...holdingsOf(index), acts: index.acts}
}

/** Loads what the site holds, once. Without it every answer is that nothing was recognised. */
function loadIndex(form: HTMLFormElement): Promise<void> {
  return loadScript(fromRoot(form.dataset['index'] ?? '')).catch(() => {})
}

/** Shows an answer as a sentence and links; it is read out, being an output. */
function show(output: HTMLOutputElement, answer: Answer | undefined, form: HTMLFormElement): void {
  if (!answer) {
    output.replaceChildren()
    return
  }
  const {words, choices} = inWords(answer, form.dataset)
  const paragraph = document.createElement('p')
  paragraph.textContent = words ?? ''
  const list = document.createElement('ul')
  list.append(...choices.map(itemOf))
  output.replaceChildren(paragraph, ...(choices.length > 0 ? [list] : []))
}

function inWords(
  answer: Answer,
  words: DOMStringMap
): {words: string | undefined; choices: Choice[]} {
  switch (answer.kind) {
    case 'go':
      return {words: words['goes'], choices: [answer.choice]}
    case 'choices':
      return {words: words['choices'], choices: answer.choices}
    case 'missing': {
      const {label, nearest, elsewhere} = answer
      const official = {...elsewhere, label: `${elsewhere.label} – ${publishers.finlex}`}
      return {
        words: `${label}: ${words['missing'] ?? ''}`,
        choices: nearest ? [nearest, official] : [official]
      }
    }
    case 'elsewhere': {
      const {choice, publisher} = answer
      const label = `${choice.label} – ${publishers[publisher]}`
      return {words: words['elsewhere'], choices: [{...choice, label}]}
    }
    case 'nothing':
      return {words: words['nothing'], choices: []}
  }
}

function itemOf(choice: Choice): HTMLLIElement {
  const link = document.createElement('a')
  link.href = addressOf(choice)
  link.textContent = choice.label
  if (!choice.address.startsWith('/')) link.rel = 'external'
  const item = document.createElement('li')
  item.append(link)
  return item
}

const publishers = {finlex: 'Finlex', 'eur-lex': 'EUR-Lex', parliament: 'eduskunta.fi'} as const

function addressOf({address}: Choice): string {
  return address.startsWith('/') ? fromRoot(address) : address
}
