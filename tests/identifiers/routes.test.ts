import assert from 'node:assert/strict'
import test from 'node:test'
import {reservedSegments, routes} from '../../src/identifiers/routes.ts'

const act = {year: 2021, number: 611}

test('addresses of pages begin and end with a slash', () => {
  const pages = [
    routes.home(),
    routes.agreement(),
    routes.version('2025'),
    routes.versionPrint('2025'),
    routes.act(act),
    routes.section(act, '14'),
    routes.decision('2025-10-06-kunta-1'),
    routes.party('kunta'),
    routes.source('lahde'),
    routes.page('tietoa'),
    ...routes.writtenSection(act, '14')
  ]
  assert.deepEqual(
    pages.filter((address) => !/^\/(?:[^/]+\/)*$/u.test(address)),
    []
  )
})

test('addresses of places', () => {
  assert.equal(routes.passage('2025', 'art_2__para_1'), '/sopimus/2025/#art_2__para_1')
  assert.equal(routes.subsection(act, '14', 1), '/laki/2021/611/14/#subsec_1')
  assert.equal(routes.sourceLine('lahde', 3), '/lahteet/lahde/#l3')
  assert.equal(routes.term('kunta'), '/sanasto/#kunta')
})

test('the orders in which people write a section', () => {
  assert.deepEqual(routes.writtenSection(act, '14'), ['/611/2021/14/', '/laki/611-2021/14/'])
  assert.deepEqual(routes.writtenSection(act), ['/611/2021/', '/laki/611-2021/'])
})

test('every first part that the site uses is reserved', () => {
  const fixed = [
    routes.agreement(),
    routes.statutes(),
    routes.decisions(),
    routes.parties(),
    routes.sources(),
    routes.glossary(),
    routes.search(),
    routes.changes(),
    routes.data()
  ].map((address) => address.split('/')[1] ?? '')
  const reserved: readonly string[] = reservedSegments
  assert.deepEqual(
    fixed.filter((segment) => !reserved.includes(segment)),
    []
  )
})
