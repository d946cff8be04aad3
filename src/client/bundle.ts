import {createHash} from 'node:crypto'
import {fileURLToPath} from 'node:url'
import {type Plugin, rolldown} from 'rolldown'
import {compactStatutes} from '../citations/statutes/index.ts'

/** A client script, ready to be written to the site. */
export interface ClientScript {
  /** File name with a digest of the code, `page.3f9a1c52.js`: it may be cached for ever. */
  file: string
  code: string
}

/** The scripts of the site: `src/client/<name>.ts`. */
export const clientScripts = ['page', 'search', 'authenticity', 'citations'] as const
export type ClientScriptName = (typeof clientScripts)[number]

/**
 * Bundles `src/client/<name>.ts` into one classic script.
 *
 * Astro bundles `<script>` elements into modules only, and a module does not run from `file://`.
 */
export async function bundleClient(name: ClientScriptName): Promise<ClientScript> {
  const input = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  const bundle = await rolldown({
    input,
    platform: 'browser',
    tsconfig: false,
    plugins: [searchWordsOnly, compactStatutesPlugin]
  })
  try {
    const {output} = await bundle.generate({format: 'iife', minify: true, codeSplitting: false})
    const {code} = output[0]
    const digest = createHash('sha256').update(code).digest('hex').slice(0, 8)
    return {file: `${name}.${digest}.js`, code}
  } finally {
    await bundle.close()
  }
}

/** Of all words of a language the browser needs those of search alone. */
const searchWordsOnly: Plugin = {
  name: 'search-words-only',
  resolveId(source, importer) {
    if (!importer?.endsWith('/strings/words.ts') || !source.endsWith('/words.ts')) return undefined
    return this.resolve(source.replace('words.ts', 'search.ts'), importer)
  }
}

/** A browser links to acts; where their titles were read is for those who keep the data. */
export const compactStatutesPlugin: Plugin = {
  name: 'compact-statutes',
  transform: {
    filter: {id: /\/citations\/statutes\/statutes\.json$/u},
    handler: (json) => ({code: compactStatutes(json), moduleType: 'json'})
  }
}
