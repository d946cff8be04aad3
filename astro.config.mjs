import {unified} from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import {remarkEditorial} from './src/corpus/editorial.ts'

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: {enabled: false},
  prerenderConflictBehavior: 'error',
  build: {format: 'directory', inlineStylesheets: 'never', assets: 'assets'},
  markdown: {
    // Typography is the author's: quotation marks differ by language.
    processor: unified({remarkPlugins: [remarkEditorial], smartypants: false}),
    syntaxHighlight: false
  },
  integrations: [mdx()]
})
