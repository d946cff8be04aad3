import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import {parse} from 'parse5'
import {pagesOf} from '../../src/browsing/page-list.ts'
import {builtSite} from './built-site.ts'
import {attributesOf} from './elements.ts'

const folder = await builtSite()
const pages = pagesOf(folder).map((page) => ({...page, tree: parse(page.html)}))
const origin = 'http://site.example/'
const idsOf = new Map<string, Set<string>>()

function idsIn(file: string): Set<string> {
  const known = idsOf.get(file)
  if (known) return known
  const html = readFileSync(path.join(folder, file), 'utf8')
  const ids = new Set([...attributesOf(parse(html), 'id')].map(({value}) => value))
  idsOf.set(file, ids)
  return ids
}

function fault(address: string, from: string): string | undefined {
  const target = new URL(address, origin + from)
  if (!target.href.startsWith(origin)) return undefined
  const name = decodeURIComponent(target.pathname.slice(1))
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name
  if (!existsSync(path.join(folder, file))) return `${address} is no file`
  const fragment = decodeURIComponent(target.hash.slice(1))
  if (!fragment || !file.endsWith('.html')) return undefined
  return idsIn(file).has(fragment) ? undefined : `${address} is no place in ${file}`
}

test('every link and every anchor on the site leads somewhere', () => {
  const wrong = pages.flatMap(({address, tree}) =>
    ['href', 'src'].flatMap((name) =>
      [...attributesOf(tree, name)]
        .map(({value}) => fault(value, address))
        .filter((found) => found !== undefined)
        .map((found) => `/${address}: ${found}`)
    )
  )
  assert.deepEqual(wrong, [])
})

test('every reference between parts of a page leads to one of them', () => {
  const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget']
  const wrong = pages.flatMap(({file, address, tree}) =>
    names.flatMap((name) =>
      [...attributesOf(tree, name)]
        .flatMap(({value}) => value.split(/\s+/u))
        .filter((id) => !idsIn(file).has(id))
        .map((id) => `/${address}: ${name}=${id}`)
    )
  )
  assert.deepEqual(wrong, [])
})

test('no id twice on a page', () => {
  const wrong = pages.flatMap(({address, tree}) => {
    const ids = [...attributesOf(tree, 'id')].map(({value}) => value)
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `/${address}#${id}`)
  })
  assert.deepEqual(wrong, [])
})
