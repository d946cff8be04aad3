import {z} from 'zod'
import {otherLanguages} from '../identifiers/language.ts'
import {idOf, supported} from './references.ts'
import {languageIn, rhythm, slug, words} from './scalars.ts'

/** What is told of a level in other languages, as far as it is. */
const levelTranslations = z
  .strictObject(
    Object.fromEntries(
      otherLanguages.map((language) => [
        language,
        z
          .strictObject({
            name: words.optional().describe('Nimi.'),
            task: words.optional().describe('Tehtävä.'),
            members: words.optional().describe('Ketkä kokoontuvat.'),
            occasion: words.optional().describe('Milloin.')
          })
          .optional()
          .describe(languageIn(language))
      ])
    )
  )
  .optional()
  .describe('Sama muilla kielillä.')

/** Levels of cooperation of a version, the highest first. */
export const levels = z
  .array(
    z.strictObject({
      id: slug.describe('Tunnus, esimerkiksi strategisen-tason-foorumi.'),
      name: supported(words).describe('Nimi.'),
      task: words.optional().describe('Tehtävä. Puuttuu, jos ei tiedetä.'),
      members: words.optional().describe('Ketkä kokoontuvat. Puuttuu, jos ei tiedetä.'),
      rhythm: rhythm.optional().describe('Kuinka usein. Puuttuu, jos ei tiedetä.'),
      occasion: words.optional().describe('Milloin, jos lähde ei kerro, kuinka usein.'),
      translations: levelTranslations,
      sources: z.array(idOf('source')).min(1).describe('Lähteet.')
    })
  )
  .optional()
  .describe('Yhteistyön tasot ylimmästä alimpaan.')
