import type {Plugin} from 'vite'
import {type Colour, declarations} from '../styles/palette.ts'

/** Order of the cascade, weakest first. The bundler keeps none, so it is stated before all else. */
const layers = '@layer reset,tokens,base,prose,components,utilities,print;'

/** What `site.yaml` decides about the stylesheet. */
export interface SiteTheme {
  accent: Colour
  name: string
}

const placeOfColours = /\/\* The colours of palette\.ts .*?\*\//u
const runningTitle = /(["'])site name\1/u

/**
 * A stylesheet with the colours and the running title of printed pages of a site. They are
 * written into the file because a strict policy allows no inline style.
 */
function themed(css: string, {accent, name}: SiteTheme): string {
  return css
    .replace(placeOfColours, declarations(accent))
    .replace(runningTitle, () => cssString(name))
}

/** Puts what a site decides into the stylesheets, before they are bundled. */
export function theme(site: () => SiteTheme): Plugin {
  return {
    name: 'theme-from-site',
    enforce: 'pre',
    transform: (code, id) => (isThemed(id) ? themed(code, site()) : undefined)
  }
}

/** Whether a site decides about what is in this stylesheet. */
export function isThemed(id: string): boolean {
  return /\/styles\/(?:tokens|print)\.css(?=$|\?)/u.test(id)
}

/** Runs last: the stylesheet is there only when the bundler's own plugins have written it. */
export function orderOfLayers(): Plugin {
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

function cssString(text: string): string {
  return `'${text.replace(/['\\<]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}'`
}
