import {z} from 'zod'
import type {ProvisionChange} from '../../../amendments/provision-status.ts'
import type {Corpus, Section} from '../../../model/corpus.ts'
import type {ActAmendmentsData, AmendmentKind} from '../../../schemas/amendments.ts'
import {statusSentences} from '../../../strings/provision-status.ts'
import {mainLanguage} from '../../main-language.ts'
import {uriOf} from '../../uri.ts'
import {dayField, otherWordsField} from '../json-place.ts'

const how = z
  .enum(['amended', 'added', 'repealed', 'moved'] satisfies AmendmentKind[])
  .describe('The verb of the enacting clause.')
const checkedUpTo = z
  .object({
    act: z.string().describe('The last amending act that was read.'),
    day: z.string().describe('Day or month that the Statutes of Finland were followed to.')
  })
  .describe('How far amendments have been read; absent where nobody has checked.')

const newPlace = z
  .object({section: z.string().optional(), subsection: z.int().optional()})
  .describe('Where it was moved; without a section within its own.')

const changeSchema = z
  .object({
    by: z.string().describe('Number of the act, 469/2024, or name of the bill, HE 86/2025 vp.'),
    how,
    sections: z.array(z.string()).optional().describe('Of neighbours: which sections.'),
    subsections: z.array(z.int()).optional().describe('Only these subsections.'),
    chapter: z.string().optional().describe('The chapter that is touched as a whole.'),
    to: newPlace.optional(),
    inForceFrom: dayField.optional(),
    bill: z.enum(['pending', 'passed', 'unknown']).optional().describe('Of a bill: its state.')
  })
  .meta({
    id: 'ProvisionChange',
    description: 'What one act or bill does to a section or beside it.'
  })

export const statusSchema = z
  .object({
    state: z
      .enum(['amended', 'pending', 'unchanged', 'unknown'])
      .describe('Of what has been read, up to checkedUpTo; never that a section is in force.'),
    words: z.string().describe('The same in words, as the page says it.'),
    checkedUpTo: checkedUpTo.optional(),
    changes: z.array(changeSchema).describe('By acts, oldest first.'),
    pending: z.array(changeSchema).describe('By bills.'),
    neighbours: z.array(changeSchema).describe('Sections right beside it, added or repealed.'),
    unread: z.array(z.string()).describe('Acts and bills that may touch it and were not read.'),
    unplaced: z.string().optional().describe('A touched chapter that it may or may not be in.')
  })
  .meta({id: 'ProvisionStatus', description: 'What is known of the amendments of a section.'})
export type StatusJson = z.infer<typeof statusSchema>

const touchesSchema = z
  .array(
    z.object({
      how,
      sections: z.array(z.string()).optional(),
      subsections: z.array(z.int()).optional(),
      chapters: z.array(z.string()).optional(),
      whole: z.literal(true).optional().describe('The act as a whole.'),
      to: newPlace.optional()
    })
  )
  .optional()
  .describe('Absent where nobody has read what it touches.')
const sure = z.enum(['certain', 'likely', 'inferred']).optional()

export const amendmentsSchema = z
  .object({
    checkedUpTo: checkedUpTo.optional(),
    acts: z.array(
      z.object({
        act: z.string(),
        givenOn: dayField.optional(),
        inForceFrom: dayField.optional(),
        touches: touchesSchema,
        readIn: z.enum(['original', 'stored-copy', 'consolidated', 'not-read']),
        sure,
        url: z.url().optional().describe('Where it was read.')
      })
    ),
    bills: z.array(
      z.object({
        bill: z.string(),
        state: z.enum(['pending', 'passed', 'unknown']),
        intendedFrom: z.string().optional(),
        touches: touchesSchema,
        sure,
        text: z.string().optional(),
        texts: otherWordsField
      })
    )
  })
  .meta({id: 'Amendments', description: 'What has amended an act, and what has been proposed.'})
export type AmendmentsJson = z.infer<typeof amendmentsSchema>

/** What is known of the amendments of a section, as data and in words. */
export function statusData({site}: Corpus, {status}: Section): StatusJson {
  const {changes, neighbours, pending, ...rest} = status
  return {
    ...rest,
    words: statusSentences(status, mainLanguage(site)).join(' '),
    changes: changes.map(changeData),
    pending: pending.map(changeData),
    neighbours: neighbours.map(changeData)
  }
}

function changeData({
  sections,
  subsections,
  ...change
}: ProvisionChange): z.infer<typeof changeSchema> {
  return {
    ...change,
    ...(sections && {sections: [...sections]}),
    ...(subsections && {subsections: [...subsections]})
  }
}

/** What has amended an act, and what has been proposed. */
export function amendmentsData({
  amendments = [],
  checkedUpTo,
  pending = []
}: ActAmendmentsData): AmendmentsJson {
  return {
    ...(checkedUpTo && {checkedUpTo}),
    acts: amendments.map(({address, ...act}) => ({...act, ...(address && {url: uriOf(address)})})),
    bills: pending
  }
}
