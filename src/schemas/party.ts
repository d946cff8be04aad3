import {z} from 'zod'
import {idOf} from './references.ts'
import {formerly, role, slug, translated, webAddress, words} from './scalars.ts'

/** `content/parties/<slug>.yaml`: a party to the agreement (osapuoli). */
export const partySchema = z.strictObject({
  name: words.describe('Nimi perusmuodossa, esimerkiksi Mallikylä.'),
  officialName: words.describe('Virallinen nimi, esimerkiksi Mallikylän kunta.'),
  names: translated.optional().describe('Nimi muilla kielillä.'),
  genitive: words.describe('Nimi genetiivissä, esimerkiksi Mallikylän.'),
  role: role.describe('municipality = kunta, county = hyvinvointialue, regional-council = liitto.'),
  bodies: z
    .array(
      z.strictObject({
        id: slug.describe('Tunnus, esimerkiksi kaupunginhallitus.'),
        name: words.describe('Toimielimen nimi, esimerkiksi kaupunginhallitus.')
      })
    )
    .min(1)
    .describe('Toimielimet, jotka päättävät sopimuksesta.'),
  place: z
    .strictObject({
      column: z
        .int()
        .min(1)
        .max(3)
        .meta({examples: [1, 2, 3]})
        .describe('Sarake, läntisin on 1.'),
      row: z
        .int()
        .min(1)
        .max(12)
        .meta({examples: [1]})
        .describe('Rivi, pohjoisin on 1.')
    })
    .optional()
    .describe(
      'Paikka etusivun ruudukossa, niin kuin osapuolet ovat kartalla. Ilman sitä osapuoli on muiden alla.'
    ),
  website: webAddress.optional().describe('Verkkosivusto.'),
  sources: z.array(idOf('source')).min(1).describe('Lähteet, joista osapuolen asema ilmenee.'),
  formerly
})
export type PartyData = z.infer<typeof partySchema>
