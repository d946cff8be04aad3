import {z} from 'zod'
import {languages} from '../identifiers/language.ts'
import {attachments} from './attachments.ts'
import {codes} from './codes.ts'
import {idOf, refersTo} from './references.ts'
import {
  day,
  formerly,
  inOneLanguage,
  inOtherLanguages,
  partialDay,
  statuteNumber,
  told,
  webAddress,
  words
} from './scalars.ts'

const checksum = z.string().regex(/^[0-9a-f]{64}$/u, 'wrong-checksum-format')

/** In which form the wording of an act was read. */
export const wordingForms = {
  'as-published': 'säädöskokoelmassa julkaistu',
  consolidated: 'ajantasainen'
} as const
export type WordingForm = keyof typeof wordingForms

/** `content/sources/<slug>.md`: a document that statements rest on (lähde). */
export const sourceSchema = z
  .strictObject({
    title: inOneLanguage('quoted').describe('Otsikko niin kuin lähde sen kirjoittaa.'),
    shortTitle: words.describe('Lyhyt nimi lähdemerkintöihin, alkaa pienellä, jos yleisnimi.'),
    shortTitles: inOtherLanguages.describe('Lyhyt nimi muilla kielillä.'),
    publisher: words.describe('Julkaisija.'),
    publishers: inOtherLanguages.describe('Julkaisija muilla kielillä.'),
    publisherParty: idOf('party').optional().describe('Julkaisijan tunnus, jos se on osapuoli.'),
    kind: codes({
      agenda: 'esityslista',
      minutes: 'pöytäkirja',
      agreement: 'sopimuksen teksti',
      statute: 'säädös',
      bulletin: 'tiedote',
      'web-page': 'verkkosivu'
    }),
    language: z.enum(languages, {error: 'wrong-value'}).default('fi').describe('Kieli.'),
    date: partialDay.optional().describe('Päiväys: asiakirjan, kokouksen tai tiedotteen päivä.'),
    address: webAddress.optional().describe('Osoite verkossa.'),
    archived: z
      .strictObject({
        file: refersTo('archive', z.string().regex(/^[a-z0-9-]+\.txt$/u, 'wrong-slug')).describe(
          'Tiedosto samassa kansiossa.'
        ),
        sha256: checksum.describe('Tiedoston SHA-256-tarkiste.'),
        redactions: words
          .optional()
          .describe('Mitä tekstistä on poistettu ja miten se on merkitty.'),
        redactionsIn: inOtherLanguages.describe('Sama muilla kielillä.'),
        licence: inOneLanguage('name')
          .optional()
          .describe('Ehdot, joilla teksti on arkistoitu, esimerkiksi CC BY 4.0.')
      })
      .optional()
      .describe('Arkistoitu teksti, johon lainauksia verrataan.'),
    wording: z
      .strictObject({
        act: statuteNumber.describe('Säädös, jonka sanamuoto lähde on, esimerkiksi 612/2021.'),
        form: codes(wordingForms),
        amendedUpTo: statuteNumber
          .optional()
          .describe('Viimeinen muutossäädös, joka ajantasaiseen sanamuotoon on kirjoitettu.'),
        answer: z
          .strictObject({
            address: webAddress.describe('Avoimen datan osoite.'),
            sha256: checksum.describe('Vastauksen SHA-256-tarkiste.')
          })
          .optional()
          .describe('Vastaus, josta sanamuoto luettiin. Komento npm run law täyttää sen.')
      })
      .optional()
      .describe('Säädöksen sanamuoto pykälittäin. Pykälien sivut näyttävät arkistoidun tekstin.'),
    attachments,
    checked: day.describe('Päivä, jona lähde viimeksi tarkistettiin.'),
    storedCopy: z
      .literal(true)
      .optional()
      .describe('Luettiin tallennettu kopio, eikä osoitetta ole avattu: true.'),
    supports: z.array(told).min(1).describe('Mitä lähde osoittaa, yksi asia rivillä.'),
    formerly
  })
  .refine(({address, archived}) => address !== undefined || archived !== undefined, {
    message: 'source-without-text',
    path: ['address']
  })
export type SourceData = z.infer<typeof sourceSchema>
