import {type Language, languages} from '../../identifiers/language.ts'
import type {Approval, Party} from '../../model/corpus.ts'
import {isDecided} from '../../model/decision-parts.ts'
import {words} from '../../strings/words.ts'
import {bodiesIn, textIn} from '../../views/words-in.ts'

/** A finished letter that asks an authority for what is missing. */
export interface RequestLetter {
  language: Language
  /** Which language it is in, in that language: `Kirje suomeksi`. */
  label: string
  body: string
  /** Opens it in the reader's mail, to the registry where its address is known. */
  mailto: string
}

/** What a party may hold and the site lacks, of one version. */
export interface Missing {
  version: Approval['version']
  /** Registry number that it can be asked for by. */
  number: string | undefined
  hasDecision: boolean
  letters: RequestLetter[]
}

/** Who has the documents of a party: itself, or what it was merged into. */
export function holderOf(party: Party): Party {
  return (party.hasEnded && party.successors[0]) || party
}

/** What to ask a party for: its decisions and the text, newest version first; the reader's language first. */
export function missingFrom(party: Party, reader: Language): Missing[] {
  const inOrder = [reader, ...languages.filter((language) => language !== reader)]
  return party.approvals.toReversed().flatMap((approval): Missing[] => {
    const {decision, version} = approval
    const hasDecision = decision !== undefined && isDecided(decision)
    if (hasDecision && !version.data.fullText) return []
    const number = party.decisions.findLast(
      ({data, version: about}) => about === version && data.registryNumber
    )?.data.registryNumber
    const letters = inOrder.map((language) =>
      letterIn(language, {approval, number, wantsDecision: !hasDecision})
    )
    return [{version, number, hasDecision, letters}]
  })
}

function letterIn(
  language: Language,
  {
    approval,
    number,
    wantsDecision
  }: {approval: Approval; number: string | undefined; wantsDecision: boolean}
): RequestLetter {
  const {request} = words[language]
  const {party, version} = approval
  const {name, names} = version.data
  const agreement = `${textIn(name, names, language, undefined).text} (${version.id})`
  const bodies = bodiesIn(party, language).join(', ')
  const body = request.body({
    agreement,
    wanted: [
      ...(wantsDecision ? [request.decision(bodies)] : []),
      ...(version.data.fullText ? [request.text] : [])
    ],
    number
  })
  const fields = {subject: request.subject(agreement), body: body.replaceAll('\n', '\r\n')}
  const query = Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  const to = holderOf(party).data.registry?.email ?? ''
  return {language, label: request.letter, body, mailto: `mailto:${to}?${query}`}
}
