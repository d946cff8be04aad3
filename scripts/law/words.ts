import type {Unplaced} from '../../src/finlex/act.ts'
import {compareVersions} from '../../src/finlex/akn-uri.ts'
import type {UnreadFile} from '../../src/finlex/answers.ts'
import type {Refused} from '../../src/finlex/archive-text.ts'
import {AskFault} from '../../src/finlex/ask-fault.ts'
import type {Gathered, Missing} from '../../src/finlex/gather.ts'
import type {SourceFiles} from '../../src/finlex/source-files.ts'
import {formatStatuteNumber, type StatuteNumber} from '../../src/identifiers/statute-number.ts'

const faults = {
  absent: 'puuttuu',
  'no-answer': 'ei vastausta',
  'too-slow': 'vastaus ei tullut ajoissa',
  'too-large': 'vastaus on liian suuri',
  'wrong-type': 'vastaus on väärää tyyppiä',
  'not-utf-8': 'vastaus ei ole UTF-8:aa',
  moved: 'osoite vie muualle',
  status: 'palvelu vastasi virheellä',
  'not-xml': 'vastaus on vajaa tai ei ole XML:ää',
  'not-an-act': 'vastaus ei ole säädös',
  'broken-signs': 'tekstin merkit ovat rikki',
  'another-act': 'vastaus on toinen säädös',
  'not-a-list': 'vastaus ei ole luettelo'
} as const

const refusals: Record<Refused['why'], string> = {
  unread: 'siinä on taulukko tai jotakin, mitä ei ymmärretty',
  'two-wordings': 'siinä on kaksi sanamuotoa, eikä selviä, kumpi on voimassa',
  empty: 'sitä ei ole tekstissä',
  ambiguous: 'sen rivin voisi lukea otsikoksi'
}

const places: Record<Unplaced['why'], string> = {
  'unknown-container': 'tuntematon osa',
  'unknown-element': 'tuntematon rakenne',
  'unknown-number': 'numeroa ei ole tai sitä ei voi lukea',
  'two-wordings': 'kaksi sanamuotoa rinnakkain',
  'same-section-twice': 'sama pykälä kahdesti'
}

const fates = {
  new: 'kirjoitettu',
  same: 'ennallaan',
  replaced: 'korvattu',
  differs: 'ei kirjoitettu, sillä lähde on jo ja se on erilainen (--replace korvaa)'
} as const

/** One source: what became of it, and what of the act has no place in it. */
export function describeSource(
  {act, slug, written, refused}: SourceFiles,
  fate: keyof typeof fates,
  sections: readonly string[] | undefined
): {said: string; wrong: string[]} {
  const what = written.length > 0 ? `: ${written.join(', ')} §` : ''
  const refusedPlaces = new Set(refused.map(({section}) => `${section} §`))
  const reasonOf = ({section, why}: Refused) => {
    const details = act.unplaced.filter(({where}) => where === `${section} §`)
    const unread = act.sections.flatMap((one) => (one.number === section ? one.unread : []))
    const reasons = [
      ...details.map((one) => `${places[one.why]} (${one.found})`),
      ...(why === 'unread' ? unread.map((name) => `sitä ei voi kirjoittaa riveinä (${name})`) : [])
    ]
    return reasons.length > 0 ? [...new Set(reasons)].join(', ') : refusals[why]
  }
  // What stands in a section that nobody asked for is nobody's concern.
  const isElsewhere = ({where}: Unplaced) =>
    !refusedPlaces.has(where) && !(sections && where.endsWith(' §'))
  return {
    said: `${slug} (${act.title}): ${fates[fate]}${what}`,
    wrong: [
      ...(fate === 'differs' ? [`${slug}: ${fates.differs}`] : []),
      ...(act.absent === 'pdf' ? [`${slug}: teksti on vain PDF-tiedostona`] : []),
      ...(act.absent === 'absent' ? [`${slug}: tekstiä ei ole`] : []),
      ...refused.map((one) => `${slug}: ${one.section} § jäi pois: ${reasonOf(one)}`),
      ...act.unplaced
        .filter(isElsewhere)
        .map(({where, why, found}) => `${slug}: ${where}: ${places[why]}: ${found}`)
    ]
  }
}

/** What was asked for and not had, and a newest wording that is not the newest. */
export function describeGathered(
  {consolidated, missing, newest}: Gathered,
  statute: StatuteNumber
): string[] {
  const older = consolidated.filter(
    ({act}) => newest && compareVersions(act.uri.version, newest) < 0
  )
  return [
    ...missing.map(describeMissing),
    ...older.map(
      ({act}) =>
        `${formatStatuteNumber(statute)} ${act.uri.language}: saatiin sanamuoto ${version(act.uri.version)}, vaikka luettelossa on ${version(newest)}`
    )
  ]
}

/** Saved files that were passed over. */
export function describeUnread(unread: readonly UnreadFile[]): string[] {
  return unread.map(
    ({file, fault}) => `${file}: ${faults[fault.kind]}${fault.line ? `, rivi ${fault.line}` : ''}`
  )
}

function describeMissing({asked, fault}: Missing): string {
  const what =
    'statute' in asked
      ? `${formatStatuteNumber(asked.statute)} ${asked.language} (${asked.form === 'as-published' ? 'julkaistu' : 'ajantasainen'})`
      : `${formatStatuteNumber(asked)} (luettelo sanamuodoista)`
  const where = fault instanceof AskFault ? ` ${fault.address}` : ''
  return `${what}: ${faults[fault.kind]}: ${fault.found}${where}`
}

function version(statute: StatuteNumber | undefined): string {
  return statute ? `${formatStatuteNumber(statute)} asti` : 'ilman muutoksia'
}
