import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, test} from 'node:test'
import {alternatesOf} from '../../src/formats/alternates.ts'
import {distributions} from '../../src/formats/catalogue.ts'
import {wholeText} from '../../src/formats/data-file.ts'
import {dataFiles} from '../../src/formats/data-files.ts'
import {findPersonalData} from '../../src/privacy/personal-data.ts'
import {builtSite} from '../site/built-site.ts'
import {regions} from './regions.ts'

for (const [name, corpus] of regions) {
  describe(`files of data of the ${name} region`, () => {
    const files = dataFiles(corpus).map(({address, write}) => ({
      address,
      text: wholeText(write())
    }))
    const addresses = new Set(files.map(({address}) => address))

    test('each has an address of its own', () => {
      assert.equal(addresses.size, files.length)
    })

    test('hold no personal data', () => {
      // What is allowed: the addresses of registries, by their field.
      const offices = corpus.parties.flatMap(({data}) => data.registry?.email ?? [])
      const found = files.flatMap(({address, text}) => {
        // The sign before the version is how Akoma Ntoso names an expression: fin@2025.
        const plain = text.replaceAll(/\/(?:fin|swe|eng)@/gu, '/')
        const other = offices.reduce(
          (rest, office) => rest.replaceAll(`"email":"${office}"`, '""'),
          plain
        )
        return findPersonalData({path: address, text: other})
      })
      assert.deepEqual(found, [])
    })

    test('are the same whatever the time zone', () => {
      const zone = process.env['TZ']
      process.env['TZ'] = 'Pacific/Kiritimati'
      const again = dataFiles(corpus).map(({write}) => wholeText(write()))
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
      assert.deepEqual(
        again,
        files.map(({text}) => text)
      )
    })

    test('are what the catalogue and the pages lead to', () => {
      const pages = [...addresses].map((address) => address.replace(/[^/]*$/u, ''))
      const links = pages.flatMap((page) => alternatesOf(corpus, page).map(({href}) => href))
      assert.deepEqual(
        [...links, ...distributions.map(({address}) => address)].filter(
          (address) => !addresses.has(address)
        ),
        []
      )
      assert.deepEqual(
        [...addresses].filter(
          (address) => !links.includes(address) && !address.startsWith('/data/')
        ),
        []
      )
    })
  })
}

test('the built site has them, byte for byte, and its pages lead to them', async () => {
  const folder = await builtSite()
  const [[, corpus] = []] = regions
  assert.ok(corpus)
  for (const {address, write} of dataFiles(corpus)) {
    assert.equal(readFileSync(path.join(folder, address), 'utf8'), wholeText(write()), address)
    const page = path.join(folder, address.replace(/[^/]*$/u, ''), 'index.html')
    assert.ok(existsSync(page), page)
    const html = readFileSync(page, 'utf8')
    if (!address.startsWith('/data/')) {
      assert.match(
        html,
        new RegExp(`<link rel="alternate"[^>]* href="${path.basename(address)}"`, 'u')
      )
    }
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(html) ?? []
    assert.equal(JSON.parse(json).isPartOf.name, corpus.site.name)
  }
})
