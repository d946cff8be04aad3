import {z} from 'zod'
import {attachments} from './attachments.ts'
import {codes} from './codes.ts'
import {levels} from './levels.ts'
import {life} from './life.ts'
import {idOf, refersTo, statement, supported} from './references.ts'
import {
  formerly,
  inOneLanguage,
  inOtherLanguages,
  oneOrMore,
  partialDay,
  slug,
  words
} from './scalars.ts'

/** As agreements number their units: `3a`, `1.1`, `IV`, `B`. */
const clauseNumber = /^(?:[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,3}[a-z]?|[IVXLC]{1,7}|[A-ZÅÄÖ])$/u

/** A clause by its `eId`. */
const ownClause = z
  .string()
  .regex(/^(?:preamble|(?:art|att)_[1-9]\d{0,2}[a-z]?|att_[a-z])$/u, 'wrong-value')
  .meta({examples: ['art_3a', 'att_1']})

/** Front matter of `content/agreement/<version>/index.mdx`: one adopted wording (versio). */
export const versionSchema = z
  .strictObject({
    version: z
      .string()
      .regex(/^\d{4}(?:-\d)?$/u, 'wrong-value')
      .meta({examples: ['2025', '2025-2']})
      .describe('Tunnus, yleensä vuosi: "2025".'),
    name: words.describe('Sopimuksen koko nimi.'),
    names: inOtherLanguages.describe('Koko nimi muilla kielillä.'),
    title: words.describe('Otsikko sivulla, esimerkiksi Vuoden 2025 yhteistyöpöytäkirja.'),
    titles: inOtherLanguages.describe('Otsikko muilla kielillä.'),
    aliases: z
      .array(inOneLanguage('search'))
      .optional()
      .describe('Muut nimet, joilla lähteet puhuvat sopimuksesta.'),
    summary: statement.describe('Mikä tämä versio on.'),
    replaces: refersTo('version', z.string()).optional().describe('Versio, jonka tämä korvaa.'),
    amends: refersTo('version', z.string())
      .optional()
      .describe(
        'Sopimus, jota tämä muuttaa. Kansiossa ovat vain muutetut ja uudet kohdat; muut jäävät ennalleen.'
      ),
    adds: z
      .array(ownClause)
      .min(1)
      .optional()
      .describe('Kohdat, jotka muutos lisää: [art_3a]. Muut kansion kohdat muuttuvat.'),
    removes: z
      .array(refersTo('clause', ownClause))
      .min(1)
      .optional()
      .describe('Kohdat, jotka muutos poistaa: [art_5].'),
    numbering: codes({
      official: 'sopimuksen oma numerointi',
      site: 'sivuston oma numerointi',
      none: 'kohdilla ei ole numeroita, tiedostojen numerot kertovat vain järjestyksen'
    }),
    articlesAre: codes({article: 'kohta', section: 'pykälä'})
      .optional()
      .describe('Miksi sopimus kutsuu osiaan: article = kohta (oletus), section = pykälä (§).'),
    chapters: z
      .array(
        z.strictObject({
          number: z
            .string()
            .regex(clauseNumber, 'wrong-clause-number')
            .describe('Luvun numero niin kuin sopimus sen kirjoittaa: I tai "1".'),
          heading: words.describe('Luvun otsikko.'),
          headings: inOtherLanguages.describe('Otsikko muilla kielillä.')
        })
      )
      .min(1)
      .optional()
      .describe(
        'Sopimuksen luvut, jos kohdat on jaettu lukuihin: kohta nimeää lukunsa kentässä chapter.'
      ),
    fullText: z
      .strictObject({
        holder: idOf('party').describe('Osapuoli, jolla teksti on.'),
        note: supported(words).describe('Mitä puuttuu.'),
        notes: inOtherLanguages.describe('Sama muilla kielillä.'),
        sources: z.array(idOf('source')).min(1).describe('Lähteet, joista puute ilmenee.')
      })
      .optional()
      .describe('Kerro tässä, jos koko teksti puuttuu aineistosta.'),
    parties: z.array(idOf('party')).min(1).optional().describe('Osapuolet, jos muut kuin kaikki.'),
    approvedBySource: z
      .strictObject({
        parties: z
          .array(idOf('member'))
          .min(1)
          .optional()
          .describe('Osapuolet, jos muut kuin kaikki.'),
        source: idOf('source').describe('Lähde, jonka mukaan osapuolet hyväksyivät version.'),
        quote: supported(inOneLanguage('quoted')).describe('Kohta lähteestä sanasta sanaan.')
      })
      .optional()
      .describe('Lähde kertoo hyväksymisestä yleisesti, ilman päätöksen tietoja.'),
    attachments,
    life,
    events: z
      .array(
        z.strictObject({
          when: partialDay.describe('Vuosi, kuukausi tai päivä.'),
          text: supported(words).describe('Mitä tapahtui.'),
          texts: inOtherLanguages.describe('Sama muilla kielillä.'),
          sources: z.array(idOf('source')).min(1).describe('Lähteet.')
        })
      )
      .optional()
      .describe('Valmistelun vaiheet, jotka eivät ole päätöksiä.'),
    levels,
    beside: z
      .array(
        z.strictObject({
          id: slug.describe('Tunnus, josta tulee osoite version sivulle: puheenjohtajafoorumi.'),
          heading: words.describe('Otsikko.'),
          headings: inOtherLanguages.describe('Otsikko muilla kielillä.'),
          statements: z
            .array(statement)
            .min(1)
            .describe('Mitä tiedetään, virke tai kaksi lähdettä kohti.'),
          formerly
        })
      )
      .optional()
      .describe(
        'Mitä lähteet kertovat käytännöstä sopimuksen rinnalla. Ei osa sopimuksen tekstiä.'
      ),
    formerly
  })
  .refine(({amends, replaces}) => !(amends && replaces), {
    message: 'amends-and-replaces',
    path: ['amends']
  })
  .refine(({adds, amends}) => amends || !adds, {message: 'amends-missing', path: ['adds']})
  .refine(({amends, removes}) => amends || !removes, {message: 'amends-missing', path: ['removes']})
