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
  website: webAddress.optional().describe('Verkkosivusto.'),
  sources: z.array(idOf('source')).min(1).describe('Lähteet, joista osapuolen asema ilmenee.'),
  formerly
})
export type PartyData = z.infer<typeof partySchema>
