import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import type {AstroIntegrationLogger, HookParameters} from 'astro'
import type {ViteDevServer} from 'vite'
import {setCurrent, soundCorpus} from '../corpus/current.ts'
import type {WordingLanguage} from '../diagnostics/wording.ts'
import {forgetEditorialModules} from './editorial-modules.ts'
import {isNative} from './native-modules.ts'
import {readContent} from './read-content.ts'
import {isThemed} from './theme.ts'

/** What a server that shows content while it is being written needs. */
export interface Follower {
  server: ViteDevServer
  folder: string
  language: WordingLanguage
  /** Has Astro fill its collections again. */
  refresh: HookParameters<'astro:server:setup'>['refreshContent']
  logger: AstroIntegrationLogger
}

/** Changes that come together are one (debounced), in milliseconds. */
const together = 50

/**
 * Reads the content again after every change, tells the terminal what is wrong with it, and has the
 * browsers load their page again: what is shown is the present content or its faults.
 */
export function followContent({server, folder, language, refresh, logger}: Follower): void {
  let waiting: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let shown = themeOf()

  async function update(): Promise<void> {
    const {read, text, errors} = await readContent(folder, language)
    setCurrent({folder, read})
    if (errors) logger.error(`\n${text}`)
    else {
      logger.info(text.split('\n').at(-1) ?? '')
      await fill(refresh)
    }
    const decided = themeOf()
    // With faults the styles stay: a page that loads twice may miss that they are mended.
    if (decided && decided !== shown) {
      shown = decided
      restyle(server)
    }
    forgetEditorialModules(server)
    reload(server)
  }

  server.watcher.add(folder)
  server.watcher.on('all', (_, file) => {
    // Node never loads a module twice, and Astro's own restart stays in the process.
    if (isNative(file)) logger.warn(startAgain(path.relative('', file))[language])
    if (!file.startsWith(folder)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      // The folder itself may be gone for a moment, while an editor or git moves files about.
      running = running.then(update).catch((error) => logger.error(String(error)))
    }, together)
  })
}

const startAgain = (file: string) => ({
  fi: `${file} on muuttunut: käynnistä uudelleen, niin muutos näkyy`,
  en: `${file} has changed: start again to see it`
})

/**
 * Fills the collections, however often Astro has to be asked: after a change of an MDX file it loads
 * `content.config.ts` anew, and meanwhile it passes over a wish in silence.
 */
async function fill(refresh: Follower['refresh']): Promise<void> {
  if (!refresh) return
  let filled = false
  const context = {filled: () => (filled = true)}
  for (let times = 0; times < 200 && !filled; times++) {
    if (times > 0) await wait(together)
    await refresh({context})
  }
}

function themeOf(): string | undefined {
  const site = soundCorpus()?.site
  return site && JSON.stringify([site.accent, site.name])
}

function reload({environments}: ViteDevServer): void {
  // Astro keeps the paths of every page until it hears this: a new file had no page.
  for (const {hot} of Object.values(environments)) hot.send('astro:content-changed', {})
  environments.client.hot.send({type: 'full-reload'})
}

/** What a site decides about its styles is in them: they have changed, though no file has. */
function restyle({environments, watcher}: ViteDevServer): void {
  const files = Object.values(environments).flatMap(({moduleGraph}) => [
    ...moduleGraph.fileToModulesMap.keys()
  ])
  for (const file of new Set(files)) if (isThemed(file)) watcher.emit('change', file)
}
