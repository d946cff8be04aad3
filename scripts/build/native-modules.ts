import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'vite'

const require = createRequire(import.meta.url)

/** Modules with a state that all of Astro has to share with this process. */
const shared = ['current', 'read-corpus'].map((name) =>
  fileURLToPath(new URL(`../../src/corpus/${name}.ts`, import.meta.url))
)

/**
 * Gives Astro the modules that this process has loaded already.
 *
 * Astro evaluates `content.config.ts` in one module runner and the pages in a bundle; each would
 * have its own instance of the module that holds the corpus, and read the corpus again.
 */
export function nativeModules(): Plugin {
  return {
    name: 'native-modules',
    enforce: 'pre',
    load(id) {
      if (!shared.includes(id)) return undefined
      const names = Object.keys(require(id))
      return [
        `const native = process.getBuiltinModule('node:module').createRequire('/')(${JSON.stringify(id)})`,
        ...names.map((name) => `export const ${name} = native.${name}`)
      ].join('\n')
    }
  }
}
