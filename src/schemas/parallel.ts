import {z} from 'zod'
import {idOf} from './references.ts'
import {inOneLanguage} from './scalars.ts'

/**
 * Front matter of `content/agreement/<version>/NN-<slug>.sv.mdx`: the text of an article in another
 * language, of equal standing.
 */
export const parallelSchema = z.strictObject({
  heading: inOneLanguage('file').describe('Kohdan otsikko tällä kielellä.'),
  sources: z
    .array(idOf('source'))
    .optional()
    .describe('Lähteet kappaleille, joilla ei ole omaa lähdettä.')
})
export type ParallelData = z.infer<typeof parallelSchema>
