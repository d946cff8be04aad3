import {z} from 'zod'
import {isBusinessId} from '../identifiers/business-id.ts'
import {idOf} from './references.ts'
import {
  day,
  formerly,
  inOneLanguage,
  inOtherLanguages,
  role,
  slug,
  translated,
  webAddress,
  words
} from './scalars.ts'

/** `content/parties/<slug>.yaml`: a party to the agreement (osapuoli). */
export const partySchema = z
  .strictObject({
    name: words.describe('Nimi perusmuodossa, esimerkiksi Mallikylä.'),
    officialName: words.describe('Virallinen nimi, esimerkiksi Mallikylän kunta.'),
    officialNames: inOtherLanguages.describe('Virallinen nimi muilla kielillä.'),
    names: translated.optional().describe('Nimi muilla kielillä.'),
    genitive: inOneLanguage('grammar').describe('Nimi genetiivissä, esimerkiksi Mallikylän.'),
    role,
    roleName: translated
      .optional()
      .describe('Oma sana lajille other, esimerkiksi HUS-yhtymä. Näkyy sanan muu sijasta.'),
    bodies: z
      .array(
        z.strictObject({
          id: slug.describe('Tunnus, esimerkiksi kaupunginhallitus.'),
          name: words.describe('Toimielimen nimi, esimerkiksi kaupunginhallitus.'),
          names: inOtherLanguages.describe('Nimi muilla kielillä: stadsstyrelsen.')
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
    minutes: webAddress.optional().describe('Sivu, jolla osapuoli julkaisee pöytäkirjansa.'),
    registry: z
      .strictObject({
        name: words.describe('Viraston tai palvelun nimi, ei henkilön: Mallikylän kirjaamo.'),
        names: inOtherLanguages.describe('Nimi muilla kielillä.'),
        website: webAddress.optional().describe('Sivu, jolla kirjaamon yhteystiedot ovat.'),
        email: z
          .email('wrong-contact')
          .optional()
          .describe(
            'Viraston yhteinen osoite, ei henkilön: kirjaamo@example.org. Valmiit kirjeet lähtevät siihen.'
          )
      })
      .optional()
      .describe('Kirjaamo, josta asiakirjoja pyydetään.'),
    seat: words.optional().describe('Kotipaikka.'),
    seats: inOtherLanguages.describe('Kotipaikka muilla kielillä.'),
    businessId: z
      .string()
      .refine(isBusinessId, 'wrong-business-id')
      .optional()
      .describe('Y-tunnus, esimerkiksi 1234567-1. Tarkistusmerkki tarkistetaan.'),
    formerNames: z
      .array(
        z.strictObject({
          name: words.describe('Aiempi nimi perusmuodossa.'),
          names: inOtherLanguages.describe('Aiempi nimi muilla kielillä.'),
          officialName: words.describe('Aiempi virallinen nimi.'),
          officialNames: inOtherLanguages.describe('Aiempi virallinen nimi muilla kielillä.'),
          genitive: inOneLanguage('grammar').describe('Aiempi nimi genetiivissä.'),
          until: day.describe('Viimeinen päivä, jona nimi oli käytössä.'),
          sources: z.array(idOf('source')).min(1).describe('Lähteet.')
        })
      )
      .min(1)
      .optional()
      .describe(
        'Aiemmat nimet. Vanhat päätökset näyttävät sen nimen, joka osapuolella silloin oli.'
      ),
    ended: z
      .strictObject({
        on: day.describe('Ensimmäinen päivä, jona osapuolta ei enää ole.'),
        mergedInto: z
          .array(idOf('party'))
          .min(1)
          .optional()
          .describe('Osapuolet, joihin se yhdistyi. Niiden sivut kertovat siitä.'),
        sources: z.array(idOf('source')).min(1).describe('Lähteet.')
      })
      .optional()
      .describe('Osapuoli on lakannut: velvollisuudet päättyvät, päätökset jäävät.'),
    sources: z.array(idOf('source')).min(1).describe('Lähteet, joista osapuolen asema ilmenee.'),
    formerly
  })
  .refine(({role: kind, roleName}) => !roleName || kind === 'other', {
    message: 'wrong-value',
    path: ['roleName'],
    params: {expected: 'role: other'}
  })
export type PartyData = z.infer<typeof partySchema>
