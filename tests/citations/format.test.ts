import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {CitationLanguage, CitedPath} from '../../src/citations/citation.ts'
import {formatReference, formatReferences} from '../../src/citations/formats/format.ts'
import {formatArticle} from '../../src/citations/formats/format-article.ts'
import {formatDecision} from '../../src/citations/formats/format-decision.ts'
import type {ReferenceCase} from '../../src/citations/formats/reference.ts'

const wellbeing = {year: 2021, number: 611}
const organising = {year: 2021, number: 612}
const criminal = {year: 1889, number: 39}
const unknown = {year: 2098, number: 7}

type Case = readonly [
  statute: {year: number; number: number},
  path: CitedPath,
  language: CitationLanguage,
  grammaticalCase: ReferenceCase,
  words: string
]

const single: readonly Case[] = [
  [
    wellbeing,
    {section: '14', subsection: 1},
    'fi',
    'nominative',
    'hyvinvointialueesta annetun lain (611/2021) 14 §:n 1 momentti'
  ],
  [
    wellbeing,
    {section: '14', subsection: 1},
    'fi',
    'genitive',
    'hyvinvointialueesta annetun lain (611/2021) 14 §:n 1 momentin'
  ],
  [
    wellbeing,
    {section: '14', subsection: 1},
    'sv',
    'nominative',
    '14 § 1 mom. i lagen om välfärdsområden (611/2021)'
  ],
  [
    wellbeing,
    {section: '14', subsection: 1},
    'en',
    'nominative',
    'section 14, subsection 1 of the Act on Wellbeing Services Counties (611/2021)'
  ],
  [
    wellbeing,
    {section: '14'},
    'fi',
    'genitive',
    'hyvinvointialueesta annetun lain (611/2021) 14 §:n'
  ],
  [wellbeing, {}, 'fi', 'nominative', 'laki hyvinvointialueesta (611/2021)'],
  [wellbeing, {}, 'fi', 'genitive', 'hyvinvointialueesta annetun lain (611/2021)'],
  [wellbeing, {}, 'sv', 'nominative', 'lagen om välfärdsområden (611/2021)'],
  [
    criminal,
    {chapter: '21', section: '1', subsection: 2, paragraph: '3'},
    'fi',
    'nominative',
    'rikoslain (39/1889) 21 luvun 1 §:n 2 momentin 3 kohta'
  ],
  [
    criminal,
    {chapter: '21', section: '1'},
    'sv',
    'nominative',
    '21 kap. 1 § i strafflagen (39/1889)'
  ],
  [{year: 2003, number: 434}, {section: '5a'}, 'fi', 'nominative', 'hallintolain (434/2003) 5 a §'],
  [
    {year: 2003, number: 434},
    {section: '5a'},
    'en',
    'nominative',
    'section 5a of the Administrative Procedure Act (434/2003)'
  ],
  [
    {year: 2011, number: 407},
    {section: '3'},
    'fi',
    'nominative',
    'pelastustoimesta annetun valtioneuvoston asetuksen (407/2011) 3 §'
  ],
  [
    {year: 1999, number: 731},
    {section: '10'},
    'fi',
    'nominative',
    'Suomen perustuslain (731/1999) 10 §'
  ],
  [unknown, {section: '5'}, 'fi', 'nominative', 'lain (7/2098) 5 §'],
  [unknown, {section: '5'}, 'sv', 'nominative', '5 § i lagen (7/2098)'],
  [unknown, {section: '5'}, 'en', 'nominative', 'section 5 of the Act (7/2098)']
]

for (const [statute, path, language, grammaticalCase, words] of single) {
  test(words, () => {
    assert.equal(formatReference({statute, path}, {language, case: grammaticalCase}), words)
  })
}

const places = (...sections: CitedPath[]) => sections.map((path) => ({statute: organising, path}))
const act = 'sosiaali- ja terveydenhuollon järjestämisestä annetun lain (612/2021)'

const several: ReadonlyArray<readonly [ReturnType<typeof places>, string]> = [
  [places({section: '6'}, {section: '7'}), `${act} 6 ja 7 §`],
  [places({section: '6'}, {section: '7'}, {section: '8'}), `${act} 6–8 §`],
  [
    places({section: '2'}, {section: '3'}, {section: '3a'}, {section: '4'}),
    `${act} 2, 3, 3 a ja 4 §`
  ],
  [places({section: '4a'}, {section: '4b'}, {section: '4c'}), `${act} 4 a–4 c §`],
  [
    places({section: '7', subsection: 1}, {section: '7', subsection: 4}, {section: '10'}),
    `${act} 7 §:n 1 ja 4 momentti sekä 10 §`
  ],
  [
    [...places({section: '6'}), {statute: wellbeing, path: {section: '14'}}],
    `${act} 6 § ja hyvinvointialueesta annetun lain (611/2021) 14 §`
  ]
]

for (const [references, words] of several) {
  test(words, () => {
    assert.equal(formatReferences(references, {language: 'fi'}), words)
  })
}

