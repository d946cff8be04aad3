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
    reload: () => server?.ws.send({type: 'full-reload'})
  }
}
