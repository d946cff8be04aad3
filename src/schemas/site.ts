import {z} from 'zod'
import {languages, type OtherLanguage, otherLanguages} from '../identifiers/language.ts'
import {idOf, statement, supported} from './references.ts'
import {day, inOneLanguage, inOtherLanguages, translated, webAddress, words} from './scalars.ts'

/** Where the day of the site is counted, unless it says another zone. */
export const usualTimeZone = 'Europe/Helsinki'

function isTimeZone(name: string): boolean {
  try {
    return name.includes('/') && new Intl.DateTimeFormat('en', {timeZone: name}) !== undefined
  } catch {
    return false
  }
}

/** What the site calls itself, in one language. */
const siteWords = z.strictObject({
  name: words.optional().describe('Sivuston nimi.'),
  headline: words.optional().describe('Etusivun pääotsikko.'),
  summary: words.optional().describe('Etusivun ingressi, samoista lähteistä.'),
  description: words.optional().describe('Kuvaus hakukoneille.'),
  publisher: words.optional().describe('Julkaisija.')
})

/** `content/site.yaml`: all that makes the site one region's site. */
export const siteSchema = z.strictObject({
  name: words.describe('Sivuston nimi, näkyy joka sivun yläreunassa.'),
  headline: words.describe('Etusivun pääotsikko.'),
  summary: supported(words).describe(
    'Etusivun ingressi: mikä sopimus on, yhdellä virkkeellä, jonka yhdeksäsluokkalainen ymmärtää.'
  ),
  summarySources: z.array(idOf('source')).min(1).describe('Lähteet, joihin ingressi perustuu.'),
  description: words.describe('Sivuston kuvaus hakukoneille, enintään 160 merkkiä.'),
  translations: z
    .strictObject(
      Object.fromEntries(
        otherLanguages.map((language) => [
          language,
          siteWords.optional().describe('Sivuston sanat tällä kielellä.')
        ])
      ) as Record<OtherLanguage, z.ZodOptional<typeof siteWords>>
    )
    .optional()
    .describe('Nimi, otsikko ja ingressi muilla kielillä.'),
  url: webAddress
    // Addresses of pages are put after it.
    .refine((text) => !/[?#]/u.test(text), {
      message: 'wrong-value',
      params: {expected: 'https://example.org/'}
    })
    .meta({format: 'uri'})
    .optional()
    .describe('Osoite, jossa sivusto julkaistaan. Ilman sitä kanoniset osoitteet jäävät pois.'),
  publisher: words.optional().describe('Viranomainen, joka julkaisee sivuston ja vastaa siitä.'),
  contact: z
    .strictObject({
      name: words.describe('Viraston tai palvelun nimi, ei henkilön.'),
      names: inOtherLanguages.describe('Nimi muilla kielillä.'),
      email: z.email('wrong-contact').optional().describe('Viraston yhteinen osoite.'),
      form: webAddress.optional().describe('Palautelomakkeen osoite.'),
      phone: inOneLanguage('name').optional().describe('Viraston vaihteen numero.')
    })
    .optional()
    .describe('Viraston yhteystieto palautetta varten. Ainoa paikka, jossa yhteystieto saa olla.'),
  languages: z
    .array(z.enum(languages, {error: 'wrong-value'}))
    .min(1)
    .describe('Käyttöliittymän kielet, ensimmäinen on pääkieli.'),
  region: translated.describe('Alueen nimi, esimerkiksi maakunnan.'),
  partiesNote: statement
    .optional()
    .describe('Mihin luettelo osapuolista perustuu, jos allekirjoituksia ei ole aineistossa.'),
  agreementName: translated.describe('Sopimuksen lyhyt nimi viittauksissa.'),
  accent: z
    .strictObject({
      light: z
        .string()
        .regex(/^#[0-9a-f]{6}$/u, 'wrong-colour')
        .describe('Vaalealla pohjalla.'),
      dark: z
        .string()
        .regex(/^#[0-9a-f]{6}$/u, 'wrong-colour')
        .describe('Tummalla pohjalla.')
    })
    .describe('Korostusväri. Kontrasti tarkistetaan.'),
  licence: z
    .strictObject({
      name: inOneLanguage('name').describe('Lisenssin nimi, esimerkiksi CC BY 4.0.'),
      url: webAddress.describe('Lisenssin osoite.')
    })
    .optional()
    .describe('Ehdot, joilla sivuston omia tekstejä ja tietoja saa käyttää. Julkaisija päättää.'),
  timeZone: z
    .string()
    .refine(isTimeZone, {message: 'wrong-value', params: {expected: usualTimeZone}})
    .optional()
    .meta({examples: [usualTimeZone]})
    .describe('Aikavyöhyke, jonka päiviä sivuston päivät ovat. Ilman kenttää Suomen.'),
  checkedWithin: z
    .int()
    .min(1)
    .max(3650)
    .meta({examples: [365]})
    .describe('Kuinka monta päivää lähteen tai pykälän tarkistus on tuore.'),
  accessibility: z
    .strictObject({
      assessedOn: day.describe('Päivä, jona saavutettavuus arvioitiin.'),
      supervisor: words.optional().describe('Valvova viranomainen.'),
      supervisors: inOtherLanguages.describe('Valvova viranomainen muilla kielillä.')
    })
    .describe('Saavutettavuusselosteen tiedot.')
})
export type SiteData = z.infer<typeof siteSchema>
