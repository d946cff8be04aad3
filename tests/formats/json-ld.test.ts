import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {siteAddresses} from '../../src/addresses/addresses.ts'
import {jsonLd} from '../../src/formats/json-ld/json-ld.ts'
import {eli} from '../../src/identifiers/finlex.ts'
import type {Corpus} from '../../src/model/corpus.ts'
import {isDecision} from '../../src/schemas/outcomes.ts'
import {regions} from './regions.ts'

const title = 'A </script><script>alert(1)</script> title'

/** What the page at an address says, read back from what stands in the script element. */
function readLd(corpus: Corpus, address: string) {
  return JSON.parse(
    jsonLd(corpus, {
      address,
      language: 'fi',
      title,
      short: 'Short',
      trail: [{label: 'Home', address: '/'}]
    })
  )
}

for (const [name, corpus] of regions) {
  describe(`JSON-LD of the ${name} region`, () => {
    const resolve = (page: string, address: string) =>
      new URL(address, `${corpus.site.url ?? 'https://anywhere.example/'}${page.slice(1)}`).pathname

    test('every page is a page of the site with its breadcrumb', () => {
      for (const address of siteAddresses(corpus).pages.keys()) {
        const page = readLd(corpus, address)
        assert.equal(page['@context'], 'https://schema.org')
        assert.match(page['@type'], /^(?:WebPage|CollectionPage)$/u)
        assert.equal(resolve(address, page.url), address)
        assert.equal(resolve(address, page.isPartOf.url), '/')
        const [home, here] = page.breadcrumb.itemListElement
        assert.deepEqual([home.name, home.position, resolve(address, home.item)], ['Home', 1, '/'])
        assert.deepEqual(
          [here.name, here.position, resolve(address, here.item)],
          ['Short', 2, address]
        )
      }
    })

    test('law', () => {
      for (const {address, data, number, sections} of corpus.acts) {
        const {about} = readLd(corpus, address)
        assert.equal(about['@type'], 'Legislation')
        assert.equal(about.legislationIdentifier, eli(number))
        assert.equal(about.legislationDate, data.givenOn)
        assert.equal(about.hasPart.length, sections.length)
        for (const section of sections) {
          const {about} = readLd(corpus, section.address)
          assert.ok(about.name.endsWith(section.data.heading.fi))
          assert.equal(about.legislationDateOfApplicability, section.inForceFrom)
          assert.equal(about.isPartOf.legislationIdentifier, eli(number))
        }
      }
    })

    test('the agreement is no legislation', () => {
      for (const {address, data, id, parties, wording} of corpus.versions) {
        const {about} = readLd(corpus, address)
        assert.equal(about['@type'], 'CreativeWork')
        assert.deepEqual([about.name, about.version], [data.name, id])
        assert.deepEqual(
          about.hasPart.map((part: {name: string}) => part.name),
          wording.filter(({removedBy}) => !removedBy).map(({article}) => article.data.heading)
        )
        assert.equal(about.mentions.length, parties.length)
      }
    })

    test('decisions', () => {
      for (const {address, bodyName, data, party} of corpus.decisions) {
        const {about} = readLd(corpus, address)
        // A proposal and a forum's word create nothing.
        const dated = isDecision(data.outcome) && !data.decidedOnInferred
        assert.equal(about.dateCreated, dated ? data.decidedOn : undefined)
        assert.equal(about.identifier, data.registryNumber)
        // Who made a proposal is not known.
        const isProposal = data.outcome === 'proposed'
        assert.equal(about.creator?.name, isProposal ? undefined : bodyName)
        const parent = isProposal ? undefined : party?.data.officialName
        assert.equal(about.creator?.parentOrganization?.name, parent)
      }
    })

    test('parties and sources', () => {
      for (const {address, data} of corpus.parties) {
        const {about} = readLd(corpus, address)
        assert.deepEqual(
          [about['@type'], about.name],
          ['GovernmentOrganization', data.officialName]
        )
      }
      for (const {address, data} of corpus.sources) {
        const {about} = readLd(corpus, address)
        assert.deepEqual(
          [about.name, about.publisher.name, about.sameAs],
          [data.title, data.publisher, data.address]
        )
      }
    })

    test('the data set and the glossary', () => {
      const {mainEntity} = readLd(corpus, '/data/')
      assert.equal(mainEntity['@type'], 'Dataset')
      assert.equal(mainEntity.license, corpus.site.licence?.url)
      assert.ok(mainEntity.distribution.length >= 6)
      assert.equal(
        readLd(corpus, '/sanasto/').mainEntity.hasDefinedTerm.length,
        corpus.terms.length
      )
    })

    test('nothing in it ends the script element', () => {
      assert.doesNotMatch(jsonLd(corpus, {address: '/', language: 'fi', title}), /</u)
      assert.equal(readLd(corpus, '/').name, title)
    })
  })
}
