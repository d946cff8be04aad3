import {z} from 'zod'
import {codes} from './codes.ts'
import {
  day,
  inOtherLanguages,
  partialDay,
  sectionNumber,
  statuteNumber,
  webAddress,
  words
} from './scalars.ts'

/** What an amending act does to a provision; the verbs of its enacting clause. */
export const amendmentKinds = {
  amended: 'muutetaan',
  added: 'lisätään',
  repealed: 'kumotaan',
  moved: 'siirretään'
} as const
export type AmendmentKind = keyof typeof amendmentKinds

const touched = z
  .strictObject({
    how: codes(amendmentKinds),
    sections: z
      .array(sectionNumber)
      .min(1)
      .optional()
      .describe('Pykälät ilman merkkiä: ["13", "13a"].'),
    subsections: z
      .array(z.int().min(1))
      .min(1)
      .optional()
      .describe('Momentit, jos muutos koskee vain niitä. Silloin pykäliä on yksi.'),
    chapters: z
      .array(sectionNumber)
      .min(1)
      .optional()
      .describe(
        'Luvut, jos muutos koskee niitä kokonaan. Pykälien kanssa se luku, jossa pykälät ovat: sitä tarvitsee laki, jonka pykälät numeroidaan luvuittain.'
      ),
    whole: z.literal(true).optional().describe('Koko säädös: true, kun se kumotaan.'),
    to: z
      .strictObject({
        section: sectionNumber.optional().describe('Pykälä, jos se on toinen.'),
        subsection: z.int().min(1).optional().describe('Momentti, jos siirrettiin momentti.')
      })
      .refine(({section, subsection}) => section ?? subsection, {
        message: 'amendment-without-target'
      })
      .optional()
      .describe('Minne se siirrettiin: {subsection: 3}.')
  })
  .refine(({chapters, sections, whole}) => chapters || sections || whole, {
    message: 'amendment-without-target',
    path: ['how']
  })
  .refine(({chapters = [], sections}) => !sections || chapters.length <= 1, {
    message: 'wrong-value',
    path: ['chapters'],
    params: {expected: 'one-chapter'}
  })
  .refine(({sections = [], subsections}) => !subsections || sections.length === 1, {
    message: 'wrong-value',
    path: ['subsections'],
    params: {expected: 'one-section'}
  })
  .refine(({how, to}) => !to || how === 'moved', {
    message: 'wrong-value',
    path: ['to'],
    params: {expected: 'moved'}
  })
export type TouchedData = z.infer<typeof touched>
/** Where a provision was moved: another section, another subsection. */
export type NewPlace = NonNullable<TouchedData['to']>

export const readings = {
  original: 'säädöskokoelman teksti',
  'stored-copy': 'tallennettu kopio',
  consolidated: 'ajantasainen teksti',
  'not-read': 'ei luettu'
} as const
export type AmendmentReading = keyof typeof readings

export const certainties = {
  certain: 'varma, luettu säädöksestä itsestään',
  likely: 'todennäköinen, luettu osittain tai toisen käden lähteestä',
  inferred: 'päätelty'
} as const
export type Certainty = keyof typeof certainties

const amendment = z
  .strictObject({
    act: statuteNumber.describe('Muutossäädöksen numero, esimerkiksi 469/2024.'),
    givenOn: day.optional().describe('Antamispäivä, jos se tiedetään.'),
    inForceFrom: day.optional().describe('Voimaantulopäivä, jos se tiedetään.'),
    touches: z
      .array(touched)
      .min(1)
      .optional()
      .describe('Mitä se muuttaa. Puuttuu, jos säädöstä ei ole luettu.'),
    readIn: codes(readings),
    sure: codes(certainties).optional(),
    address: webAddress.optional().describe('Osoite, josta se luettiin.')
  })
  .refine(({readIn, touches}) => touches || readIn === 'not-read', {
    message: 'amendment-without-target',
    path: ['act']
  })
export type AmendmentData = z.infer<typeof amendment>

export const billStates = {
  pending: 'vireillä',
  passed: 'hyväksytty, säädöksen numeroa ei ole luettu',
  unknown: 'lopputulosta ei ole luettu'
} as const
export type BillState = keyof typeof billStates

const bill = z.strictObject({
  bill: z
    .string()
    .regex(/^(?:HE|LA|KAA|EV) [1-9]\d{0,3}\/(?:19|20)\d\d vp$/u, 'wrong-value')
    .meta({examples: ['HE 86/2025 vp', 'EV 66/2025 vp']})
    .describe('Esitys, aloite tai eduskunnan vastaus: HE 86/2025 vp.'),
  state: codes(billStates),
  intendedFrom: partialDay
    .optional()
    .describe('Päivä, jona se on tarkoitettu tulemaan voimaan, jos se tiedetään.'),
  touches: z
    .array(touched)
    .min(1)
    .optional()
    .describe('Mitä se muuttaisi. Puuttuu, jos sitä ei tiedetä.'),
  sure: codes(certainties).optional(),
  text: words.optional().describe('Lisätieto omin sanoin.'),
  texts: inOtherLanguages.describe('Sama muilla kielillä.')
})

/**
 * `content/amendments.yaml`: what has amended the acts that the site describes or cites, as far as
 * it has been read. A gap stays a gap: an act that nobody has read has no `touches`.
 */
export const amendmentsSchema = z.array(
  z.strictObject({
    act: statuteNumber.describe('Säädös, jota muutokset koskevat, esimerkiksi 612/2021.'),
    checkedUpTo: z
      .strictObject({
        act: statuteNumber.describe('Viimeinen luettu muutossäädös.'),
        day: partialDay.describe('Päivä tai kuukausi, johon asti säädöskokoelmaa on seurattu.')
      })
      .optional()
      .describe('Mihin asti muutokset on tarkistettu. Puuttuu, jos niitä ei ole tarkistettu.'),
    amendments: z.array(amendment).optional().describe('Muutossäädökset, vanhin ensin.'),
    pending: z
      .array(bill)
      .min(1)
      .optional()
      .describe('Esitykset, joiden muutokset eivät vielä ole luettuina säädöksinä.')
  })
)
export type ActAmendmentsData = z.infer<typeof amendmentsSchema>[number]
