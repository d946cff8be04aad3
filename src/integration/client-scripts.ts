import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'vite'
import {bundleClient, clientScripts} from '../client/bundle.ts'

const name = 'virtual:client-scripts'
const resolved = `\0${name}`

/** Gives pages the client scripts, bundled, by their names: `import {scripts} from '…'`. */
export function clientScriptsModule(): Plugin {
  return {
    name: 'client-scripts',
    resolveId: (id) => (id === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined
      const folder = fileURLToPath(new URL('../client/', import.meta.url))
      for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file))
      const scripts = await Promise.all(
        clientScripts.map(async (script) => [script, await bundleClient(script)] as const)
      )
      return `export const scripts = ${JSON.stringify(Object.fromEntries(scripts))}`
    }
  }
}
