import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'vite'

const require = createRequire(import.meta.url)

const source = fileURLToPath(new URL('../../src/', import.meta.url))

/** Rooms of `src/` that nothing of Astro is in: Node loads them itself. */
export const nativeRooms = [
  'citations',
  'corpus',
  'formats',
  'identifiers',
  'rehype',
  'remark',
  'schemas',
  'search'
].map((room) => path.join(source, room))

/**
 * Gives Astro the modules of those rooms as this process has them.
 *
 * Astro evaluates `content.config.ts` in one module runner and the pages in a bundle; each would
 * have its own instance of the module that holds the corpus, and read the corpus again. What is not
 * bundled costs the bundler neither time nor memory either.
 */
export function nativeModules(): Plugin {
  return {
    name: 'native-modules',
    enforce: 'pre',
    load(id) {
      if (!isNative(id)) return undefined
      const names = Object.keys(require(id))
      return [
        `const native = process.getBuiltinModule('node:module').createRequire('/')(${JSON.stringify(id)})`,
        ...names.map((name) => `export const ${name} = native.${name}`)
      ].join('\n')
    }
  }
}

function isNative(id: string): boolean {
  return id.endsWith('.ts') && nativeRooms.some((room) => id.startsWith(room + path.sep))
}
