import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'vite'

const source = fileURLToPath(new URL('../', import.meta.url))

/** Rooms of `src/` that nothing of Astro is in: Node loads them itself. */
export const nativeRooms = [
  'addresses',
  'checks',
  'citations',
  'comparison',
  'content',
  'corpus',
  'diagnostics',
  'disk',
  'formats',
  'identifiers',
  'model',
  'privacy',
  'quotations',
  'rehype',
  'remark',
  'schemas',
  'search',
  'texts',
  'views'
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
      const names = exportsOf(id)
      return [
        `const native = process.getBuiltinModule('node:module').createRequire('/')(${JSON.stringify(id)})`,
        ...names.map((name) => `export const ${name} = native.${name}`)
      ].join('\n')
    }
  }
}

/** Whether Node loads a module itself: it keeps what it has loaded until the process ends. */
export function isNative(id: string): boolean {
  return id.endsWith('.ts') && nativeRooms.some((room) => id.startsWith(room + path.sep))
}

/** Names of the values that a module hands out, without loading it and all that it needs. */
function exportsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const handedOn = Array.from(text.matchAll(/^export \{([^}]*)\} from /gmu), ([, list = '']) =>
    list.split(',').map((name) => name.trim())
  )
  const lines = text.matchAll(/^export (?!type |interface |\{)(.*)/gmu)
  const own = Array.from(lines, ([line, rest = '']) => {
    const name = /^(?:async )?(?:function\*?|const|class) (\w+)/u.exec(rest)?.[1]
    if (name) return name
    throw new Error(`Expected a named declaration after export in ${file}, found: ${line}`)
  })
  return [...own, ...handedOn.flat().filter((name) => name !== '' && !name.startsWith('type '))]
}
