import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const known = new Map<string, ReadonlySet<string>>()

/** Words in small letters; of numbers only those of four digits and more, which nobody counts to. */
export function wordsIn(text: string): string[] {
  const words = text
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .match(/[\p{L}\p{N}]+/gu)
  return (words ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !/^(?:\p{N}{1,3}|\p{L})$/u.test(word))
}

/** Every word that the interface has in a language, names of months too. */
export function interfaceWords(language: string): ReadonlySet<string> {
  const words = known.get(language) ?? readWords(language)
  known.set(language, words)
  return words
}

function readWords(language: string): ReadonlySet<string> {
  const months = Array.from({length: 12}, (_, month) =>
    new Intl.DateTimeFormat(language, {month: 'long', year: 'numeric'}).format(
      new Date(2024, month, 15)
    )
  )
  // How a law is cited is told by the library of citations.
  const folders = [`strings/${language}/*.ts`, 'strings/*.ts', 'citations/formats/*.ts']
  const literals = globSync(folders, {cwd: src}).flatMap((file) =>
    literalsOf(readFileSync(path.join(src, file), 'utf8'))
  )
  return new Set([...literals, ...months].flatMap(wordsIn))
}

/** What stands in the strings of a module, templates part by part. */
function literalsOf(code: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text)
    else if (ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('strings.ts', code, ts.ScriptTarget.Latest))
  return found
}
