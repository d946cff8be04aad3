import {unified} from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import {clientScriptsModule} from './src/client/client-scripts.ts'
import {contentFolder} from './src/corpus/current.ts'
import {remarkEditorial} from './src/corpus/editorial.ts'
import {remarkTables} from './src/remark/remark-tables.ts'
import {theme} from './src/styles/theme.ts'

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: {enabled: false},
  prerenderConflictBehavior: 'error',
  build: {format: 'directory', inlineStylesheets: 'never', assets: 'assets'},
  markdown: {
    // Typography is the author's: quotation marks differ by language.
    processor: unified({
      remarkPlugins: [remarkTables, remarkEditorial],
      gfm: false,
      smartypants: false
    }),
    syntaxHighlight: false
  },
  integrations: [mdx()],
  vite: {
    plugins: [theme(contentFolder()), clientScriptsModule()],
    // One stylesheet: the second page a reader opens asks for none.
    build: {cssCodeSplit: false}
  }
})
