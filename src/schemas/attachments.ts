import {z} from 'zod'
import {refersTo} from './references.ts'
import {inOtherLanguages, words} from './scalars.ts'

/** Files that belong to a version, a decision or a source, and are published as they are. */
export const attachments = z
  .array(
    z.strictObject({
      file: refersTo('archive', z.string()).describe(
        'Tiedosto kansiossa attachments/, esimerkiksi liite-1-2025.pdf.'
      ),
      title: words.describe('Mikä tiedosto on: Liite 1, Foorumit.'),
      titles: inOtherLanguages.describe('Sama muilla kielillä.'),
      signed: z
        .literal(true, {error: 'wrong-value'})
        .optional()
        .describe('Allekirjoitettu alkuperäinen.'),
      scanned: z
        .literal(true, {error: 'wrong-value'})
        .optional()
        .describe(
          'Sivut ovat kuvia, joissa ei ole tekstiä, ja ne on luettu henkilötietojen varalta.'
        ),
      alt: words.optional().describe('Mitä kuvassa on. Pakollinen kuvalle.'),
      alts: inOtherLanguages.describe('Mitä kuvassa on, muilla kielillä.')
    })
  )
  .min(1)
  .optional()
  .describe('Liitteet ja alkuperäiset asiakirjat: PDF, kuva tai taulukko.')
export type AttachmentData = NonNullable<z.infer<typeof attachments>>[number]
