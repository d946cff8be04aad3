import {z} from 'zod'
import {languages} from '../../identifiers/language.ts'
import {routes} from '../../identifiers/routes.ts'
import type {Corpus, Translatable} from '../../model/corpus.ts'
import {partyOf, sourcesOf} from '../../model/find.ts'
import {roleNames} from '../../schemas/scalars.ts'
import {inLanguage} from '../../strings/languages.ts'
import type {Passage, Reading} from '../../texts/passage.ts'
import {withQuotations} from '../../texts/translations.ts'
import {mainLanguage} from '../main-language.ts'
import {publishedAt} from '../published-at.ts'
import {uriOf} from '../uri.ts'
import {dayField, placeFields, rhythmField} from './json-place.ts'
import {
  partyReferenceSchema,
  referToParty,
  referToSource,
  sourceReferenceSchema
} from './json-references.ts'

const role = z.enum(roleNames)

const citationSchema = z
  .object({
    text: z.string().describe('The words of the text.'),
    kind: z.string().describe('What is cited: provision, decision, bill …'),
    address: placeFields.address.optional(),
    url: z.url().optional().describe('Absolute address, on the site or elsewhere.')
  })
  .meta({id: 'Citation', description: 'A citation found in a passage, with where it leads.'})

export const passageSchema = z
  .object({
    id: z.string().describe('Fragment of the address in its page.'),
    eId: z.string().describe('Identifier in the Akoma Ntoso document.'),
    number: z.int(),
    label: z.string().optional().describe('Its own number in the agreement: `1.1`, `a)`.'),
    footnote: z.string().optional().describe('It is the footnote of this number in the agreement.'),
    kind: z
      .enum(['quoted', 'described', 'missing', 'note'])
      .describe(
        'quoted: verbatim from an archived source; described: words of the site; missing: known to exist, not in the material, the text tells what; note: a remark of the site on its material, no source says it.'
      ),
    ...placeFields,
    heading: z.string().optional().describe('Heading that stands before the passage.'),
    part: z
      .enum(['proposed', 'handled', 'decided', 'statement'])
      .optional()
      .describe(
        'In a decision: what was proposed to the body, how it handled it, what it decided, or a statement.'
      ),
    text: z.string(),
    sources: z.array(
      sourceReferenceSchema.extend({
        lines: z
          .object({first: z.int(), last: z.int(), ...placeFields})
          .optional()
          .describe('Lines of the archived source that hold the quotation.')
      })
    ),
    holder: partyReferenceSchema.optional().describe('Who holds what is missing.'),
    subsection: z
      .object({
        number: z.int(),
        binds: z.array(role).describe('Kinds of authority with the duty.'),
        bindsInferred: z
          .literal('heading')
          .optional()
          .describe(
            'The subsection does not say whom it binds: inferred from the heading of the section.'
          ),
        involves: z.array(role).describe('Kinds of authority named as taking part.'),
        rhythms: z.array(rhythmField).describe('How often, where it says so.'),
        inForceFrom: dayField
          .optional()
          .describe('First day in force, where it differs from the section.'),
        appliedFrom: dayField.optional().describe('No longer given: the day is inForceFrom.')
      })
      .optional()
      .describe('In a section: the subsection (momentti) that is described.'),
    citations: z.array(citationSchema).optional()
  })
  .meta({id: 'Passage', description: 'The smallest unit with an address.'})
export type PassageData = z.infer<typeof passageSchema>

type CitationUse = Reading['citations'][number]

/** Where passages stand: the page, and their identifiers in Akoma Ntoso where they differ. */
export interface PassagePlace {
  page: string
  eIdOf?: (passage: Passage) => string
}

/** The passages of a text. */
export function passagesData(
  corpus: Corpus,
  {passages, citations}: Reading,
  place: PassagePlace
): PassageData[] {
  const citationsIn = Map.groupBy(citations, ({passage}) => passage)
  return passages.map((passage) =>
    passageData(corpus, passage, place, citationsIn.get(passage.id) ?? [])
  )
}

function passageData(
  corpus: Corpus,
  passage: Passage,
  {page, eIdOf}: PassagePlace,
  citations: readonly CitationUse[]
): PassageData {
  const {site} = corpus
  const {footnote, heading, holder, id, kind, label, lines, number, part, subsection, text} =
    passage
  const holding = partyOf(corpus, holder)
  return {
    id,
    eId: eIdOf?.(passage) ?? id,
    number,
    ...(label && {label}),
    ...(footnote && {footnote}),
    kind,
    ...publishedAt(site, `${page}#${id}`),
    ...(heading !== undefined && {heading}),
    ...(part && {part}),
    text,
    sources: sourcesOf(corpus, passage.sources).map((source) => ({
      ...referToSource(site, source),
      ...(lines && {lines: linesOf(site, source.slug, lines)})
    })),
    ...(holding && {holder: referToParty(site, holding)}),
    ...(subsection && {subsection}),
    ...(citations.length > 0 && {citations: citations.map((use) => citationData(site, use))})
  }
}

function linesOf(site: Corpus['site'], slug: string, [first, last]: [number, number]) {
  return {first, last, ...publishedAt(site, routes.sourceLine(slug, first))}
}

function citationData(site: Corpus['site'], {address, kind, text}: CitationUse) {
  if (address === undefined) return {text, kind}
  return {
    text,
    kind,
    ...(address.startsWith('/') ? publishedAt(site, address) : {url: uriOf(address)})
  }
}

export const translationsField = z
  .array(z.object({language: z.enum(languages), passages: z.array(passageSchema)}))
  .optional()
  .describe(
    'The same passages in other languages, by the same ids. Words of the site; a quotation is in the language of its source. The original is in the main language.'
  )

/** The text of an entry in each other language that it has. */
export function translationsData(corpus: Corpus, {address, reading, translations}: Translatable) {
  const {site} = corpus
  const [first] = translations
  return (
    first && {
      translations: translations.map((own) => ({
        language: own.language,
        passages: passagesData(corpus, withQuotations(own, reading, mainLanguage(site)), {
          page: inLanguage(address, own.language, site.languages)
        })
      }))
    }
  )
}
