import path from 'node:path/posix'
import {type Clause, parseClause} from '../identifiers/clause.ts'
import {type OtherLanguage, otherLanguages} from '../identifiers/language.ts'

/** Name of a file without folder and ending. */
export function slugOf(file: string): string {
  return path.basename(file, path.extname(file))
}

/** Name of the folder a file lies in. */
export function folderOf(file: string): string {
  return path.basename(path.dirname(file))
}

/** The clause that a file holds: `02-foorumit.mdx` is article 2, `liite-1.mdx` an appendix. */
export function clauseOf(file: string): Clause {
  return parseClause(slugOf(file).replace(/\.[a-z]{2}$/u, ''))
}

/** The text that a translation is of: `x.sv.mdx` of `x.mdx`. */
export function originalOf(file: string): string {
  return path.join(path.dirname(file), `${path.parse(slugOf(file)).name}${path.extname(file)}`)
}

/** The language of a text beside another: `02-foorumit.sv.mdx` is Swedish. */
export function languageOfText(file: string): OtherLanguage | undefined {
  const ending = path.extname(slugOf(file)).slice(1)
  return otherLanguages.find((language) => language === ending)
}
