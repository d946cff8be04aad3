import assert from 'node:assert/strict'
import test from 'node:test'
import {sectionCitations} from '../../src/components/passages/citations.ts'
import {aknFiles} from '../../src/formats/akoma-ntoso/akn-files.ts'
import {feedFiles} from '../../src/formats/feeds.ts'
import {actData} from '../../src/formats/json/json-act.ts'
import {sectionData} from '../../src/formats/json/json-section.ts'
import {sourceData} from '../../src/formats/json/json-source.ts'
import {jsonLd} from '../../src/formats/json-ld/json-ld.ts'
import {statusSentences} from '../../src/strings/provision-status.ts'
import {stringsIn} from '../../src/strings/strings.ts'
import {regions} from './regions.ts'

/* What is told of amendments is the same on the page and in every format. */
const corpus = new Map(regions).get('invented')
assert.ok(corpus)
const act = corpus.acts[0]
const section = (number: string) => {
  const found = act?.sections.find(({data}) => data.section === number)
  assert.ok(found)
  return found
}

const sentences: [section: string, fi: string, sv: string, en: string][] = [
  [
    '5',
    'Muutettu: 412/2022 (1 mom., voimaan 1.6.2022). Siirretty: 77/2023 (2 mom., nyt 3 mom.). Lukematta: 501/2024. Vieressä uusi 5 b § (412/2022). Muutokset luettu säädökseen 77/2023 asti (31.3.2024).',
    'Ändrad genom 412/2022 (1 mom., i kraft 1.6.2022). Flyttad genom 77/2023 (2 mom., nu 3 mom.). Inte lästa: 501/2024. Intill: ny 5 b § (412/2022). Ändringarna är lästa till och med författning 77/2023 (31.3.2024).',
    'Amended by 412/2022 (subsection 1, in force 1 June 2022). Moved by 77/2023 (subsection 2, now subsection 3). Not read: 501/2024. Beside it: new section 5 b (412/2022). Amendments read up to act 77/2023 (31 March 2024).'
  ],
  [
    '5a',
    'Ei muutoksia säädökseen 77/2023 asti (31.3.2024). Lukematta: 501/2024. Vieressä uusi 5 b § (412/2022).',
    'Inga ändringar till och med författning 77/2023 (31.3.2024). Inte lästa: 501/2024. Intill: ny 5 b § (412/2022).',
    'No amendments up to act 77/2023 (31 March 2024). Not read: 501/2024. Beside it: new section 5 b (412/2022).'
  ],
  [
    '12',
    'Esitetty muutettavaksi: HE 44/2024 vp (1 mom.). Lukematta: 501/2024. Viereen esitetty 12 a § (HE 44/2024 vp). Muutokset luettu säädökseen 77/2023 asti (31.3.2024).',
    'Ändring föreslagen: RP 44/2024 rd (1 mom.). Inte lästa: 501/2024. Föreslagen intill: 12 a § (RP 44/2024 rd). Ändringarna är lästa till och med författning 77/2023 (31.3.2024).',
    'Amendment proposed: HE 44/2024 vp (subsection 1). Not read: 501/2024. Proposed beside it: section 12 a (HE 44/2024 vp). Amendments read up to act 77/2023 (31 March 2024).'
  ]
]

for (const [number, fi, sv, en] of sentences) {
  test(`${number} § in three languages`, () => {
    const told = (['fi', 'sv', 'en'] as const).map((language) =>
      statusSentences(section(number).status, language).join(' ').replaceAll('\u00A0', ' ')
    )
    assert.deepEqual(told, [fi, sv, en])
  })
}

test('the source that an act is tells what has amended it where the act has no page', () => {
  const {number} = act?.data ?? {}
  const [amendments, ...others] = corpus.amendments
  const source = corpus.sources.find(({data}) => data.kind === 'statute')
  assert.ok(amendments && source && number)
  const titled = (title: string) => ({...source, data: {...source.data, title}})
  const elsewhere = {...corpus, amendments: [{...amendments, act: '77/1999'}, ...others]}
  const {amendments: told} = sourceData(elsewhere, titled('Laki puroista (77/1999)'))
  assert.deepEqual(
    told?.acts.map(({act: by}) => by),
    amendments.amendments?.map(({act: by}) => by)
  )
  assert.equal(sourceData(corpus, titled(`Laki (${number})`)).amendments, undefined)
})

