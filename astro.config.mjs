import {unified} from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: {enabled: false},
  build: {format: 'directory', inlineStylesheets: 'never', assets: 'assets'},
  prerenderConflictBehavior: 'error',
  integrations: [mdx()]
})
