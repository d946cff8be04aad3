import {createRequire} from 'node:module'
import type {Plugin} from 'vite'

const require = createRequire(import.meta.url)

/**
 * Gives Astro's copies of a module the one that this process has loaded already.
 *
 * Astro evaluates `content.config.ts` in one module runner and the pages in a bundle; each would
 * have its own instance of the module, and read the corpus again.
 */
export function nativeModule(file: string): Plugin {
  return {
    name: 'native-module',
    enforce: 'pre',
    load(id) {
      if (id !== file) return undefined
      const names = Object.keys(require(file))
      return [
        `const native = process.getBuiltinModule('node:module').createRequire('/')(${JSON.stringify(file)})`,
        ...names.map((name) => `export const ${name} = native.${name}`)
      ].join('\n')
    }
  }
}
