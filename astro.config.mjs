import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import {clientScriptsModule} from './src/client/client-scripts.ts'
import {corpus} from './src/corpus/current.ts'
import {orderOfLayers, themeWhileWriting} from './src/styles/theme.ts'

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: {enabled: false},
  prerenderConflictBehavior: 'error',
  build: {format: 'directory', inlineStylesheets: 'never', assets: 'assets'},
  // Renders the texts of editorial pages; src/corpus/editorial.ts compiles them.
  integrations: [mdx()],
  vite: {
    plugins: [
      themeWhileWriting(async () => (await corpus()).site),
      orderOfLayers(),
      clientScriptsModule()
    ],
    // One stylesheet: the second page a reader opens asks for none.
    build: {cssCodeSplit: false}
  }
})
