import type {AstroUserConfig} from 'astro'
import {placeholderSite} from '../content/placeholder-site.ts'
import {soundCorpus} from '../corpus/current.ts'
import {clientScriptsModule} from './client-scripts.ts'
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
  vite: {
    plugins: [
      nativeModules(),
      theme(() => soundCorpus()?.site ?? placeholderSite),
      orderOfLayers(),
      clientScriptsModule()
    ],
    // One stylesheet: the second page a reader opens asks for none.
    build: {cssCodeSplit: false},
    // Folders that a build is moving, here or elsewhere in the project, come and go.
    server: {watch: {ignored: ['**/.cache/**', '**/.*.{staging,previous}-*{,/**}']}}
  }
} satisfies AstroUserConfig
