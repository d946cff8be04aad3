import type {Plugin, ViteDevServer} from 'vite'

/** Tells the browsers that look at the dev server to load their page again. */
export function reloader(): {plugin: Plugin; reload: () => void} {
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
    }
  }
}
