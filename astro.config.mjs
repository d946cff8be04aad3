import mdx from '@astrojs/mdx'
import {defineConfig} from 'astro/config'
import {agreement} from './src/integration/agreement.ts'

export default defineConfig({
  integrations: [mdx(), agreement()]
})
