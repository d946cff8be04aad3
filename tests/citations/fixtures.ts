import {readdirSync, readFileSync} from 'node:fs'

/** A text with the citations that it holds, as `notate` writes them. */
export interface Fixture {
  file: string
  text: string
  expected: string[]
}

const folder = new URL('fixtures/', import.meta.url)

/**
 * Reads `fixtures/*.txt`: a line of text, then a line for each citation with two spaces before it.
 * `\n` and `\u00AD` are written so in the text. Lines that begin with `#` are comments.
 */
export function readFixtures(): Fixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFixtureFile(file, readFileSync(new URL(file, folder), 'utf8')))
}

function readFixtureFile(file: string, content: string): Fixture[] {
  const fixtures: Fixture[] = []
  for (const line of content.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('  ')) fixtures.at(-1)?.expected.push(line.trim())
    else fixtures.push({file, text: unescapeText(line), expected: []})
  }
  return fixtures
}

function unescapeText(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replace(/\\u(?<code>[0-9A-F]{4})/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16))
    )
}
