import {z} from 'zod'
import {codes} from './codes.ts'
import {idOf} from './references.ts'
import {inOtherLanguages, partialDay, words} from './scalars.ts'

/** How one decision bears on another. The other's page tells it too. */
export const relationKinds = {
  'proposes-to': 'esittää asian toimielimelle, joka teki toisen päätöksen',
  amends: 'muuttaa',
  annuls: 'kumoaa',
  corrects: 'korjaa asiavirheen',
  'decides-again': 'käsittelee asian uudelleen'
} as const
export type RelationKind = keyof typeof relationKinds

export const relations = z
  .array(
    z.strictObject({
      kind: codes(relationKinds),
      decision: idOf('decision').describe('Toisen päätöksen tiedoston nimi ilman päätettä.')
    })
  )
  .min(1)
  .optional()
  .describe('Suhde muihin päätöksiin. Se näkyy kummankin päätöksen sivulla.')

export const appealKinds = {
  rectification: 'oikaisuvaatimus',
  'municipal-appeal': 'kunnallisvalitus tai aluevalitus hallinto-oikeuteen',
  'further-appeal': 'jatkovalitus'
} as const
export type AppealKind = keyof typeof appealKinds

export const appealOutcomes = {
  pending: 'vireillä',
  dismissed: 'hylätty',
  inadmissible: 'jätetty tutkimatta',
  annulled: 'päätös kumottu',
  amended: 'päätöstä muutettu',
  withdrawn: 'peruttu',
  unknown: 'tulosta ei tiedetä'
} as const
export type AppealOutcome = keyof typeof appealOutcomes

export const appeals = z
  .array(
    z
      .strictObject({
        kind: codes(appealKinds),
        filedOn: partialDay.optional().describe('Milloin se tehtiin.'),
        to: words
          .optional()
          .describe('Kuka sen ratkaisee, esimerkiksi: Hämeenlinnan hallinto-oikeus.'),
        toIn: inOtherLanguages.describe('Ratkaisijan nimi muilla kielillä.'),
        outcome: codes(appealOutcomes),
        decidedOn: partialDay.optional().describe('Milloin se ratkaistiin.'),
        sources: z.array(idOf('source')).min(1).describe('Lähteet.')
      })
      .refine(({decidedOn, outcome}) => !decidedOn || outcome !== 'pending', {
        message: 'wrong-value',
        path: ['outcome'],
        params: {expected: 'decided-appeal'}
      })
  )
  .min(1)
  .optional()
  .describe('Muutoksenhaku päätökseen.')

const count = z.int().min(0).max(1000)

export const votes = z
  .array(
    z.strictObject({
      subject: words.optional().describe('Mistä äänestettiin, jos äänestyksiä oli useita.'),
      subjects: inOtherLanguages.describe('Sama muilla kielillä.'),
      for: count.describe('Jaa-äänet: esityksen puolesta.'),
      against: count.describe('Ei-äänet.'),
      blank: count.optional().describe('Tyhjät.'),
      absent: count.optional().describe('Poissa.')
    })
  )
  .min(1)
  .optional()
  .describe('Äänestykset. Ei nimiä.')
