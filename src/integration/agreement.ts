import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {setCurrent} from '../corpus/current.ts'
import {watch} from '../corpus/seen.ts'
import {outFolder} from '../publishing/out-folder.ts'
import {recover} from '../publishing/staging.ts'
import {Refusal} from '../report/refusal.ts'
import {foldersOfBuild} from './astros-folder.ts'
import {expectEpoch} from './epoch.ts'
import {followContent} from './follow-content.ts'
import {type AgreementOptions, decided} from './options.ts'
import {expectReadable} from './project-path.ts'
import {type Publication, publish} from './publish.ts'
import {contentFolderOf, readContent} from './read-content.ts'
import {settings} from './settings.ts'

/**
 * Publishes a folder of content as a site: reads and checks it, gives pages the corpus, and takes what
 * they make through the hosting step.
 */
export function agreement(given: AgreementOptions = {}): AstroIntegration {
  const options = decided(given)
  let folder: string
  let publication: Publication

  return {
    name: 'agreement',
    hooks: {
      async 'astro:config:setup'({command, config, updateConfig}) {
        expectEpoch(process.env['SOURCE_DATE_EPOCH'])
        expectReadable(fileURLToPath(config.root), options.language)
        updateConfig(settings)
        if (command === 'preview') return
        folder = contentFolderOf(config, options.content)
        expectReadable(folder, options.language, 'content')
        const {read, text, warnings} = await readContent(folder, options.language)
        if (command === 'dev') {
          if (read instanceof Error) console.error(text)
          return setCurrent({folder, read})
        }
        if (read instanceof Error) throw new Refusal(text)
        setCurrent({folder, read})
        if (command !== 'build') return

        const out = outFolder(fileURLToPath(config.outDir), folder, options.language)
        // Before anything can fail: a build that was killed between its last steps has left no site.
        await recover(out)
        const {cacheDir, outDir} = foldersOfBuild(config.root)
        updateConfig({cacheDir, outDir})
        const watched = watch(read)
        setCurrent({folder, read: watched.corpus})
        publication = {options, folder, watched, warnings, out, bundled: fileURLToPath(outDir)}
      },
      'astro:server:setup': ({logger, refreshContent, server}) =>
        followContent({
          server,
          folder,
          language: options.language,
          refresh: refreshContent,
          logger
        }),
      'astro:build:start': ({setPrerenderer}) =>
        setPrerenderer((astro) => ({
          ...astro,
          // Astro writes no page itself: all of them go through the hosting step, once.
          getStaticPaths: () => Promise.resolve([]),
          async teardown() {
            console.log(await publish(astro, publication))
            await astro.teardown?.()
          }
        }))
    }
  }
}
