import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findCitations} from '../../src/citations/find.ts'
import {notateAct, notatePath} from './notation.ts'

/** An act in the forms in which texts name it. */
interface Act {
  number: string
  genitive: string
  nominative: string
  swedish: string
  swedishGenitive: string
  english: string
}

const acts: readonly Act[] = [
  act(
    '434/2003',
    'hallintolain',
    'hallintolaki',
    'förvaltningslagen',
    'Administrative Procedure Act'
  ),
  act('621/1999', 'julkisuuslain', 'julkisuuslaki', 'offentlighetslagen', 'Openness Act'),
  act('1050/2018', 'tietosuojalain', 'tietosuojalaki', 'dataskyddslagen', 'Data Protection Act'),
  act('731/1999', 'perustuslain', 'perustuslaki', 'grundlagen', 'Constitution of Finland'),
  act('404/1961', 'tekijänoikeuslain', 'tekijänoikeuslaki', 'upphovsrättslagen', 'Copyright Act'),
  act(
    '611/2021',
    'hyvinvointialuelain',
    'hyvinvointialuelaki',
    'välfärdsområdeslagen',
    'Act on Wellbeing Services Counties'
  ),
  act(
    '301/2004',
    'ulkomaalaislain (301/2004)',
    'ulkomaalaislaki (301/2004)',
    'utlänningslagen (301/2004)',
    'Aliens Act (301/2004)'
  ),
  act(
    '612/2021',
    'sosiaali- ja terveydenhuollon järjestämisestä annetun lain',
    'laki sosiaali- ja terveydenhuollon järjestämisestä',
    'lagen om ordnande av social- och hälsovård',
    'Act on Organising Healthcare and Social Welfare Services'
  ),
  act(
    '77/2098',
    'tuntemattomuuslain (77/2098)',
    'laki tuntemattomista asioista (77/2098)',
    'lagen om okända saker (77/2098)',
    'Act on Unknown Matters (77/2098)'
  ),
  act(
    '78/2098',
    'kadonneiden asioiden edistämisestä annetun lain (78/2098)',
    'kadonneiden asioiden laki (78/2098)',
    'försvunnalagen (78/2098)',
    'Lost Matters Act (78/2098)'
  )
]

function act(
  number: string,
  genitive: string,
  nominative: string,
  swedish: string,
  english: string
): Act {
  const swedishGenitive = swedish.replace(/lagen\b(?! om)/u, 'lagens')
  return {number, genitive, nominative, swedish, swedishGenitive, english}
}

/** `@` is where the act stands. Places as `notatePath` writes them. */
type Form = readonly [text: string, ...places: string[]]

const finnish: readonly Form[] = [
  ['@ 6 §', '6'],
  ['@ 6 §:n mukaan', '6'],
  ['@ 6 a §:ssä', '6a'],
  ['@ 6a §:ää', '6a'],
  ['@ 51§:n 2 momentin', '51.2'],
  ['@ 9. §:ssä', '9'],
  ['@ 9. pykälässä', '9'],
  ['@ 6 §:n 1 momentti', '6.1'],
  ['@ 6 §:n 1 momentin 2 kohta', '6.1.2'],
  ['@ 6 §:n 1 momentin 2 a kohdassa', '6.1.2a'],
  ['@ 6 §:n 2 kohtaan', '6..2'],
  ['@ 6 §:n 1 momentin 4 kohdan c alakohdan', '6.1.4.c'],
  ['@ 6 §:n 6 kohdan a ja b alakohta', '6..6.a', '6..6.b'],
  ['@ 6 ja 7 §:ssä', '6', '7'],
  ['@ 6, 7 tai 10 §', '6', '7', '10'],
  ['@ 6, 6 a ja 41 c §', '6', '6a', '41c'],
  ['@ 6–8 §:ssä', '6', '7', '8'],
  ['@ 6 - 8 §', '6', '7', '8'],
  ['@ 6—8 §:ään', '6', '7', '8'],
  ['@ 6 a–6 c §', '6a', '6b', '6c'],
  ['@ 6 §:n 1 ja 3 momentissa', '6.1', '6.3'],
  ['@ 6 §:n 1–3 momentti', '6.1', '6.2', '6.3'],
  ['@ 6 §:n 1 momentin 1, 3 ja 5–6 kohta', '6.1.1', '6.1.3', '6.1.5', '6.1.6'],
  ['@ 6 §:n 2 momentti ja 7 §', '6.2', '7'],
  ['@ 6 §:n 2 momentin 1 ja 4 kohta ja 3 momentti sekä 21 a §', '6.2.1', '6.2.4', '6.3', '21a'],
  ['@ 6 § 1 mom. 2 kohta', '6.1.2'],
  ['@ 6 §:n 1 mom:n mukaan', '6.1'],
  ['@ 6.1 §', '6.1'],
  ['@ 6.1 §:n 2 kohta', '6.1.2'],
  ['@ 6 §:n (12/2010) 1 momentin', '6.1'],
  ['@ 6 a §:n (26.6.2015/815) 1 momentti', '6a.1'],
  ['@ 6 §:n mukaan ja 8 §:n nojalla', '6', '8'],
  ['@ 6\u00A0§:n 1\u00A0momentti', '6.1'],
  ['@ § 6', '6'],
  ['@ §:ään 11', '11']
]

