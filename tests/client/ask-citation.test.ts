import assert from 'node:assert/strict'
import test from 'node:test'
import {type Answer, askCitation} from '../../src/client/ask-citation.ts'
import {type AddressIndex, holdingsOf} from '../../src/texts/address-index.ts'

const index: AddressIndex = {
  acts: [
    {
      number: {year: 2021, number: 611},
      title: 'Laki hyvinvointialueesta',
      short: 'hyvinvointialuelaki'
    },
    {
      number: {year: 2021, number: 612},
      title: 'Laki sosiaali- ja terveydenhuollon järjestämisestä',
      short: 'järjestämislaki'
    }
  ],
  sections: [
    {
      act: '2021-611',
      section: '14',
      heading: 'Neuvottelu',
      chapter: '3',
      part: '1',
      subsections: 1
    },
    {act: '2021-612', section: '6', heading: 'Kunta', chapter: '1', subsections: 5},
    {act: '2021-612', section: '14', heading: 'Muu', chapter: '2', subsections: 2}
  ],
  decisions: [
    {
      slug: '2025-10-06-kunta-357',
      title: 'Päätös',
      bodies: ['kaupunginhallitus', 'kunnan kaupunginhallitus'],
      date: '2025-10-06',
      section: '357',
      registryNumber: '230/00.04.01/2025'
    }
  ],
  terms: []
}
const holdings = {...holdingsOf(index), acts: index.acts}

/** Addresses of an answer in order, after its kind. */
function told(answer: Answer): string {
  switch (answer.kind) {
    case 'go':
    case 'elsewhere':
      return `${answer.kind} ${answer.choice.address}`
    case 'choices':
      return ['choices', ...answer.choices.map(({address}) => address)].join(' ')
    case 'missing':
      return `missing ${answer.nearest?.address ?? '–'} ${answer.elsewhere.address}`
    case 'nothing':
      return 'nothing'
  }
}

const cases: readonly [typed: string, answer: string][] = [
  // As officials write it.
  ['hyvinvointialueesta annetun lain (611/2021) 14 §', 'go /laki/2021/611/14/'],
  ['laissa hyvinvointialueesta (611/2021) 14 §:ssä', 'go /laki/2021/611/14/'],
  ['L 612/2021 6.4 §', 'go /laki/2021/612/6/#subsec_4'],
  ['14 § i lagen om välfärdsområden (611/2021)', 'go /laki/2021/611/14/'],
  [
    'section 6, subsection 2 of the Act on Organising Healthcare and Social Welfare Services (612/2021)',
    'go /laki/2021/612/6/#subsec_2'
  ],
  ['hyvinvointialuelaki', 'choices /laki/2021/611/'],
  ['laki hyvinvointialueesta (611/2021)', 'go /laki/2021/611/'],
  ['kaupunginhallitus 6.10.2025 § 357', 'go /paatokset/2025-10-06-kunta-357/'],
  ['asianumero 230/00.04.01/2025', 'go /paatokset/2025-10-06-kunta-357/'],
  // As people type it.
  ['611/2021', 'go /laki/2021/611/'],
  ['(612/2021)', 'go /laki/2021/612/'],
  ['612/2021 6', 'go /laki/2021/612/6/'],
  ['  611/2021   14  ', 'go /laki/2021/611/14/'],
  ['14 §', 'choices /laki/2021/611/14/ /laki/2021/612/14/'],
  ['§ 14', 'choices /laki/2021/611/14/ /laki/2021/612/14/'],
  ['14 pykälä', 'choices /laki/2021/611/14/ /laki/2021/612/14/'],
  ['hyvinvontialuelaki 14', 'go /laki/2021/611/14/'],
  ['hyvinvontialulaki 14', 'choices /laki/2021/611/14/ /laki/2021/612/14/'],
  // Not here.
  ['laki elinkeinon harjoittamisen oikeudesta 3 §', 'elsewhere https://www.finlex.fi/'],
  ['99/00.04.01/2025', 'nothing'],
  ['611/2021 15 §', 'missing /laki/2021/611/14/ https://www.finlex.fi/fi/lainsaadanto/2021/611'],
  [
    '612/2021 6 § 9 mom.',
    'missing /laki/2021/612/6/ https://www.finlex.fi/fi/lainsaadanto/2021/612#chp_1__sec_6'
  ],
  ['hallintolain (434/2003) 6 §', 'elsewhere https://www.finlex.fi/fi/lainsaadanto/2003/434'],
  ['kukkakaali', 'nothing'],
  ['', 'nothing']
]

for (const [typed, answer] of cases) {
  test(`"${typed}"`, () => {
    assert.equal(told(askCitation(typed, holdings)), answer)
  })
}