test('the titles of the caller win', () => {
  const titles = () => ({fi: 'Laki kokeesta'})
  const reference = {statute: unknown, path: {section: '5'}}
  assert.equal(
    formatReference(reference, {language: 'fi', titles}),
    'kokeesta annetun lain (7/2098) 5 §'
  )
})

test('the number can be left out after the first mention', () => {
  const reference = {statute: wellbeing, path: {section: '14'}}
  const words = formatReference(reference, {language: 'fi', number: false})
  assert.equal(words, 'hyvinvointialueesta annetun lain 14 §')
})

test('decisions', () => {
  const decision = {body: 'Maakuntahallitus', date: '2023-04-11', section: '52'}
  assert.equal(formatDecision(decision, 'fi'), 'Maakuntahallitus 11.4.2023 § 52')
  assert.equal(formatDecision(decision, 'en'), 'Maakuntahallitus 11 April 2023, § 52')
  const inferred = {...decision, inferred: 'year'} as const
  assert.equal(
    formatDecision(inferred, 'fi'),
    'Maakuntahallitus 11.4.2023 (vuosi\u00A0päätelty) § 52'
  )
  const proposed = {...decision, agenda: true}
  assert.equal(formatDecision(proposed, 'fi'), 'Maakuntahallitus 11.4.2023 § 52 (esityslista)')
  assert.equal(
    formatDecision(proposed, 'sv'),
    'Maakuntahallitus 11.4.2023 § 52 (föredragningslista)'
  )
  assert.equal(formatDecision(proposed, 'en'), 'Maakuntahallitus 11 April 2023, § 52 (agenda)')
})

test('articles of an agreement and passages of them', () => {
  const name = 'Yhteistyöpöytäkirja 2025'
  assert.equal(formatArticle({name, article: 2}, 'fi'), `${name}, 2 kohta`)
  assert.equal(
    formatArticle({name, article: 2, passage: 1}, 'fi', 'genitive'),
    `${name}, 2 kohdan 1 kappaleen`
  )
  assert.equal(formatArticle({name, article: 2, passage: 1}, 'sv'), `${name}, punkt 2, stycke 1`)
  const section = {name, article: 3, unit: 'section'} as const
  const others: readonly [
    Parameters<typeof formatArticle>[0],
    fi: string,
    sv: string,
    en: string
  ][] = [
    [{name, article: '3a'}, '3 a kohta', 'punkt 3 a', 'article 3 a'],
    [
      {name, article: 'I', passage: 2},
      'I kohdan 2 kappale',
      'punkt I, stycke 2',
      'article I, passage 2'
    ],
    [{name, article: '4', passage: 2, label: '4.2'}, '4.2 kohta', 'punkt 4.2', 'article 4.2'],
    [
      {name, article: '3', passage: 2, label: 'a)'},
      '3 kohdan a alakohta',
      'punkt 3, underpunkt a',
      'article 3, point (a)'
    ],
    [
      {name, article: 'I', chapter: '2'},
      '2 luku, I kohta',
      '2 kap., punkt I',
      'chapter 2, article I'
    ],
    [
      {name, article: '4', chapter: '2', footnote: '1'},
      '2 luku, 4 kohdan alaviite 1',
      '2 kap., punkt 4, fotnot 1',
      'chapter 2, article 4, footnote 1'
    ],
    [
      {name, article: 'B', part: 'appendix', footnote: '*'},
      'liite B, alaviite *',
      'bilaga B, fotnot *',
      'appendix B, footnote *'
    ],
    [{name, article: '1', part: 'appendix'}, 'liite 1', 'bilaga 1', 'appendix 1'],
    [
      {name, article: '1', part: 'appendix', passage: 2, label: '2'},
      'liite 1, kohta 2',
      'bilaga 1, punkt 2',
      'appendix 1, point 2'
    ],
    [
      {name, article: '', part: 'preamble', passage: 1},
      'johdanto, kappale 1',
      'ingress, stycke 1',
      'preamble, passage 1'
    ],
    [
      {name, article: '', heading: 'Tarkoitus'},
      'kohta ”Tarkoitus”',
      'punkt ”Tarkoitus”',
      'article ”Tarkoitus”'
    ]
  ]
  for (const [reference, ...expected] of others) {
    assert.deepEqual(
      (['fi', 'sv', 'en'] as const).map((language) => formatArticle(reference, language)),
      expected.map((words) => `${name}, ${words}`)
    )
  }
  assert.equal(formatArticle(section, 'fi'), `${name}, 3 §`)
  assert.equal(formatArticle(section, 'fi', 'genitive'), `${name}, 3 §:n`)
  assert.equal(formatArticle({...section, passage: 2}, 'fi'), `${name}, 3 §:n 2 kappale`)
  assert.equal(formatArticle({...section, passage: 2}, 'sv'), `${name}, 3 §, stycke 2`)
  assert.equal(formatArticle({...section, passage: 2}, 'en'), `${name}, section 3, passage 2`)
})
