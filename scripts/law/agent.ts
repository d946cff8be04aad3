import {readFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'yaml'
import {UsageError} from '../../src/report/refusal.ts'
import {siteSchema} from '../../src/schemas/site.ts'

/**
 * Who asks: the project, and the site's contact or address.
 *
 * @throws {UsageError} when nobody could be reached
 */
export function agentOf(
  content: string,
  given: string | undefined,
  command: 'law' | 'drift' = 'law'
): string {
  const whom = given ?? contactOf(content)
  if (whom && /^[\x20-\x7e]+$/u.test(whom)) return `sopimussivusto (npm run ${command}; +${whom})`
  throw new UsageError(
    'Finlexille kerrotaan, kenelle se voi kirjoittaa: täytä contact tai url tiedostoon site.yaml, tai anna --contact',
    'Finlex wants to know whom to write to: fill in contact or url in site.yaml, or add --contact'
  )
}

function contactOf(content: string): string | undefined {
  const site: unknown = parse(readFileSync(path.join(content, 'site.yaml'), 'utf8'))
  const fields = typeof site === 'object' && site !== null ? site : {}
  const read = siteSchema
    .pick({contact: true, url: true})
    .safeParse(
      Object.fromEntries(
        Object.entries(fields).filter(([name]) => ['contact', 'url'].includes(name))
      )
    )
  const {contact, url} = read.data ?? {}
  return contact?.email ?? contact?.form ?? url
}
