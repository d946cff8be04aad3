import type {Entries} from '../content/entries.ts'
import {folderOf, slugOf} from '../content/file-names.ts'
import {parseStatuteNumber} from '../identifiers/statute-number.ts'
import type {PartyData} from '../schemas/party.ts'
import type {AddressIndex} from './address-index.ts'

/** Makes the index of addresses from checked fields, before any text is read. */
export function indexAddresses(entries: Entries): AddressIndex {
  const parties = new Map(entries.of('party').map((entry) => [slugOf(entry.file), entry.data]))
  const forums = new Map(
    entries.of('version').flatMap(({data}) => data.levels?.map(({id, name}) => [id, name]) ?? [])
  )

  const parts = new Map(
    entries
      .of('act')
      .flatMap(({file, data}) =>
        data.chapters.map(({number, part}) => [`${folderOf(file)}/${number}`, part] as const)
      )
  )

  return {
    acts: entries.of('act').flatMap(({data}) => {
      const number = parseStatuteNumber(data.number)
      return number ? [{number, title: data.title.fi, short: data.short}] : []
    }),
    sections: entries.of('section').map(({file, data, body}) => {
      const part = parts.get(`${folderOf(file)}/${data.chapter}`)
      return {
        act: folderOf(file),
        section: data.section,
        heading: data.heading.fi,
        ...(data.chapter && {chapter: data.chapter}),
        ...(part && {part}),
        subsections: body.match(/^\s*<Subsection\b/gmu)?.length ?? 0
      }
    }),
    decisions: entries.of('decision').map(({file, data}) => ({
      slug: slugOf(file),
      title: data.title,
      bodies: namesOfBody(data, parties, forums),
      date: data.decidedOn,
      ...(data.section && {section: data.section}),
      ...(data.registryNumber && {registryNumber: data.registryNumber})
    })),
    terms: entries.of('glossary').flatMap(({data}) => data.map(({id}) => id))
  }
}

type PartyFields = ReadonlyMap<string, Pick<PartyData, 'genitive' | 'bodies' | 'formerNames'>>

/** The body as minutes and texts name it: alone, and with its party in the genitive. */
function namesOfBody(
  data: {party?: string | undefined; body?: string | undefined; forum?: string | undefined},
  parties: PartyFields,
  forums: ReadonlyMap<string, string>
): string[] {
  if (data.forum) return [forums.get(data.forum) ?? data.forum].map((name) => name.toLowerCase())
  const party = parties.get(data.party ?? '')
  const body = party?.bodies.find(({id}) => id === data.body)?.name
  if (!party || !body) return []
  const genitives = [party, ...(party.formerNames ?? [])].map(({genitive}) => genitive)
  return [body, ...genitives.map((name) => `${name} ${body}`)].map((name) => name.toLowerCase())
}
