import {renameSync} from 'node:fs'
import type {Socket} from 'node:net'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {type AstroInlineConfig, type AstroIntegration, build} from 'astro'
import config from '../../astro.config.mjs'
import {setCurrentCorpus} from '../../src/corpus/current.ts'
import {emptyCorpus} from '../../src/corpus/empty-corpus.ts'
import {entryFile, foldersIn} from './folders.ts'
import {nativeModules} from './native-modules.ts'
import {shortenScopes} from './scopes.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/*
 * Run with a folder: has Astro compile the pages into it. For any content: the collections are empty
 * here, and nothing of a site may be asked before a page is rendered.
 */
const [folder = ''] = process.argv.slice(2)
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
process.stdin.on('end', () => process.exit(1)).resume()
// Waiting for that is no reason to live on.
;(process.stdin as Socket).unref()
setCurrentCorpus(emptyCorpus)

const {site, modules} = foldersIn(folder)
const inline: AstroInlineConfig = {
  ...config,
  // Node has loaded it; Astro would start a server of Vite's to do so.
  configFile: false,
  root,
  outDir: site,
  cacheDir: path.join(folder, 'cache'),
  logLevel: 'error',
  integrations: [
    ...(config.integrations ?? []),
    compileOnly(path.join(site, '.prerender'), modules)
  ],
  vite: {
    ...config.vite,
    logLevel: 'error',
    plugins: [...(config.vite?.plugins ?? []), nativeModules()]
  }
}
/*
 * The builder knows this option (`AstroBuilderOptions` in Astro), the type of `build` does not. It
 * would start a server of Vite's to fill the collections, which are empty here: a fifth of the time.
 */
const options: object = {sync: false}
await build(inline, options)
shortenScopes([site, modules])

/**
 * Stops Astro before it renders, and keeps what it has bundled: the documented way for an adapter
 * to render pages elsewhere.
 */
function compileOnly(bundled: string, modules: string): AstroIntegration {
  return {
    name: 'compile-only',
    hooks: {
      'astro:config:setup': ({updateConfig}) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'program-entry',
                configEnvironment: (name) =>
                  name === 'prerender'
                    ? {
                        build: {
                          rolldownOptions: {
                            input: fileURLToPath(new URL('./entry.ts', import.meta.url)),
                            output: {entryFileNames: entryFile}
                          }
                        }
                      }
                    : undefined
              }
            ]
          }
        })
      },
      'astro:config:done': ({setAdapter}) =>
        setAdapter({
          name: 'compile-only',
          entrypointResolution: 'auto',
          adapterFeatures: {buildOutput: 'static'},
          supportedAstroFeatures: {staticOutput: 'stable', sharpImageService: 'stable'}
        }),
      'astro:build:start': ({setPrerenderer}) =>
        setPrerenderer({
          name: 'compile-only',
          // Astro removes its bundle when it has rendered the pages, of which there are none.
          setup: async () => renameSync(bundled, modules),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Unexpected path to render'))
        })
    }
  }
}
