import type {z} from 'zod'
import {languagePattern, otherLanguages} from '../identifiers/language.ts'
import {routes} from '../identifiers/routes.ts'
import {parseStatuteNumber} from '../identifiers/statute-number.ts'
import {articleSchema, versionSchema} from '../schemas/agreement.ts'
import {amendmentsSchema} from '../schemas/amendments.ts'
import {decisionSchema} from '../schemas/decision.ts'
import {glossarySchema} from '../schemas/glossary.ts'
import {changesSchema, withdrawnSchema} from '../schemas/log.ts'
import {pageSchema} from '../schemas/page.ts'
import {parallelSchema} from '../schemas/parallel.ts'
import {partySchema} from '../schemas/party.ts'
import {questionSchema} from '../schemas/question.ts'
import {requestsSchema} from '../schemas/request.ts'
import {siteSchema} from '../schemas/site.ts'
import {sourceSchema} from '../schemas/source.ts'
import {actSchema, sectionSchema} from '../schemas/statute.ts'
import {translationSchema} from '../schemas/translation.ts'
import {folderOf, originalOf, slugOf} from './file-names.ts'

/** What is told of a kind of file. */
interface EntryKindRow {
  /** Paths of its files, from the content folder. */
  pattern: RegExp
  /** The same for editors that complete fields. */
  glob: string
  schema: z.ZodType
  /** What follows the fields: passages with an address each, prose of a page, or nothing. */
  text: 'passages' | 'prose' | false
  /** It is nothing but its text. */
  fields?: false
  /** Its page cannot do without a text. */
  needsText?: true
  /** The file's name is a part of the address and keeps to its letters. */
  namedBySlug?: true
  /** What a file is named by in fields of others, where it is. */
  id?: (file: string) => string
  /** Pages that it has, by its path: also those that cannot be made while it has faults. */
  pages?: (file: string) => string[]
  /** Astro's collection of what is made of it. */
  collection?: string
}

/**
 * The kinds of file that content is made of: where each lives, what its fields are, and what else
 * every part of the site asks of a kind. The JSON Schemas for editors are made from this table too.
 */
export const entryKinds = {
  site: {
    pattern: /^site\.yaml$/u,
    glob: 'site.yaml',
    pages: () => [routes.home()],
    schema: siteSchema,
    text: false
  },
  glossary: {
    pattern: /^glossary\.yaml$/u,
    glob: 'glossary.yaml',
    pages: () => [routes.glossary()],
    schema: glossarySchema,
    text: false
  },
  changes: {pattern: /^changes\.yaml$/u, glob: 'changes.yaml', schema: changesSchema, text: false},
  amendments: {
    pattern: /^amendments\.yaml$/u,
    glob: 'amendments.yaml',
    schema: amendmentsSchema,
    text: false
  },
  requests: {
    pattern: /^requests\.yaml$/u,
    glob: 'requests.yaml',
    schema: requestsSchema,
    text: false
  },
  withdrawn: {
    pattern: /^withdrawn\.yaml$/u,
    glob: 'withdrawn.yaml',
    schema: withdrawnSchema,
    text: false
  },
  party: {
    pattern: /^parties\/[^/]+\.yaml$/u,
    glob: 'parties/*.yaml',
    collection: 'parties',
    pages: (file: string) => [routes.party(slugOf(file))],
    namedBySlug: true,
    schema: partySchema,
    text: false,
    id: slugOf
  },
  source: {
    pattern: /^sources\/[^/]+\.md$/u,
    glob: 'sources/*.md',
    collection: 'sources',
    pages: (file: string) => [routes.source(slugOf(file))],
    namedBySlug: true,
    schema: sourceSchema,
    text: 'passages',
    id: slugOf
  },
  act: {
    pattern: /^statutes\/[^/]+\/act\.yaml$/u,
    glob: 'statutes/*/act.yaml',
    collection: 'acts',
    pages: (file: string) => inWrittenOrders(file),
    schema: actSchema,
    text: false
  },
  section: {
    pattern: /^statutes\/[^/]+\/[^/]+\.mdx$/u,
    glob: 'statutes/*/*.mdx',
    collection: 'sections',
    pages: (file: string) => inWrittenOrders(file, slugOf(file)),
    schema: sectionSchema,
    text: 'passages',
    needsText: true
  },
  // Before those that it may be of: their patterns fit its names too.
  translation: {
    pattern: /^(?:(?:questions|decisions)\/[^/]+|agreement\/[^/]+\/index)\.[a-z]{2}\.mdx$/u,
    glob: `{questions/*,decisions/*,agreement/*/index}.{${otherLanguages.join()}}.mdx`,
    pages: (file: string): string[] => pagesOfFile(originalOf(file)),
    schema: translationSchema,
    fields: false,
    text: 'passages',
    needsText: true
  },
  version: {
    pattern: /^agreement\/[^/]+\/index\.mdx$/u,
    glob: 'agreement/*/index.mdx',
    collection: 'versions',
    pages: (file: string) => [routes.version(folderOf(file))],
    schema: versionSchema,
    text: 'passages',
    id: folderOf
  },
  article: {
    pattern:
      /^agreement\/[^/]+\/(?:(?!0+[a-z])\d{2,3}[a-z]?-[^/.]+|liite-(?:[1-9]\d?|[a-z])(?:-[^/.]+)?)\.mdx$/u,
    glob: 'agreement/*/{[0-9],liite-}*.mdx',
    collection: 'articles',
    pages: (file: string) => [routes.version(folderOf(file))],
    namedBySlug: true,
    schema: articleSchema,
    text: 'passages',
    needsText: true
  },
  parallel: {
    pattern: new RegExp(
      `^agreement/[^/]+/(?:\\d{2,3}[a-z]?|liite-[1-9]\\d?)(?:-[a-z0-9-]+)?\\.(?:${otherLanguages.join('|')})\\.mdx$`,
      'u'
    ),
    glob: `agreement/*/{[0-9],liite-}*.{${otherLanguages.join()}}.mdx`,
    pages: (file: string) => [routes.version(folderOf(file))],
    schema: parallelSchema,
    text: 'passages',
    needsText: true
  },
  decision: {
    pattern: /^decisions\/[^/]+\.mdx$/u,
    glob: 'decisions/*.mdx',
    collection: 'decisions',
    pages: (file: string) => [routes.decision(slugOf(file))],
    schema: decisionSchema,
    text: 'passages',
    needsText: true,
    id: slugOf
  },
  question: {
    pattern: /^questions\/[^/]+\.mdx$/u,
    glob: 'questions/*.mdx',
    collection: 'questions',
    pages: (file: string) => [routes.question(slugOf(file))],
    namedBySlug: true,
    schema: questionSchema,
    text: 'passages',
    needsText: true
  },
  page: {
    pattern: new RegExp(`^pages/(?:${languagePattern})/[^/]+\\.mdx$`, 'u'),
    glob: 'pages/*/*.mdx',
    pages: (file: string) => [routes.page(slugOf(file))],
    namedBySlug: true,
    schema: pageSchema,
    text: 'prose',
    needsText: true
  }
} as const satisfies Record<string, EntryKindRow>

