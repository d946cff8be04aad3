import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {z} from 'zod'
import {listAddresses, siteAddresses} from '../../src/addresses/addresses.ts'
import {wholeText} from '../../src/formats/data-file.ts'
import {dataFiles} from '../../src/formats/data-files.ts'
import {documentSchemas} from '../../src/formats/json/json-documents.ts'
import {corpusFile, jsonFiles, schemaFile} from '../../src/formats/json/json-files.ts'
import {schemaAddress} from '../../src/formats/json/json-schema.ts'
import {wayTo} from '../../src/formats/published-at.ts'
import {allPassages, regions} from './regions.ts'

type Json = Record<string, unknown>

/** Every object of a document, itself first. */
function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Json
  for (const child of Object.values(value)) yield* objectsIn(child)
}

/** Answers with what is wrong with a document. */
function validatorOf(schema: Json): (document: unknown) => string {
  const ajv = new Ajv2020({strict: true, allowUnionTypes: true})
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  return (document) => (validate(document) ? '' : ajv.errorsText(validate.errors))
}

/** The schema with no room for fields that it does not know: nothing is published by accident. */
const closed = validatorOf(
  z.toJSONSchema(
    z.discriminatedUnion('type', [
      documentSchemas.corpus,
      ...Object.values(documentSchemas).slice(1)
    ])
  ) as Json
)

for (const [name, corpus] of regions) {
  describe(`JSON of the ${name} region`, () => {
    const files = [...jsonFiles(corpus), corpusFile(corpus)]
    const texts = new Map(files.map(({address, write}) => [address, wholeText(write())]))
    const documents = new Map([...texts].map(([address, text]) => [address, JSON.parse(text)]))
    const objects = [...documents.values()].flatMap((document) => [...objectsIn(document)])
    const {site} = corpus

    test('is valid by the schema that is published with it', () => {
      const open = validatorOf(JSON.parse(schemaFile(corpus).write()))
      for (const [address, document] of documents) {
        assert.equal(open(document), '', address)
        assert.equal(closed(document), '', address)
      }
    })

    test('names its schema and its kind', () => {
      for (const [address, {$schema, type}] of documents) {
        assert.equal(
          $schema,
          site.url ? site.url.replace(/\/$/u, '') + schemaAddress : wayTo(address, schemaAddress)
        )
        assert.ok(type in documentSchemas, address)
      }
    })

    test('stands beside every page that has content, or had', () => {
      const {pages, withdrawn} = siteAddresses(corpus)
      const own = [...pages.keys(), ...withdrawn].filter(
        (page) =>
          !/^\/(?:sv|en)\//u.test(page) && !/\/(?:haku|viittaukset|aitous|tuloste)\/$|#/u.test(page)
      )
      assert.deepEqual(
        jsonFiles(corpus)
          .map(({address}) => address)
          .sort(),
        own.map((page) => `${page}index.json`).sort()
      )
    })

    test('leads to addresses that exist, absolute too where the site knows its own', () => {
      const living = new Set([
        ...listAddresses(siteAddresses(corpus)),
        ...corpus.withdrawn.map(({address}) => address),
        ...texts.keys(),
        ...dataFiles(corpus).map(({address}) => address),
        ...['paatokset', 'muutokset'].map((page) => `/${page}/atom.xml`)
      ])
      const places = objects.filter(({address}) => typeof address === 'string')
      assert.ok(places.length > 100)
      for (const {address, url} of places) {
        assert.ok(living.has(String(address)), String(address))
        assert.equal(url, site.url && site.url.replace(/\/$/u, '') + address)
      }
    })

    test('has every passage, with its kind, its sources and its lines', () => {
      const published = objects.filter(({eId, kind}) => eId !== undefined && kind !== undefined)
      for (const [page, passage] of allPassages(corpus)) {
        const same = published.filter(({address}) => address === `${page}#${passage.id}`)
        // Once by its page, once in the whole.
        assert.equal(same.length, 2, page + passage.id)
        assert.deepEqual(same[0], same[1])
        const {kind, sources, text} = same[0] as Json & {sources: Json[]}
        assert.deepEqual({kind, text}, {kind: passage.kind, text: passage.text})
        assert.deepEqual(
          sources.map(({slug}) => slug),
          passage.sources
        )
        if (passage.kind === 'quoted') {
          const lines = sources[0]?.['lines'] as Json | undefined
          assert.deepEqual([lines?.['first'], lines?.['last']], passage.lines)
        }
      }
    })

    test('never says more than the corpus: a proposal stays one, what is unknown stays open', () => {
      const {decisions} = documents.get('/data/corpus.json')
      for (const [index, {data}] of corpus.decisions.entries()) {
        const {decidedOn, meetingOn, outcome, registryNumber, section} = decisions[index]
        assert.deepEqual(
          {decidedOn, meetingOn, outcome, registryNumber, section},
          {
            decidedOn: !/^(?:proposed|endorsed)$/u.test(data.outcome) ? data.decidedOn : undefined,
            meetingOn: data.decidedOn,
            outcome: data.outcome,
            registryNumber: data.registryNumber,
            section: data.section
          }
        )
      }
    })

    test('is the same twice, one line, ended', () => {
      for (const {address, write} of files) {
        assert.equal(wholeText(write()), texts.get(address))
        assert.match(texts.get(address) ?? '', /^[^\n]+\n$/u)
      }
    })
  })
}
