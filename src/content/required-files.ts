import {type Diagnostic, startOfFile} from '../diagnostics/diagnostic.ts'
import {nearest} from '../diagnostics/nearest.ts'
import {filesBeside} from '../diagnostics/rules/places.ts'
import {type EntryKind, entryKinds, kindOfFile} from './entry-kinds.ts'

/** Folders that files of a kind live in, at the top of the content folder. */
export const contentFolders: ReadonlySet<string> = new Set([
  ...Object.values(entryKinds).flatMap(({glob}) => {
    const [folder = '', ...rest] = glob.split('/')
    // A kind of several folders lies in those of others.
    return rest.length > 0 && !folder.startsWith('{') ? [folder] : []
  }),
  'attachments'
])

/** Files that are neither entries nor mistakes: archived texts and the ledger. */
export const otherFiles = /^(?:permalinks\.txt|sources\/[a-z0-9-]+\.txt)$/u

const required = ['site.yaml', 'glossary.yaml']

/** Pages that the footer of every page leads to, in the main language. */
const requiredPages = ['tietoa', 'saavutettavuus', 'tietosuoja']

const requiredKinds: readonly [kind: EntryKind, folder: string][] = [
  ['party', 'parties/'],
  ['source', 'sources/'],
  ['act', 'statutes/'],
  ['version', 'agreement/']
]

/** Files and folders that a site cannot do without, and files that others in a folder belong to. */
export function missingFiles(paths: readonly string[], language: string): Diagnostic[] {
  const present = new Set(paths)
  const kinds = new Set(paths.map(kindOfFile))
  const heads = paths.flatMap((path) => {
    const folder = path.split('/').slice(0, 2).join('/')
    const kind = kindOfFile(path)
    if (kind === 'article' || kind === 'parallel') return [`${folder}/index.mdx`]
    return kind === 'section' ? [`${folder}/act.yaml`] : []
  })
  const pages = requiredPages.map((slug) => `pages/${language}/${slug}.mdx`)
  const missing = [...new Set([...required, ...pages, ...heads])].filter(
    (file) => !present.has(file)
  )
  // A folder whose head is missing is there: one fault is enough.
  const folders = requiredKinds.filter(
    ([kind, folder]) => !kinds.has(kind) && !missing.some((file) => file.startsWith(folder))
  )
  const fault = (rule: Diagnostic['rule'], found: string): Diagnostic => ({
    file: found,
    place: startOfFile,
    rule,
    found
  })
  return [
    ...missing.map((file) => fault('missing-file', file)),
    ...folders.map(([, folder]) => fault('missing-folder', folder))
  ]
}

const endings: readonly [wrong: RegExp, right: string][] = [
  [/\.yml$/u, '.yaml'],
  [/\.(?:md|markdown)$/u, '.mdx'],
  [/\.mdx$/u, '.md'],
  [/\.ya?ml$/u, '.mdx']
]

/** A file without a place, with the name that would give it one. */
export function unexpectedFile(file: string): Diagnostic {
  const likely = endings
    .map(([wrong, right]) => file.toLowerCase().replace(wrong, right))
    .find((name) => name !== file && kindOfFile(name))
  return {
    file,
    place: startOfFile,
    rule: 'unexpected-file',
    found: file,
    ...filesOf(file),
    ...(likely !== undefined && {nearest: likely})
  }
}

/** A folder that is none of the content's, with the one that may be meant. */
export function unexpectedFolder(folder: string): Diagnostic {
  const likely = nearest(folder, contentFolders)
  return {
    file: folder,
    place: startOfFile,
    rule: 'unexpected-file',
    found: `${folder}/`,
    ...filesOf(''),
    ...(likely !== undefined && {nearest: `${likely}/`})
  }
}

/** What the folder of a file holds, in words or by the table of kinds; else what the content does. */
function filesOf(file: string): Pick<Diagnostic, 'described' | 'expected'> {
  const described = filesBeside(file)
  if (described) return {described}
  const globs = Object.values(entryKinds).map(({glob}) => glob)
  const [folder = ''] = file.split('/', 1)
  const inFolder = globs.filter((glob) => glob.startsWith(`${folder}/`))
  const atTop = [...globs.filter((glob) => !glob.includes('/')), 'permalinks.txt']
  const holds = inFolder.length > 0 ? inFolder : [...atTop, ...[...contentFolders].sort()]
  return {described: 'files-of-folder', expected: holds.join(', ')}
}
