import type {Plugin, ViteDevServer} from 'vite'
import {isThemed} from '../../src/styles/theme.ts'

/** Tells the browsers that look at the dev server to load their page again. */
export function reloader(): {plugin: Plugin; reload: () => void; restyle: () => void} {
  let server: ViteDevServer | undefined
  return {
    plugin: {
      name: 'reloader',
      configureServer(started) {
        server = started
      }
    },
    reload() {
      for (const {hot} of Object.values(server?.environments ?? {})) {
        // Astro keeps the paths of every page until it hears this: a new file had no page.
        hot.send('astro:content-changed', {})
      }
      server?.environments.client.hot.send({type: 'full-reload'})
    },
    /** What a site decides about its styles is in them: they have changed, though no file has. */
    restyle() {
      const loaded = Object.values(server?.environments ?? {}).flatMap(({moduleGraph}) => [
        ...moduleGraph.fileToModulesMap.keys()
      ])
      for (const file of new Set(loaded)) {
        if (isThemed(file)) server?.watcher.emit('change', file)
      }
    }
  }
}
