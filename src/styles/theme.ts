import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Plugin} from 'vite'
import {parse} from 'yaml'

/** Order of the cascade, weakest first. The bundler keeps none, so it is stated before all else. */
const layers = '@layer reset,tokens,base,prose,components,utilities,print;'

const accent = /--color-accent: light-dark\([^)]*\);/u

/** Puts the accent colour of `site.yaml` into the stylesheet, and the order of layers before it. */
export function theme(content: string): Plugin[] {
  return [accentOfSite(content), orderOfLayers()]
}

/** The colour is written at build because a strict policy allows no inline style. */
function accentOfSite(content: string): Plugin {
  const {light, dark} = readAccent(join(content, 'site.yaml'))
  return {
    name: 'accent-of-site',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/styles/tokens.css')) return
      return code.replace(accent, `--color-accent: light-dark(${light}, ${dark});`)
    }
  }
}

/** Runs last: the stylesheet is there only when the bundler's own plugins have written it. */
function orderOfLayers(): Plugin {
  return {
    name: 'order-of-layers',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) {
          file.source = layers + file.source
        }
      }
    }
  }
}

/** Faults are left to the check of the content, which tells where they are. */
function readAccent(file: string): {light: string; dark: string} {
  const data = parse(readFileSync(file, 'utf8')) as {accent?: {light?: string; dark?: string}}
  return {light: data.accent?.light ?? '#0a4a7c', dark: data.accent?.dark ?? '#93c5f0'}
}