export type VersionData = z.infer<typeof versionSchema>

/** What sources tell of a change between two versions. */
const reasons = z
  .array(
    z.strictObject({
      text: supported(words).describe('Miksi, lähteen mukaan.'),
      texts: inOtherLanguages.describe('Sama muilla kielillä.'),
      decision: idOf('decision')
        .optional()
        .describe('Päätös, joka muutoksen toi, jos lähde kertoo: tiedoston nimi ilman päätettä.'),
      sources: z.array(idOf('source')).min(1).describe('Lähteet.')
    })
  )
  .min(1)
  .optional()

/** Front matter of `content/agreement/<version>/NN-<slug>.mdx`: an article (kohta). */
export const articleSchema = z.strictObject({
  heading: inOneLanguage('file').describe('Kohdan otsikko.'),
  number: z
    .string()
    .regex(clauseNumber, 'wrong-clause-number')
    .meta({examples: ['I', '1.1', '3a', 'B']})
    .optional()
    .describe('Kohdan tai liitteen oma numero, jos se ei ole tiedoston nimessä: I, 1.1 tai B.'),
  chapter: refersTo('chapter', z.string())
    .optional()
    .describe('Luku, jossa kohta on: numero version kentästä chapters.'),
  rests: z
    .array(refersTo('provision', inOneLanguage('name')))
    .optional()
    .describe('Lainkohdat, joihin kohta nojaa, esimerkiksi: 611/2021 14 §.'),
  sameAs: oneOrMore(refersTo('article', z.string()))
    .optional()
    .describe('Saman asian kohta uudessa versiossa: art_2. Jos asia jakautui: [art_2, art_3].'),
  changed: reasons.describe('Miksi kohta on toinen kuin edellisessä versiossa, jos lähde kertoo.'),
  removed: reasons.describe('Miksi kohtaa ei ole seuraavassa versiossa, jos lähde kertoo.'),
  sources: z
    .array(idOf('source'))
    .optional()
    .describe('Lähteet kappaleille, joilla ei ole omaa lähdettä.'),
  formerly
})
export type ArticleData = z.infer<typeof articleSchema>
