import {renameSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {nativeModules} from './native-modules.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where a compiled program has its parts. */
export interface ProgramFolders {
  /** Files that go to the site as they are: styles, fonts, scripts and `public/`. */
  site: string
  /** Modules that render the pages. */
  modules: string
  /** The module of `entry.ts` among them. */
  entry: string
}

/** Name of the module that a program is entered by; Astro looks for one that begins so. */
const entryFile = 'prerender-entry.mjs'

/** Has Astro compile the pages for the current corpus into a folder on the project's file system. */
export async function compile(folder: string, content: string): Promise<void> {
  process.env['CONTENT_DIR'] = content
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  // Loaded only here: a build that has its program does without Astro and Vite.
  const [{build}, {default: config}] = await Promise.all([
    import('astro'),
    import('../../astro.config.mjs')
  ])
  const {site, modules} = foldersIn(folder)
  await build({
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
  })
}

/** The parts of a program in its folder. */
export function foldersIn(folder: string): ProgramFolders {
  const modules = path.join(folder, 'modules')
  return {site: path.join(folder, 'site'), modules, entry: path.join(modules, entryFile)}
}

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
