import {tokenize, tokenTypes} from 'css-tree/tokenizer'
import {string, url} from 'css-tree/utils'
import {applyEdits, type Edit} from './edits.ts'
import {relocate} from './relative.ts'

/** A stylesheet with its addresses made relative to itself. */
export function relocateCss(css: string, file: string): string {
  return mapCssAddresses(css, (address) => relocate(address, file))
}

/** Addresses that a stylesheet loads. */
export function cssAddresses(css: string): string[] {
  const found: string[] = []
  mapCssAddresses(css, (address) => {
    found.push(address)
    return address
  })
  return found
}

/** A stylesheet with each address of `url()` and `@import` replaced. */
function mapCssAddresses(css: string, replace: (address: string) => string): string {
  const edits: Edit[] = []
  const change = (start: number, end: number, address: string) => {
    const text = replace(address)
    if (text !== address) edits.push({start, end, text: `url("${text.replaceAll('"', '%22')}")`})
  }
  let opened: number | undefined
  tokenize(css, (type, start, end) => {
    const text = css.slice(start, end)
    if (type === tokenTypes.Url) change(start, end, url.decode(text))
    else if (type === tokenTypes.Function && text.toLowerCase() === 'url(') opened = start
    else if (type === tokenTypes.AtKeyword && text.toLowerCase() === '@import') opened = -1
    else if (type === tokenTypes.String && opened !== undefined) {
      const close = opened < 0 ? end : css.indexOf(')', end) + 1
      change(opened < 0 ? start : opened, close, string.decode(text))
      opened = undefined
    } else if (type !== tokenTypes.WhiteSpace) opened = undefined
  })
  return applyEdits(css, edits)
}
