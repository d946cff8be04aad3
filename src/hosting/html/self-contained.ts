import type {CssNode, List, ListItem, Selector} from 'css-tree'
import generate from 'css-tree/generator'
import parse from 'css-tree/parser'
import walk from 'css-tree/walker'
import {hashSource, metaPolicy, type PolicyExtras} from '../policy.ts'
import {addressForm, mapAddresses} from './address-attributes.ts'
import {applyEdits, type Edit, escapeAttribute} from './edits.ts'
import {policyTags} from './finish-html.ts'
import {resolveAddress} from './relative.ts'
import {attributeOf, hasWord, type Tag} from './tags.ts'

/** The page that servers show for an address that does not exist. */
export const notFoundFile = '404.html'

/** A page that loads nothing, and what its two inline elements need in the policy. */
export interface SelfContained {
  html: string
  extras: PolicyExtras
}

/**
 * Makes the page for unknown addresses work at any depth.
 *
 * Servers show it in place of `/a/b/anything/at/all`, so no relative address in it is right, and the
 * folder the site lies in is not known. Its styles go inside. Its links lead to the address of
 * publication (to the root of the host where that is not known); a script finds the folder by
 * looking upwards for `build.json` and corrects them.
 */
export function selfContained(
  html: string,
  tags: Tag[],
  {url = '/', styles}: {url?: string | undefined; styles: (file: string) => string}
): SelfContained {
  const edits: Edit[] = []
  const sheets = tags.filter((tag) => tag.name === 'link' && hasWord(tag, 'rel', 'stylesheet'))
  const css = sheets.map((tag) => stylesOf(tag, styles, html)).join('')
  const extras = {'style-src': [hashSource(css)], 'script-src': [hashSource(findFolder)]}

  for (const tag of tags) {
    const dropped = tag.name === 'link' || tag.name === 'script'
    if (dropped) edits.push({start: tag.start, end: endOf(tag), text: ''})
    else edits.push(...anchored(tag, url))
    if (tag.name === 'meta' && attributeOf(tag, 'charset') !== undefined) {
      edits.push({start: tag.end, end: tag.end, text: policyTags(metaPolicy(extras))})
    }
    if (tag.name === 'head' && tag.close) {
      edits.push({start: tag.close, end: tag.close, text: `<style>${css}</style>`})
    }
    if (tag.name === 'body' && tag.close) {
      edits.push({start: tag.close, end: tag.close, text: `<script>${findFolder}</script>`})
    }
  }
  return {html: applyEdits(html, edits), extras}
}

/** Corrects the links; where the page is opened by its own address, its folder is the root. */
const findFolder = `(async()=>{let f=new URL('.',location);if(!/\\/404(\\.html)?$/.test(location.pathname))for(;;){const r=await fetch(new URL('build.json',f),{method:'HEAD'}).catch(()=>0);if(r&&r.ok&&/json/.test(r.headers.get('content-type')))break;if(f.pathname==='/')return;f=new URL('..',f)}for(const a of document.querySelectorAll('[data-to]'))a.href=new URL(a.dataset.to,f)})()`

function anchored(tag: Tag, url: string): Edit[] {
  return tag.attributes.flatMap((attribute) => {
    const form = addressForm(tag, attribute)
    if (form === undefined || attribute.value.startsWith('#')) return []
    let to = ''
    const value = mapAddresses(attribute.value, form, (address) => {
      const target = resolveAddress(address, notFoundFile)
      if (!target) return address
      const rest = target.query + (target.fragment === undefined ? '' : `#${target.fragment}`)
      to = target.file + rest
      return url + target.file.replace(/(^|\/)index\.html$/u, '$1') + rest
    })
    const marked = tag.name === 'a' && to ? ` data-to="${escapeAttribute(to)}"` : ''
    const text = `${attribute.name}="${escapeAttribute(value)}"${marked}`
    return [{start: attribute.start, end: attribute.end, text}]
  })
}

/** A stylesheet without what it would load, and without the styles of components that the page has not. */
function stylesOf(tag: Tag, styles: (file: string) => string, html: string): string {
  const target = resolveAddress(attributeOf(tag, 'href') ?? '', notFoundFile)
  if (!target) return ''
  const sheet = parse(styles(target.file))
  walk(sheet, {
    enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      const loads =
        (node.type === 'Atrule' && (node.name === 'font-face' || node.name === 'import')) ||
        (node.type === 'Declaration' && /\burl\((?!["']?data:)/iu.test(generate(node)))
      if (loads || (node.type === 'Selector' && isElsewhere(node, html))) list?.remove(item)
    },
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      const isEmpty =
        node.type === 'Rule' &&
        node.prelude.type === 'SelectorList' &&
        node.prelude.children.isEmpty
      if (isEmpty) list?.remove(item)
    }
  })
  return generate(sheet).replaceAll('</', '<\\/')
}

/** Astro marks what a component styles by an attribute of its own. */
function isElsewhere({children}: Selector, html: string): boolean {
  return children.some(
    (part) =>
      part.type === 'AttributeSelector' &&
      part.name.name.startsWith('data-astro-cid-') &&
      !html.includes(part.name.name)
  )
}

function endOf({end, close, name}: Tag): number {
  return close === undefined ? end : close + `</${name}>`.length
}