const header: readonly Form[] = [
  ['@ 6 § 1 momentti 2 kohta', '6.1.2'],
  ['@ 6 § 1 mom 1 kohta', '6.1.1'],
  [
    '@ 1 § 2 momentti, 26 § 1 momentti, 27 § 1, 2 ja 4 momentti',
    '1.2',
    '26.1',
    '27.1',
    '27.2',
    '27.4'
  ],
  ['@, 22 § 2 mom.', '22.2'],
  ['@ (22 §)', '22']
]

const swedish: readonly Form[] = [
  ['Enligt 6 § i @', '6'],
  ['6 a § 2 mom. i @', '6a.2'],
  ['6 § 1 mom. 2 punkten i @', '6.1.2'],
  ['6 och 7 § i @', '6', '7'],
  ['6, 7 och 10 § i @', '6', '7', '10'],
  ['6–8 § i @', '6', '7', '8'],
  ['10 a–10 c § i @', '10a', '10b', '10c'],
  ['6 § 1 och 3 mom. samt 7 § i @', '6.1', '6.3', '7'],
  ['i 6 § @ föreskrivs', '6'],
  ['på det i 6 § i @ avsedda sättet', '6']
]

const swedishBefore: readonly Form[] = [
  ['@ 6 § 2 mom.', '6.2'],
  ['@ 53 § moment 3', '53.3'],
  ['@ 5 och 6 §', '5', '6']
]

const english: readonly Form[] = [
  ['section 6 of the @', '6'],
  ['Section 6a of the @', '6a'],
  ['section 6, subsection 1 of the @', '6.1'],
  ['section 6, subsection 1, paragraph 2 of the @', '6.1.2'],
  ['section 6, subsection 1, item 2 of the @', '6.1.2'],
  ['section 6(1)(2) of the @', '6.1.2'],
  ['section 109 (1) of the @', '109.1'],
  ['section 40-1-1 of the @', '40.1.1'],
  ['sections 6 and 7 of the @', '6', '7'],
  ['sections 6, 7 and 10 of the @', '6', '7', '10'],
  ['sections 6–8 of the @', '6', '7', '8'],
  ['section 6, subsections 1 and 3 of the @', '6.1', '6.3'],
  ['subsection 2 of section 6 of the @', '6.2']
]

const tables: ReadonlyArray<readonly [forms: readonly Form[], name: keyof Act]> = [
  [finnish, 'genitive'],
  [finnish, 'nominative'],
  [header, 'nominative'],
  [swedish, 'swedish'],
  [swedishBefore, 'swedishGenitive'],
  [english, 'english']
]

for (const [forms, name] of tables) {
  for (const [form, ...places] of forms) {
    test(`${form} with the act in ${name}`, () => {
      for (const act of acts) {
        const text = form.replace('@', act[name])
        const found = findCitations(text).flatMap((citation) =>
          citation.kind === 'provision'
            ? [`${notateAct(citation.act)} ${notatePath(citation.path)}`]
            : []
        )
        assert.deepEqual(
          found,
          places.map((place) => `${act.number} ${place}`),
          text
        )
      }
    })
  }
}
