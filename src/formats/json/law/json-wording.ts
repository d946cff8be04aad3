import {z} from 'zod'
import {compareWordings} from '../../../comparison/compare-wordings.ts'
import type {Corpus, Section} from '../../../model/corpus.ts'
import type {SectionWording} from '../../../model/link-wordings.ts'
import type {SiteData} from '../../../schemas/site.ts'
import type {SourceData, WordingForm} from '../../../schemas/source.ts'
import {wordsData, wordsSchema} from '../json-comparison.ts'
import {referToSource, sourceReferenceSchema} from '../json-references.ts'

const formFields = {
  form: z
    .enum(['as-published', 'consolidated'] satisfies WordingForm[])
    .describe('As published, or with amendments written in.'),
  amendedUpTo: z
    .string()
    .optional()
    .describe('The last amending act that is written in; absent of a wording as published.')
}

export const sourceWordingSchema = z
  .object({
    act: z.string().describe('Statute number: 611/2021.'),
    ...formFields,
    answer: z
      .object({address: z.url(), sha256: z.string()})
      .optional()
      .describe('The answer of open data that it was read out of.')
  })
  .describe('Of a source that is the wording of an act.')

export function sourceWordingData({wording}: SourceData) {
  if (!wording) return undefined
  const {act, amendedUpTo, answer, form} = wording
  return {act, form, ...(amendedUpTo && {amendedUpTo}), ...(answer && {answer})}
}

export const wordingSchema = z
  .object({
    language: z.enum(['fi', 'sv']),
    ...formFields,
    source: sourceReferenceSchema,
    heading: z.string().optional(),
    subsections: z.array(
      z.object({
        number: z.int().optional().describe('Absent where an amending act leaves some out.'),
        lines: z
          .array(z.object({line: z.int().describe('In the archived text.'), text: z.string()}))
          .describe('The words of the law: a paragraph or an item each.')
      })
    ),
    changes: z
      .object({
        since: sourceReferenceSchema.describe('The wording before, where it is archived too.'),
        changes: z.array(
          z.object({
            id: z.string(),
            kind: z.enum(['changed', 'added', 'removed', 'moved', 'renumbered']),
            olderWords: wordsSchema.optional(),
            newerWords: wordsSchema.optional()
          })
        )
      })
      .optional()
      .describe('What has changed in its words; absent where one wording only is archived.')
  })
  .meta({id: 'Wording', description: 'The words of a section, verbatim, where they are archived.'})

export function wordingsData({site}: Corpus, {wordings = []}: Section) {
  return wordings.map((wording) => {
    const {heading, language, source, subsections} = wording
    const {amendedUpTo, form = 'as-published'} = source.data.wording ?? {}
    return {
      language,
      form,
      ...(amendedUpTo && {amendedUpTo}),
      source: referToSource(site, source),
      ...(heading && {heading: heading.text}),
      subsections: subsections.map(({lines, number}) => ({
        ...(number !== undefined && {number}),
        lines: lines.map(({line, text}) => ({line, text}))
      })),
      ...changesData(site, wording)
    }
  })
}

function changesData(site: SiteData, wording: SectionWording) {
  const compared = compareWordings(wording)
  if (!compared || !wording.previous) return {}
  const changes = compared.changes.map(({id, kind, newerWords, olderWords}) => ({
    id,
    // A section is compared with itself: nothing becomes of it as a whole.
    kind: kind as 'changed' | 'added' | 'removed' | 'moved' | 'renumbered',
    ...(olderWords && {olderWords: wordsData(olderWords)}),
    ...(newerWords && {newerWords: wordsData(newerWords)})
  }))
  return {changes: {since: referToSource(site, wording.previous.source), changes}}
}