export type EntryKind = keyof typeof entryKinds

/** Kinds that fields of others name by an id. */
export type NamedKind = {
  [Kind in EntryKind]: (typeof entryKinds)[Kind] extends {id: unknown} ? Kind : never
}[EntryKind]

/** Kinds whose files have passages. */
export type PassagesKind = {
  [Kind in EntryKind]: (typeof entryKinds)[Kind]['text'] extends 'passages' ? Kind : never
}[EntryKind]

/** All kinds, in the order of the table. */
export const kindNames = Object.keys(entryKinds) as EntryKind[]

const rowOf = (kind: EntryKind): EntryKindRow => entryKinds[kind]

/** Kinds whose files have passages, in the order of the table. */
export const passagesKinds = kindNames.filter(
  (kind): kind is PassagesKind => rowOf(kind).text === 'passages'
)

/** Kinds whose files are linked to others, each in a collection of its own. */
export type LinkedKind = {
  [Kind in EntryKind]: (typeof entryKinds)[Kind] extends {collection: string} ? Kind : never
}[EntryKind]

export const linkedKinds = kindNames.filter(
  (kind): kind is LinkedKind => rowOf(kind).collection !== undefined
)

/** Kinds whose page cannot do without a text. */
export const kindsThatNeedText = kindNames.filter((kind) => rowOf(kind).needsText)

/** Kinds whose files are named as addresses are. */
export const kindsNamedBySlug = kindNames.filter((kind) => rowOf(kind).namedBySlug)

/** Pages that a file has, whether or not they can be made. */
export function pagesOfFile(file: string): string[] {
  const kind = kindOfFile(file)
  return (kind && rowOf(kind).pages?.(file)) ?? []
}

function inWrittenOrders(file: string, section?: string): string[] {
  const [year = '', number = ''] = folderOf(file).split('-')
  const act = parseStatuteNumber(`${number}/${year}`)
  if (!act) return []
  const page = section === undefined ? routes.act(act) : routes.section(act, section)
  return [page, ...routes.writtenSection(act, section)]
}

/** Kind of a file by its path. */
export function kindOfFile(path: string): EntryKind | undefined {
  for (const [kind, {pattern}] of Object.entries(entryKinds)) {
    if (pattern.test(path)) return kind as EntryKind
  }
  return undefined
}
