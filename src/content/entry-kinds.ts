import {languagePattern} from '../identifiers/language.ts'
import {articleSchema, versionSchema} from '../schemas/agreement.ts'
import {amendmentsSchema} from '../schemas/amendments.ts'
import {decisionSchema} from '../schemas/decision.ts'
import {glossarySchema} from '../schemas/glossary.ts'
import {changesSchema, withdrawnSchema} from '../schemas/log.ts'
import {pageSchema} from '../schemas/page.ts'
import {partySchema} from '../schemas/party.ts'
import {questionSchema} from '../schemas/question.ts'
import {siteSchema} from '../schemas/site.ts'
import {sourceSchema} from '../schemas/source.ts'
import {actSchema, sectionSchema} from '../schemas/statute.ts'
import {folderOf, slugOf} from './file-names.ts'

/**
 * The kinds of file that content is made of: where each lives and what its fields are.
 *
 * `text` tells whether fields are followed by a text; `id` what a file is named by in fields of others,
 * where it is. The JSON Schemas for editors are made from this table too.
 */
export const entryKinds = {
  site: {pattern: /^site\.yaml$/u, glob: 'site.yaml', schema: siteSchema, text: false},
  glossary: {
    pattern: /^glossary\.yaml$/u,
    glob: 'glossary.yaml',
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
  withdrawn: {
    pattern: /^withdrawn\.yaml$/u,
    glob: 'withdrawn.yaml',
    schema: withdrawnSchema,
    text: false
  },
  party: {
    pattern: /^parties\/[^/]+\.yaml$/u,
    glob: 'parties/*.yaml',
    schema: partySchema,
    text: false,
    id: slugOf
  },
  source: {
    pattern: /^sources\/[^/]+\.md$/u,
    glob: 'sources/*.md',
    schema: sourceSchema,
    text: true,
    id: slugOf
  },
  act: {
    pattern: /^statutes\/[^/]+\/act\.yaml$/u,
    glob: 'statutes/*/act.yaml',
    schema: actSchema,
    text: false
  },
  section: {
    pattern: /^statutes\/[^/]+\/[^/]+\.mdx$/u,
    glob: 'statutes/*/*.mdx',
    schema: sectionSchema,
    text: true
  },
  version: {
    pattern: /^agreement\/[^/]+\/index\.mdx$/u,
    glob: 'agreement/*/index.mdx',
    schema: versionSchema,
    text: true,
    id: folderOf
  },
  article: {
    pattern: /^agreement\/[^/]+\/\d{2,3}-[^/]+\.mdx$/u,
    glob: 'agreement/*/[0-9]*.mdx',
    schema: articleSchema,
    text: true
  },
  decision: {
    pattern: /^decisions\/[^/]+\.mdx$/u,
    glob: 'decisions/*.mdx',
    schema: decisionSchema,
    text: true,
    id: slugOf
  },
  question: {
    pattern: /^questions\/[^/]+\.mdx$/u,
    glob: 'questions/*.mdx',
    schema: questionSchema,
    text: true
  },
  page: {
    pattern: new RegExp(`^pages/(?:${languagePattern})/[^/]+\\.mdx$`, 'u'),
    glob: 'pages/*/*.mdx',
    schema: pageSchema,
    text: true
  }
} as const

export type EntryKind = keyof typeof entryKinds

/** Kinds that fields of others name by an id. */
export type NamedKind = {
  [Kind in EntryKind]: (typeof entryKinds)[Kind] extends {id: unknown} ? Kind : never
}[EntryKind]

/** All kinds, in the order of the table. */
export const kindNames = Object.keys(entryKinds) as EntryKind[]

/** Folders that files of a kind live in, at the top of the content folder. */
export const contentFolders: ReadonlySet<string> = new Set(
  Object.values(entryKinds).flatMap(({glob}) => {
    const [folder = '', ...rest] = glob.split('/')
    return rest.length > 0 ? [folder] : []
  })
)

/** Files that are neither entries nor mistakes: archived texts and the ledger. */
export const otherFiles = /^(?:permalinks\.txt|sources\/[a-z0-9-]+\.txt)$/u

/** Kind of a file by its path. */
export function kindOfFile(path: string): EntryKind | undefined {
  for (const [kind, {pattern}] of Object.entries(entryKinds)) {
    if (pattern.test(path)) return kind as EntryKind
  }
  return undefined
}
