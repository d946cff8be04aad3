import type {AstroUserConfig} from 'astro'
import {placeholderSite} from '../content/placeholder-site.ts'
import {soundCorpus} from '../corpus/current.ts'
import {clientScriptsModule} from './client-scripts.ts'
import {editorialMarkdown} from './editorial.ts'
import {editorialModules} from './editorial-modules.ts'
import {nativeModules} from './native-modules.ts'
import {orderOfLayers, theme} from './theme.ts'

/** What the hosting step and the pages rely on, with the plugins of Vite. */
export const settings = {
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: {enabled: false},
  prerenderConflictBehavior: 'error',
  build: {format: 'directory', inlineStylesheets: 'never', assets: 'assets'},
  markdown: editorialMarkdown,
  vite: {
    // Editorial pages may lie outside the project: what they import is the project's.
    resolve: {dedupe: ['astro', '@astrojs/mdx']},
    plugins: [
      nativeModules(),
      editorialModules(),
      theme(() => soundCorpus()?.site ?? placeholderSite),
      orderOfLayers(),
      clientScriptsModule()
    ],
    // One stylesheet: the second page a reader opens asks for none.
    build: {
      cssCodeSplit: false,
      rolldownOptions: {
        // Astro marks each MDX module so, and the bundler warns of each mark.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
        }
      }
    },
    // Folders that a build is moving, here or elsewhere in the project, come and go.
    server: {watch: {ignored: ['**/.cache/**', '**/.*.{staging,previous}-*{,/**}']}}
  }
} satisfies AstroUserConfig
