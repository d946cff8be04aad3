import assert from 'node:assert/strict'
import test from 'node:test'
import {type DriftReport, driftGithub, driftJson, driftText} from '../../src/drift/describe.ts'
import {findDrift} from '../../src/drift/drift.ts'
import {readAnswer} from '../../src/finlex/read-answer.ts'
import {inventedAct, section, subsection} from '../finlex/invented-act.ts'
import {regions} from '../formats/regions.ts'

/* Invented answers of Finlex against the invented region, whose act 9001/2020 has a page. */
const corpus = new Map(regions).get('invented')
assert.ok(corpus)

const block = (name: string, words: string) => `<block name="${name}">${words}</block>`
const act = (number: string) => {
  const [running, year] = number.split('/')
  return `(<affectedDocument href="/akn/fi/act/statute/${year}/${running}">${number}</affectedDocument>)`
}

const amending = inventedAct({
  number: '88/2024',
  title: 'Laki keksitystä alueesta annetun lain muuttamisesta',
  formula: `<p>Eduskunnan päätöksen mukaisesti</p><blockContainer>${[
    block('repeals', `<i>kumotaan</i> keksitystä alueesta annetun lain ${act('9001/2020')} 13 §,`),
    block('substitutions', '<i>muutetaan</i> nimike, 1 luvun otsikko ja 12 §:n 1 momentti,'),
    block('substitutions-originals', 'sellaisena kuin niistä on 5 § laissa 412/2022, sekä'),
    block(
      'insertions',
      '<i>lisätään</i> 5 a §:ään uusi 2 momentti, jolloin nykyinen 2 momentti siirtyy 3 momentiksi, seuraavasti:'
    )
  ].join('')}</blockContainer>`,
  text: section('12', 'Sopiminen', subsection('1', 'Keksitty.'))
})

/** A repeal in a section of another act, and in no enacting clause. */
const repealing = inventedAct({
  number: '99/2024',
  title: 'Laki keksitystä uudistuksesta',
  text: section(
    '1',
    'Kumottavat säännökset',
    subsection('1', 'Tällä lailla kumotaan keksitystä alueesta annetun lain (9001/2020) 2 luku.')
  )
})

const consolidated = (amendedBy: readonly string[]) =>
  inventedAct({
    number: '9001/2020',
    consolidated: '20240088',
    data: `<finlex:amendedBy>${amendedBy
      .map((number) => {
        const [running, year] = number.split('/')
        return `<finlex:statuteReference><finlex:ref href="/akn/fi/act/statute/${year}/${running}">${number}</finlex:ref></finlex:statuteReference>`
      })
      .join('')}</finlex:amendedBy>`
  })

function reportOn(...answers: string[]): DriftReport {
  const acts = answers.flatMap(readAnswer)
  const saved = {files: answers.length, refused: []}
  return {...findDrift(corpus as NonNullable<typeof corpus>, acts), content: 'content', saved}
}

const of = ({provisions}: DriftReport, number: string) => {
  const found = provisions.find((one) => one.act === '9001/2020' && one.section === number)
  assert.ok(found, number)
  return found
}

test('without answers the content is all that is known, and nothing is new', () => {
  const report = reportOn()
  assert.equal(report.hasChanged, false)
  assert.equal(of(report, '5').status.state, 'amended')
  assert.equal(of(report, '12').status.state, 'pending')
})

test('an amending act: what it does to sections of the site, and beside them', () => {
  const report = reportOn(amending)
  assert.equal(report.hasChanged, true)
  assert.deepEqual(of(report, '12').news, [
    {by: '88/2024', how: 'amended', subsections: [1]},
    {by: '88/2024', how: 'repealed', sections: ['13']}
  ])
  assert.deepEqual(of(report, '5a').news, [
    {by: '88/2024', how: 'added', subsections: [2]},
    {by: '88/2024', how: 'moved', subsections: [2], to: {subsection: 3}}
  ])
  assert.deepEqual(of(report, '5').news, [])
})

test('a chapter that is repealed in a section of another act', () => {
  const report = reportOn(repealing)
  assert.deepEqual(of(report, '12').news, [{by: '99/2024', how: 'repealed', chapter: '2'}])
  assert.deepEqual(of(report, '5').news, [])
})

test('a consolidated act names what nobody has read: so far nothing is said to be unchanged', () => {
  const {status} = of(reportOn(consolidated(['412/2022', '60/2023', '77/2023'])), '5a')
  assert.equal(status.state, 'unknown')
  assert.deepEqual(status.unread, ['60/2023', '501/2024'])
})

test('when every act that it names has been read, so far has been checked', () => {
  const read = inventedAct({
    number: '501/2024',
    formula: `<p>Eduskunnan päätöksen mukaisesti</p>${block(
      'substitutions',
      `muutetaan keksitystä alueesta annetun lain ${act('9001/2020')} 40 § seuraavasti:`
    )}`
  })
  const answers = [consolidated(['412/2022', '77/2023', '501/2024']), read]
  const {status} = of(reportOn(...answers), '5a')
  assert.equal(status.state, 'unchanged')
  assert.deepEqual(status.checkedUpTo, {act: '501/2024', day: '2034-05-06'})
  assert.deepEqual(status.unread, [])
})

test('text: what has changed stands first', () => {
  const text = driftText(reportOn(amending), 'fi')
  assert.match(
    text,
    /^9001\/2020 5 a § {2}MUUTTUNUT: Lisätty: 88\/2024 \(2 mom\.\)\. Siirretty: 88\/2024 \(2 mom\., nyt 3 mom\.\)\./u
  )
  assert.match(text, /9001\/2020: kumotaan 13 §, muutetaan 12 § 1 mom\., lisätään 5 a § 2 mom\./u)
  assert.match(text, /2 muuttunut\. Vastauksia luettu 1\.$/u)
})

test('workflow commands name the page’s file', () => {
  const [first] = driftGithub(reportOn(amending), 'en').split('\n')
  assert.match(
    first ?? '',
    /^::warning file=content\/statutes\/2020-9001\/5a\.mdx,line=1,title=drift::9001\/2020 5 a § CHANGED: /u
  )
})

test('JSON', () => {
  const {amending: acts, hasChanged, provisions} = JSON.parse(driftJson(reportOn(amending)))
  assert.equal(hasChanged, true)
  assert.equal(acts[0].touches[0].act, '9001/2020')
  const twelve = provisions.find((one: {section: string}) => one.section === '12')
  assert.equal(twelve.state, 'amended')
  assert.equal(twelve.address, '/laki/2020/9001/12/')
})