test('nothing is said to be in force', () => {
  for (const [, region] of regions) {
    for (const {sections} of region.acts) {
      for (const {status} of sections) {
        assert.doesNotMatch(statusSentences(status, 'fi')[0] ?? '', /voimassa/iu)
      }
    }
  }
})

test('an act of which nothing is written down', () => {
  const other = corpus.acts[1]?.sections[0]
  assert.ok(other)
  assert.deepEqual(statusSentences(other.status, 'fi'), ['Muutoksia ei ole tarkistettu.'])
  assert.equal(sectionData(corpus, other).status.state, 'unknown')
})

test('JSON', () => {
  const {includes, status} = sectionData(corpus, section('5'))
  assert.deepEqual(includes, ['412/2022', '77/2023'])
  assert.equal(status.state, 'amended')
  assert.deepEqual(status.changes, [
    {by: '412/2022', how: 'amended', subsections: [1], inForceFrom: '2022-06-01'},
    {by: '77/2023', how: 'moved', subsections: [2], to: {subsection: 3}}
  ])
  assert.deepEqual(status.checkedUpTo, {act: '77/2023', day: '2024-03-31'})
  assert.equal(sectionData(corpus, section('12')).status.pending[0]?.by, 'HE 44/2024 vp')
  assert.ok(act)
  const {amendments} = actData(corpus, act)
  assert.deepEqual(
    amendments?.acts.map((one) => one.act),
    ['412/2022', '77/2023', '501/2024']
  )
  assert.equal(amendments?.acts[2]?.touches, undefined)
  assert.equal(amendments?.bills[0]?.bill, 'HE 44/2024 vp')
})

test('JSON-LD', () => {
  const {address, data} = section('5')
  const page = {address, language: 'fi', title: data.heading.fi, short: '5 §', trail: []} as const
  const {about} = JSON.parse(jsonLd(corpus, page))
  assert.equal(about.legislationDateVersion, '2024-03-31')
  assert.deepEqual(
    about['@reverse'].legislationChanges.map((one: {name: string}) => one.name),
    ['412/2022', '77/2023']
  )
})

test('Akoma Ntoso: the amendment whose day is known is an event, both stand in the notice', () => {
  const file = `${section('5').address}index.xml`
  const document = aknFiles(corpus)
    .find(({address}) => address === file)
    ?.write()
  const events = [...(document ?? '').matchAll(/<eventRef [^>]*>/gu)].map(([event]) => event)
  assert.equal(events.length, 2)
  assert.match(events[1] ?? '', /date="2022-06-01" source="#act__412-2022" type="amendment"/u)
  assert.match(document ?? '', /<docTitle>[\s\S]*Siirretty: 77\/2023/u)
})

test('the log of the site and its feed tell what has amended a section', () => {
  const feed = feedFiles(corpus)
    .find(({address}) => address === '/muutokset/atom.xml')
    ?.write()
  assert.match(
    String(feed).replaceAll('\u00A0', ' '),
    /Laki muuttunut: Lakia 9001\/2020 on muutettu säädöksellä 412\/2022: muutetaan 5 § 1 mom\., lisätään 5 b §, voimaan 1\.6\.2022\./u
  )
})

test('a citation that is copied tells the wording', () => {
  const t = stringsIn('fi')
  const [nominative, , swedish, english] = sectionCitations(section('5'), 'fi', t)
  assert.match(nominative?.text ?? '', /, muutettuna laeilla 412\/2022 ja 77\/2023$/u)
  assert.match(
    swedish?.text ?? '',
    /, sådan den lyder ändrad genom lagarna 412\/2022 och 77\/2023$/u
  )
  assert.match(english?.text ?? '', /, as amended by Acts 412\/2022 and 77\/2023$/u)
  const [published] = sectionCitations(section('12'), 'fi', t)
  assert.match(published?.text ?? '', /, sellaisena kuin se julkaistiin$/u)
})
