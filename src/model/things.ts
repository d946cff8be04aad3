import type {z} from 'zod'
import {entryKinds, linkedKinds} from '../content/entry-kinds.ts'
import {termSchema} from '../schemas/glossary.ts'
import {capital} from './capital.ts'
import type {
  Act,
  Article,
  Corpus,
  Decision,
  Party,
  Question,
  Section,
  Source,
  Term,
  Version
} from './corpus.ts'
import {sectionTitle} from './find.ts'

/** The kinds of thing that the corpus holds many of, each linked. */
export interface ThingTypes {
  version: Version
  article: Article
  act: Act
  section: Section
  decision: Decision
  party: Party
  source: Source
  term: Term
  question: Question
}
export type ThingKind = keyof ThingTypes

type FileKind = Exclude<ThingKind, 'term'>

/** Of each kind, the schema of its fields and the name of its collection. */
export const thingKinds = {
  ...(Object.fromEntries(linkedKinds.map((kind) => [kind, entryKinds[kind]])) as {
    [Kind in FileKind]: (typeof entryKinds)[Kind]
  }),
  // Many of them in one file.
  term: {schema: termSchema, collection: 'terms'}
} as const satisfies Record<ThingKind, {schema: z.ZodType; collection: string}>

export const thingKindNames = Object.keys(thingKinds) as [ThingKind, ...ThingKind[]]

/** A thing of one kind with what it is called. */
export interface ThingOf<Kind extends ThingKind> {
  kind: Kind
  /** Unique in its kind. */
  id: string
  entry: ThingTypes[Kind]
  /** What it is called; made when it is asked for, for who asks has looked at its fields. */
  readonly title: string
}
export type Thing = {[Kind in ThingKind]: ThingOf<Kind>}[ThingKind]

/** Everything of the corpus in the order of the site. Nobody is seen to look at any of it. */
export function thingsOf(corpus: Corpus): Thing[] {
  return [
    ...corpus.versions.flatMap((version) => [
      thing('version', version.id, version, ({data}) => data.title),
      ...version.articles.map((article) =>
        thing(
          'article',
          `${version.id}/${article.eId}`,
          article,
          ({data}) => `${version.data.title}: ${data.heading}`
        )
      )
    ]),
    ...corpus.acts.flatMap((act) => [
      thing('act', act.address, act, ({data}) => data.title.fi),
      ...act.sections.map((section) => thing('section', section.address, section, sectionTitle))
    ]),
    ...corpus.decisions.map((one) => thing('decision', one.slug, one, ({data}) => data.title)),
    ...corpus.parties.map((one) => thing('party', one.slug, one, ({data}) => data.name)),
    ...corpus.sources.map((one) =>
      thing('source', one.slug, one, ({data}) => capital(data.shortTitle))
    ),
    ...corpus.terms.map((one) => thing('term', one.id, one, ({data}) => data.term.fi)),
    ...corpus.questions.map((one) => thing('question', one.slug, one, ({data}) => data.title.fi))
  ]
}

function thing<Kind extends ThingKind>(
  kind: Kind,
  id: string,
  entry: ThingTypes[Kind],
  titleOf: (entry: ThingTypes[Kind]) => string
): ThingOf<Kind> {
  return {
    kind,
    id,
    entry,
    get title() {
      return titleOf(entry)
    }
  }
}
