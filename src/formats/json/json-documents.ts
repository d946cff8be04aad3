import {z} from 'zod'
import {actSchema} from './json-act.ts'
import {approvalSchema} from './json-approval.ts'
import {backlinkSchema} from './json-backlink.ts'
import {comparisonSchema} from './json-comparison.ts'
import {corpusFields} from './json-corpus.ts'
import {decisionSchema} from './json-decision.ts'
import {changeSchema, withdrawnSchema} from './json-log.ts'
import {dutySchema, partySchema} from './json-party.ts'
import {linkSchema, placeFields} from './json-place.ts'
import {sectionSchema} from './json-section.ts'
import {pageSchema, questionSchema, siteSchema} from './json-site.ts'
import {sourceSchema} from './json-source.ts'
import {termSchema} from './json-term.ts'
import {versionSchema} from './json-version.ts'

const citedBy = z.array(backlinkSchema).describe('What on the site leads here.')
const versions = z.array(linkSchema.extend({state: versionSchema.shape.state}))

/** What every document begins with. */
function document<Type extends string>(type: Type) {
  return {
    $schema: z.string().describe('Address of this schema.'),
    type: z.literal(type).describe('What the document is.')
  }
}

/** Every kind of JSON document on the site. The first is everything; the others stand by a page. */
export const documentSchemas = {
  corpus: z.object({...document('corpus'), schemaVersion: z.int(), ...corpusFields}),
  site: siteSchema.extend({...document('site'), ...placeFields, versions}),
  agreement: z.object({...document('agreement'), ...placeFields, versions}),
  version: versionSchema.extend({...document('version'), citedBy}),
  comparisons: z.object({
    ...document('comparisons'),
    ...placeFields,
    comparisons: z.array(linkSchema).describe('Newest first.')
  }),
  comparison: comparisonSchema.extend(document('comparison')),
  statutes: z.object({...document('statutes'), ...placeFields, acts: z.array(actSchema)}),
  act: actSchema.extend({...document('act'), notice: z.string(), citedBy}),
  section: sectionSchema.extend({...document('section'), notice: z.string(), citedBy}),
  decisions: z.object({
    ...document('decisions'),
    ...placeFields,
    decisions: z.array(decisionSchema.omit({passages: true})),
    approvals: z.array(approvalSchema)
  }),
  decision: decisionSchema.extend({...document('decision'), notice: z.string(), citedBy}),
  parties: z.object({...document('parties'), ...placeFields, parties: z.array(partySchema)}),
  party: partySchema.extend({
    ...document('party'),
    approvals: z.array(approvalSchema),
    decisions: z.array(linkSchema),
    duties: z.array(dutySchema),
    citedBy
  }),
  sources: z.object({
    ...document('sources'),
    ...placeFields,
    sources: z.array(sourceSchema.omit({passages: true, archived: true}))
  }),
  source: sourceSchema.extend({
    ...document('source'),
    quotedBy: z.array(linkSchema).describe('Passages that quote it, in the order of its lines.'),
    citedBy
  }),
  questions: z.object({
    ...document('questions'),
    ...placeFields,
    questions: z
      .array(questionSchema.omit({passages: true}))
      .describe('As the front page has them.')
  }),
  question: questionSchema.extend({...document('question'), citedBy}),
  glossary: z.object({...document('glossary'), ...placeFields, terms: z.array(termSchema)}),
  changes: z.object({
    ...document('changes'),
    ...placeFields,
    changes: z.array(changeSchema),
    withdrawn: z.array(withdrawnSchema)
  }),
  page: pageSchema.extend({...document('page'), citedBy}),
  withdrawn: withdrawnSchema.extend(document('withdrawn')),
  catalogue: z.object({
    ...document('catalogue'),
    ...placeFields,
    schemaVersion: z.int(),
    licence: siteSchema.shape.licence,
    files: z.array(
      z.object({
        id: z.string(),
        description: z.string(),
        mediaType: z.string(),
        ...placeFields
      })
    )
  })
}

type Documents = {[Type in keyof typeof documentSchemas]: z.infer<(typeof documentSchemas)[Type]>}
/** A JSON document of any kind, without what `writeDocument` puts first. */
export type Document = {
  [Type in keyof Documents]: Omit<Documents[Type], '$schema'>
}[keyof Documents]
