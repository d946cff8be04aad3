import {createHash} from 'node:crypto'
import {stringify} from 'yaml'
import {finlexAct, finlexActAsPublished} from '../identifiers/finlex.ts'
import {formatStatuteNumber} from '../identifiers/statute-number.ts'
import type {FinlexAct} from './act.ts'
import type {ReadAct} from './answers.ts'
import {archiveText, type Refused} from './archive-text.ts'
import type {Gathered} from './gather.ts'
import {repealsInSections} from './repeals.ts'

/** How an act goes into the folder of sources. */
export interface Archiving {
  /** Day on which the answer was read. */
  day: string
  /** Sections that are archived; all without it. */
  sections?: readonly string[] | undefined
  /** Under what terms the text is archived; without them only what there is to know of it. */
  licence?: string | undefined
}

/** Files for `content/sources/`, and what is not in them. */
export interface SourceFiles {
  slug: string
  act: FinlexAct
  /** Content by name. */
  files: Map<string, string>
  written: string[]
  refused: Refused[]
}

/** Name of a source: `finlex-612-2021-alkup-fi`, after the names of its ELI. */
export function sourceSlug({form, language, statute}: FinlexAct['uri']): string {
  const which = form === 'as-published' ? 'alkup' : 'ajantasa'
  return `finlex-${statute.number}-${statute.year}-${which}-${language}`
}

/** Makes the source, and its archived text when there is a section or a verb of amending in it. */
export function sourceFiles({act, address, sha256}: ReadAct, archiving: Archiving): SourceFiles {
  const {day, licence, sections} = archiving
  const {form, language, statute, version} = act.uri
  const slug = sourceSlug(act.uri)
  const number = formatStatuteNumber(statute)
  const archive = archiveText(act, {day, sections})
  const says = archive.written.length > 0 || act.formula.blocks.length > 0
  const isArchived = licence !== undefined && says
  const title = `${act.title} (${number})`
  const link = form === 'as-published' ? finlexActAsPublished : finlexAct
  const fields = {
    title,
    shortTitle: `${title.charAt(0).toLowerCase()}${title.slice(1)}, ${kindOf(act)}`,
    publisher: 'Finlex',
    kind: 'statute',
    language,
    ...(act.givenOn && {date: act.givenOn}),
    address: link(statute, language),
    ...(isArchived && {
      archived: {file: `${slug}.txt`, sha256: digest(archive.text), licence}
    }),
    wording: {
      act: number,
      form,
      ...(version && {amendedUpTo: formatStatuteNumber(version)}),
      answer: {address, sha256}
    },
    checked: day,
    supports: [supportOf(act, isArchived ? archive.written : [])]
  }
  const files = new Map([[`${slug}.md`, `---\n${stringify(fields, {lineWidth: 0})}---\n`]])
  if (isArchived) files.set(`${slug}.txt`, archive.text)
  return {
    slug,
    act,
    files,
    written: isArchived ? archive.written : [],
    refused: licence === undefined ? [] : archive.refused
  }
}

/** Under what terms Finlex gives texts. */
const finlexLicence = 'CC BY 4.0'

/**
 * The sources of all that was gathered of an act. Of acts that amend it, what bears on it: the
 * sections that were asked for, and those that repeal something of it.
 *
 * @param options.consolidated Terms under which the operator archives consolidated texts; without
 *   them only version, day and digest are kept.
 */
export function sourcesOf(
  {published, consolidated, amending}: Gathered,
  options: {
    day: string
    sections?: readonly string[] | undefined
    consolidated?: string | undefined
  }
): SourceFiles[] {
  const {day, sections} = options
  const [statute] = published.map(({act}) => act.uri.statute)
  const ofAmending = ({act}: ReadAct) => {
    const repeals = repealsInSections(act, statute).map(({section}) => section)
    const isNew = !act.formula.blocks.some(({amends}) => amends)
    if (!(sections || isNew)) return undefined
    return act.sections
      .map(({number}) => number)
      .filter((one) => repeals.includes(one) || (!isNew && sections?.includes(one)))
  }
  return [
    ...published.map((read) => sourceFiles(read, {day, sections, licence: finlexLicence})),
    ...amending.map((read) =>
      sourceFiles(read, {day, sections: ofAmending(read), licence: finlexLicence})
    ),
    ...consolidated.map((read) => sourceFiles(read, {day, sections, licence: options.consolidated}))
  ]
}

/** What the source is, after its name; `content/` is in Finnish. */
function kindOf({uri: {form, language}}: FinlexAct): string {
  const what = form === 'as-published' ? 'säädöskokoelman teksti' : 'ajantasainen teksti'
  return language === 'fi' ? what : `${what} ruotsiksi`
}

function supportOf(act: FinlexAct, written: readonly string[]): string {
  const {uri} = act
  const number = formatStatuteNumber(uri.statute)
  const language = uri.language === 'fi' ? 'suomeksi' : 'ruotsiksi'
  if (uri.form === 'consolidated') {
    const upTo = uri.version
      ? `johon on kirjoitettu muutokset säädökseen ${formatStatuteNumber(uri.version)} asti`
      : 'johon ei ole kirjoitettu muutoksia'
    return `Säädöksen ${number} ajantasainen sanamuoto ${language}, ${upTo}.`
  }
  if (act.formula.blocks.some(({amends}) => amends)) {
    return `Mitä säädös ${number} muuttaa ${language}.`
  }
  const isWhole = act.sections.every(({number: one}) => written.includes(one))
  const sections = (isWhole ? [] : written)
    .map((one) => one.replace(/(?<=\d)(?=[a-zåäö])/u, ' '))
    .join(', ')
  const place = sections === '' ? '' : ` ${sections} §:n`
  return `Säädöksen ${number}${place} sanamuoto ${language} sellaisena kuin se julkaistiin.`
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
