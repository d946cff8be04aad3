import {z} from 'zod'
import {idOf, refersTo, supported} from './references.ts'
import {
  day,
  formerly,
  inOneLanguage,
  inOtherLanguages,
  ownTranslations,
  sectionNumber,
  statuteNumber,
  translated,
  words
} from './scalars.ts'

const place = z.strictObject({
  number: z
    .string()
    .regex(/^[1-9]\d*[a-z]?$/u, 'wrong-section-number')
    .describe('Numero.'),
  heading: translated.describe('Otsikko.')
})

/** `content/statutes/<year>-<number>/act.yaml`: an act the agreement rests on (säädös). */
export const actSchema = z.strictObject({
  number: statuteNumber.describe('Säädösnumero, esimerkiksi 611/2021.'),
  title: translated.describe('Virallinen nimike.'),
  titleIsOurs: ownTranslations.describe('Kielet, joilla nimike on sivuston oma eikä virallinen.'),
  genitive: inOneLanguage('grammar').describe(
    'Nimike viittauksessa ilman laki-sanaa: hyvinvointialueesta annetun lain.'
  ),
  short: words.describe('Lyhyt nimi yleiskielessä, esimerkiksi hyvinvointialuelaki.'),
  shorts: inOtherLanguages.describe('Lyhyt nimi muilla kielillä.'),
  givenOn: day.describe('Antamispäivä.'),
  inForceFrom: day.describe('Voimaantulopäivä.'),
  preparation: z.array(inOneLanguage('name')).describe('Esityöt, esimerkiksi HE 241/2020 vp.'),
  parts: z.array(place).optional().describe('Osat, jos laissa on osia.'),
  chapters: z
    .array(
      place.extend({
        part: refersTo('part', z.string()).optional().describe('Osa, johon luku kuuluu.')
      })
    )
    .describe('Luvut, joissa sivuston pykälät ovat.'),
  sources: z.array(idOf('source')).min(1).describe('Lähteet, esimerkiksi säädös Finlexissä.'),
  formerly
})
export type ActData = z.infer<typeof actSchema>

/** Front matter of `content/statutes/<year>-<number>/<section>.mdx`: a section (pykälä). */
export const sectionSchema = z.strictObject({
  section: sectionNumber.describe('Pykälän numero ilman merkkiä, esimerkiksi "14".'),
  chapter: refersTo('chapter', z.string()).optional().describe('Luku, jossa pykälä on.'),
  heading: translated.describe('Otsikko.'),
  headingIsOurs: ownTranslations.describe(
    'Kielet, joilla otsikko on sivuston oma eikä virallinen.'
  ),
  lede: supported(words).describe('Pykälä yhdellä tai kahdella virkkeellä, omin sanoin.'),
  ledes: inOtherLanguages.describe('Sama muilla kielillä.'),
  inForceFrom: day.optional().describe('Päivä, jona pykälä tuli voimaan, jos muu kuin lain.'),
  describedAs: words.describe(
    'Mikä sanamuoto on kuvattu, esimerkiksi: sellaisena kuin se julkaistiin 2021.'
  ),
  describedAsIn: inOtherLanguages.describe('Sama muilla kielillä.'),
  includes: z
    .array(statuteNumber)
    .min(1)
    .optional()
    .describe(
      'Muutossäädökset, joiden muutokset ovat kuvauksessa mukana: [469/2024]. Puuttuu, jos kuvattu on sanamuoto, jona pykälä julkaistiin.'
    ),
  checked: day.describe('Päivä, jona kuvaus viimeksi tarkistettiin.'),
  sources: z.array(idOf('source')).min(1).describe('Lähteet, joihin kuvaus perustuu.'),
  formerly
})
export type SectionData = z.infer<typeof sectionSchema>
