import type {FinlexLanguage} from '../identifiers/finlex.ts'
import {type StatuteNumber, sameStatute} from '../identifiers/statute-number.ts'
import type {FinlexAct} from './act.ts'
import {type AknUri, compareVersions, newestVersion} from './akn-uri.ts'
import type {FinlexAnswers, ReadAct} from './answers.ts'
import {AskFault} from './ask-fault.ts'
import {FinlexFault} from './fault.ts'

/** What there is to know of an act at Finlex. */
export interface Gathered {
  /** As published, in each language that there is. */
  published: ReadAct[]
  /** The newest consolidated wording. */
  consolidated: ReadAct[]
  /** Amending acts as published, oldest first. */
  amending: ReadAct[]
  /** The newest wording that the list of versions names, when there is a list. */
  newest?: StatuteNumber
  missing: Missing[]
}

/** A question that has no answer. */
export interface Missing {
  /** An expression, or the list of versions of an act. */
  asked: AknUri | StatuteNumber
  fault: AskFault | FinlexFault
}

/**
 * Gathers an act: its versions, the act as published, the newest wording, and every act that one of
 * them says has amended it. A question without an answer stops nothing and is told.
 */
export async function gatherAct(
  answers: FinlexAnswers,
  statute: StatuteNumber,
  languages: readonly FinlexLanguage[]
): Promise<Gathered> {
  const missing: Missing[] = []
  const attempt = async <Value>(asked: Missing['asked'], get: () => Promise<Value>) => {
    try {
      return await get()
    } catch (error) {
      if (!(error instanceof AskFault || error instanceof FinlexFault)) throw error
      missing.push({asked, fault: error})
      return undefined
    }
  }
  const inLanguages = async (uri: Omit<AknUri, 'language'>) => {
    const acts: ReadAct[] = []
    for (const language of languages) {
      const read = await attempt({...uri, language}, () => answers.act({...uri, language}))
      if (read) acts.push(read)
    }
    return acts
  }

  const versions = (await attempt(statute, () => answers.versions(statute))) ?? []
  const published = await inLanguages({form: 'as-published', statute})
  const consolidated = await inLanguages({form: 'consolidated', statute})
  const amending: ReadAct[] = []
  for (const one of amendingActs(statute, [...versions, ...consolidated.map(({act}) => act)])) {
    amending.push(...(await inLanguages({form: 'as-published', statute: one})))
  }
  const newest = newestVersion(versions)?.uri.version
  return {published, consolidated, amending, missing, ...(newest && {newest})}
}

/** Every act that has amended, by the list of a wording or as the version that it made. */
function amendingActs(statute: StatuteNumber, acts: readonly FinlexAct[]): StatuteNumber[] {
  const all = acts.flatMap(({uri, amendedBy}) => [
    ...(uri.version ? [uri.version] : []),
    ...amendedBy.map((one) => one.statute)
  ])
  return all
    .filter((one, index) => all.findIndex((other) => sameStatute(other, one)) === index)
    .filter((one) => !sameStatute(one, statute))
    .sort(compareVersions)
}
