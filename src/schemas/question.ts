import {z} from 'zod'
import {idOf, supported} from './references.ts'
import {formerly, inOneLanguage, translated} from './scalars.ts'

/**
 * Front matter of `content/questions/<slug>.mdx`: a question that readers bring, with its answer
 * (kysymys). What stands before the first heading of its text is the answer in full, the rest details.
 */
export const questionSchema = z.strictObject({
  title: translated.describe(
    'Kysymys niin kuin lukija sen esittää: Mitä sopimus merkitsee minulle?'
  ),
  answer: supported(translated).describe(
    'Vastaus yhdellä tai kahdella virkkeellä. Se on etusivulla kysymyksen alla.'
  ),
  order: z
    .int()
    .min(1)
    .max(99)
    .meta({examples: [1]})
    .describe('Monentenako kysymys on etusivulla.'),
  asked: z
    .array(inOneLanguage('search'))
    .optional()
    .describe('Muita tapoja kysyä samaa, ne johtavat haussa tähän: onko sopimus voimassa.'),
  sources: z.array(idOf('source')).min(1).describe('Lähteet, joihin vastaus perustuu.'),
  formerly
})
export type QuestionData = z.infer<typeof questionSchema>

/** Words that an answer takes at most, before the first heading of its text. */
export const longestAnswer = 150
