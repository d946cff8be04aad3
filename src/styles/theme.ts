import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Plugin} from 'vite'
import {parse} from 'yaml'

/** Order of the cascade, weakest first. The bundler keeps none, so it is stated before all else. */
const layers = '@layer reset,tokens,base,prose,components,utilities,print;'

const accent = /--color-accent: light-dark\([^)]*\);/u

/** Puts what `site.yaml` decides into the stylesheet, and the order of layers before it. */
export function theme(content: string): Plugin[] {
  return [fromSite(content), orderOfLayers()]
}

/**
 * The accent colour, and the running title of printed pages. Written at build because a strict
 * policy allows no inline style.
 */
function fromSite(content: string): Plugin {
  const {accent: {light = '#0a4a7c', dark = '#93c5f0'} = {}, name = ''} = readSite(content)
  return {
    name: 'theme-from-site',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('/styles/tokens.css')) {
        return code.replace(accent, `--color-accent: light-dark(${light}, ${dark});`)
      }
      if (id.endsWith('/styles/print.css')) return code.replace("'site name'", cssString(name))
      return
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
function readSite(content: string) {
  return parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as {
    accent?: {light?: string; dark?: string}
    name?: string
  }
}

function cssString(text: string): string {
  return `'${text.replace(/['\\<]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}'`
}
