import assert from 'node:assert/strict'
import test from 'node:test'
import {compareTexts} from '../../src/comparison/compare-texts.ts'
import type {ComparedArticle, ComparedText} from '../../src/comparison/compared-text.ts'
import {partsOf} from '../../src/comparison/parts.ts'
import {wordsOf} from '../../src/comparison/words.ts'

const neighbours = 'Osapuolet neuvottelevat kerran vuodessa lain (611/2021) 14 §:n mukaan.'
const costs = 'Kukin osapuoli vastaa omista kustannuksistaan.'
const memo = 'Neuvottelusta laaditaan muistio, joka julkaistaan verkossa.'
const notice = 'Sopimuksen voi irtisanoa kuuden kuukauden kuluttua ilmoituksesta.'
const data = 'Tiedot annetaan maksutta STM:lle viimeistään 13.10.2025.'

function article(label: string, heading: string, ...texts: string[]): ComparedArticle {
  const id = `art_${label}`
  const blocks = texts.map((text, at) => ({
    ...{passage: `${id}__para_${at + 1}`, kind: 'paragraph' as const, text}
  }))
  return {id, label, heading, isKnown: texts.length > 0, blocks}
}

function text(articles: ComparedArticle[], isWhole = true): ComparedText {
  return {articles, isWhole, hasOwnNumbers: true}
}

/** The kinds of all changes, and the words of each article's state. */
function told(older: ComparedText, newer: ComparedText): {kinds: string; states: string} {
  const {changes, groups} = compareTexts(older, newer)
  return {
    kinds: changes.map(({kind}) => kind).join(' '),
    states: groups.map(({states}) => states.join('+')).join(' ')
  }
}

const before = text([
  article('1', 'Neuvottelu', neighbours, memo),
  article('2', 'Kustannukset', costs, data),
  article('3', 'Irtisanominen', notice)
])

test('a moved article is told as moved', () => {
  const [one, two, three] = structuredClone(before.articles) as ComparedArticle[]
  const after = text([three, one, two] as ComparedArticle[])
  assert.deepEqual(told(before, after), {kinds: 'article-moved', states: 'moved same same'})
})

test('a moved sentence is told as moved, once', () => {
  const after = text([
    article('1', 'Neuvottelu', neighbours),
    article('2', 'Kustannukset', costs, data, memo),
    article('3', 'Irtisanominen', notice)
  ])
  assert.deepEqual(told(before, after), {kinds: 'moved', states: 'changed changed same'})
})

test('a split and a merged article', () => {
  const apart = text([
    article('1', 'Neuvottelu', neighbours, memo),
    article('2', 'Kustannukset', costs),
    article('3', 'Tiedot', data),
    article('4', 'Irtisanominen', notice)
  ])
  assert.equal(told(before, apart).kinds, 'article-split article-renumbered')
  assert.equal(told(apart, before).kinds, 'article-merged article-renumbered')
})

test('an article is new or removed only where nothing is missing', () => {
  const after = text([
    ...structuredClone(before.articles),
    article('4', 'Riidat', 'Riidat ratkaisee käräjäoikeus.')
  ])
  assert.equal(told(before, after).kinds, 'article-new')
  assert.equal(told(after, before).kinds, 'article-removed')
  assert.deepEqual(told({...before, isWhole: false}, after), {
    kinds: '',
    states: 'same same same unknown'
  })
})

test('what is not known is not compared', () => {
  const [one, two] = structuredClone(before.articles) as [ComparedArticle, ComparedArticle]
  const unknown = {...article('3', 'Irtisanominen'), isKnown: false}
  const {changes, groups} = compareTexts(before, text([one, two, unknown]), [
    [before.articles[2] as ComparedArticle, unknown]
  ])
  assert.deepEqual(changes, [])
  assert.deepEqual(groups[2]?.states, ['unknown'])
  assert.deepEqual(groups[2]?.rows, [])
})

test('citations, numbers, days and inflected abbreviations are one word', () => {
  const sentence =
    ' Lain (611/2021) 14 §:n mukaan STM:lle annetaan 13.10.2025 ja 6 päivänä lokakuuta 2025 1 000 euroa, 12,5 %.'
  const words = wordsOf(sentence)
  assert.equal(words.join(''), sentence)
  for (const whole of [
    '611/2021',
    '14 §:n',
    'STM:lle',
    '13.10.2025',
    '6 päivänä lokakuuta 2025',
    '1 000',
    '12,5 %'
  ]) {
    assert.ok(words.includes(` ${whole}`) || words.includes(whole), whole)
  }
})

test('ids of changes stay when other changes come', () => {
  const changed = (...more: string[]) => {
    const articles = structuredClone(before.articles) as ComparedArticle[]
    articles[2] = article('3', 'Irtisanominen', notice.replace('kuuden', 'kolmen'))
    articles[0] = article('1', 'Neuvottelu', neighbours, memo, ...more)
    return compareTexts(before, text(articles)).changes.map(({id}) => id)
  }
  const [id] = changed()
  assert.ok(id && changed('Neuvottelun kutsuu koolle kunta.').includes(id))
})

test('a row of a table stays whole, and a paragraph with another number is told as renumbered', () => {
  const block = (texts: string[], kind: 'row' | 'paragraph', number = '') =>
    texts.map((one) => ({
      ...{passage: 'art_1__para_1', kind, text: one},
      ...(number && {number})
    }))
  const of = (...blocks: ReturnType<typeof block>[]) =>
    text([{...article('1', 'Mittarit', 'x'), blocks: blocks.flat()}])
  const rows = (goal: string) => block([`Käyntejä vuodessa.\t${goal}\tkunta`], 'row')
  const {changes, groups} = compareTexts(
    of(rows('1 200'), block([`1.1 ${costs}`], 'paragraph', '1.1')),
    of(rows('1 500'), block([`1.2 ${costs}`], 'paragraph', '1.2'))
  )
  assert.deepEqual(
    changes.map(({kind}) => kind),
    ['changed', 'renumbered']
  )
  assert.equal(
    groups[0]?.rows[0]?.newer?.pieces.map(({text: one}) => one).join(''),
    ' Käyntejä vuodessa.\t1 500\tkunta'
  )
  assert.deepEqual(changes[1]?.newerWords, [{text: '1.2', isMarked: true}])
})

test('a long comparison is in parts, each article in one of them', () => {
  const long = (by: string) =>
    text(
      Array.from({length: 300}, (_, at) =>
        article(String(at + 1), `Kohta ${at}`, `${at}. ${memo} ${costs}`.repeat(6) + by)
      )
    )
  const {groups} = compareTexts(long(''), long(` ${data}`))
  const parts = partsOf(groups)
  assert.ok(parts.length > 2)
  assert.deepEqual(parts.flat(), groups)
  assert.deepEqual(partsOf([]), [[]])
  assert.equal(partsOf(compareTexts(before, before).groups).length, 1)
})

test('300 articles, every tenth changed, are compared in a moment', () => {
  const words = (at: number) =>
    `Kohdan ${at} tehtävä numero ${at * 7} hoidetaan yksikössä ${at * 13}.`
  const long = (by: string) =>
    text(
      Array.from({length: 300}, (_, at) =>
        article(String(at + 1), `Kohta ${at}`, words(at), `${words(at + 1000)}${at % 10 ? '' : by}`)
      )
    )
  const start = process.cpuUsage()
  const {changes} = compareTexts(long(''), long(' Tästä päätetään erikseen.'))
  const {system, user} = process.cpuUsage(start)
  assert.equal(changes.length, 30)
  assert.ok(user + system < 3_000_000, `${user + system} µs`)
})
