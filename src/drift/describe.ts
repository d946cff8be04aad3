import type {WordingLanguage} from '../diagnostics/wording.ts'
import {escapeData, escapeProperty} from '../report/github.ts'
import {changeSentence, statusSentences, touchesWords} from '../strings/provision-status.ts'
import type {Drift, ProvisionDrift} from './drift.ts'
import type {SavedAnswers} from './read-saved.ts'

/** What a run has found, and what it could not read. */
export interface DriftReport extends Drift {
  /** Path of the content folder, as files are named in the report. */
  content: string
  saved: Omit<SavedAnswers, 'acts'>
}

const words = {
  fi: {
    news: 'MUUTTUNUT',
    notDescribed: 'EI KUVAUKSESSA',
    refused: (file: string, why: string) => `Ei luettu: ${file}: ${why}`,
    answers: 'Vastausten muutossäädökset:',
    count: (described: number, cited: number, changed: number, files: number) =>
      `${described} kuvattua ja ${cited} viitattua pykälää, ${changed} muuttunut. Vastauksia luettu ${files}.`
  },
  en: {
    news: 'CHANGED',
    notDescribed: 'NOT DESCRIBED',
    refused: (file: string, why: string) => `Not read: ${file}: ${why}`,
    answers: 'Amending acts among the answers:',
    count: (described: number, cited: number, changed: number, files: number) =>
      `${described} sections described and ${cited} cited, ${changed} changed. Answers read: ${files}.`
  }
} as const

/** The report for people: what has changed first, then every section with its status. */
export function driftText(report: DriftReport, language: WordingLanguage): string {
  const t = words[language]
  const told = (provision: ProvisionDrift) =>
    [
      nameOf(provision),
      ...changedWords(provision, language),
      ...statusSentences(provision.status, language)
    ].join('  ')
  const sorted = report.provisions.toSorted((a, b) => Number(isChanged(b)) - Number(isChanged(a)))
  const acts = report.amending.map(
    ({inForceFrom, number, title, touches}) =>
      `${number} ${title}${inForceFrom ? ` (${inForceFrom})` : ''}\n${[...touches]
        .map(([act, list]) => `  ${act}: ${touchesWords(list, language)}`)
        .join('\n')}`
  )
  return [
    sorted.map(told).join('\n'),
    ...(acts.length > 0 ? [[t.answers, ...acts].join('\n')] : []),
    ...refusals(report, language),
    count(report, language)
  ]
    .filter(Boolean)
    .join('\n\n')
    .replaceAll('\u00A0', ' ')
}

/** Workflow commands: a warning beside each page that is to be looked at. */
export function driftGithub(report: DriftReport, language: WordingLanguage): string {
  const warnings = report.provisions.filter(isChanged).map((provision) => {
    const {described} = provision
    const file = described
      ? `${report.content}/${described.file}`
      : `${report.content}/amendments.yaml`
    const message = [nameOf(provision), ...changedWords(provision, language)].join(' ')
    return `::warning file=${escapeProperty(file)},line=1,title=drift::${escapeData(message)}`
  })
  const refused = refusals(report, language).map(
    (words) => `::warning title=drift::${escapeData(words)}`
  )
  return [...warnings, ...refused, count(report, language)].join('\n').replaceAll('\u00A0', ' ')
}

/** The same as data, for programs. */
export function driftJson(report: DriftReport): string {
  const provisions = report.provisions.map(({described, status, ...provision}) => ({
    ...provision,
    kind: described ? 'described' : 'cited',
    ...(described && {address: described.address}),
    ...status
  }))
  const amending = report.amending.map(({touches, ...act}) => ({
    ...act,
    touches: [...touches].map(([amended, list]) => ({act: amended, touches: list}))
  }))
  const {hasChanged, saved} = report
  return JSON.stringify({hasChanged, provisions, amending, answers: saved}, undefined, 2)
}

function changedWords({news, notDescribed}: ProvisionDrift, language: WordingLanguage): string[] {
  const t = words[language]
  const sentences = (list: ProvisionDrift['news']) =>
    list.map((change) => changeSentence(change, language)).join(' ')
  return [
    ...(news.length > 0 ? [`${t.news}: ${sentences(news)}`] : []),
    ...(notDescribed.length > 0 ? [`${t.notDescribed}: ${sentences(notDescribed)}`] : [])
  ]
}

function isChanged({news, notDescribed}: ProvisionDrift): boolean {
  return news.length + notDescribed.length > 0
}

function nameOf({act, section}: ProvisionDrift): string {
  return `${act} ${section.replace(/^(\d+)([a-z])$/u, '$1 $2')} §`
}

function refusals({saved}: DriftReport, language: WordingLanguage): string[] {
  return saved.refused.map(({file, why}) => words[language].refused(file, why))
}

function count({provisions, saved}: DriftReport, language: WordingLanguage): string {
  const described = provisions.filter((one) => one.described).length
  const changed = provisions.filter(isChanged).length
  return words[language].count(described, provisions.length - described, changed, saved.files)
}
