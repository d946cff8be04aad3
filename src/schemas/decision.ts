import {z} from 'zod'
import {day, formerly, registryNumber, slug, words} from './scalars.ts'

/**
 * Front matter of `content/decisions/<day>-<party>-<section>.mdx`: what one body did with one
 * version (päätös). A proposal (`proposed`) is not a decision, a forum's support (`endorsed`) is
 * not a party's approval.
 */
export const decisionSchema = z
  .strictObject({
    title: words.describe('Otsikko, esimerkiksi: Mallikylän kunnanhallitus hyväksyi …'),
    version: z.string().describe('Sopimuksen versio, jota päätös koskee: "2025".'),
    party: slug.optional().describe('Osapuoli, jonka toimielin päätti.'),
    body: slug.optional().describe('Toimielimen tunnus osapuolen tiedoista.'),
    forum: slug
      .optional()
      .describe('Yhteinen foorumi (yhteistyön taso), jos päättäjä ei ole osapuolen toimielin.'),
    decidedOn: day.describe('Kokouspäivä.'),
    decidedOnInferred: z
      .enum(['day', 'month', 'year'], {error: 'wrong-value'})
      .optional()
      .describe(
        'Kokouspäivän osa, jota lähde ei kerro vaan joka on päätelty. Kerro kohdassa caveats, mistä.'
      ),
    section: z
      .string()
      .regex(/^[1-9]\d{0,3}$/u, 'wrong-decision-section')
      .optional()
      .describe('Pykälä pöytäkirjassa ilman merkkiä: "357". Puuttuu, jos ei tiedetä.'),
    registryNumber: registryNumber.optional().describe('Asianumero, esimerkiksi 77/00.04.01/2023.'),
    outcome: z
      .enum(['approved', 'rejected', 'proposed', 'endorsed'], {error: 'wrong-value'})
      .describe(
        'approved = hyväksytty, rejected = hylätty, proposed = vasta ehdotettu, endorsed = foorumi puolsi.'
      ),
    unknown: z.array(words).optional().describe('Mitä päätöksestä ei tiedetä, yksi asia rivillä.'),
    caveats: z.array(words).optional().describe('Varaukset: mikä tieto on päätelty ja miten.'),
    sources: z.array(slug).min(1).describe('Lähteet.'),
    formerly
  })
  .refine(
    ({party, body, forum}) =>
      forum === undefined
        ? party !== undefined && body !== undefined
        : party === undefined && body === undefined,
    {
      message: 'decision-without-body',
      path: ['party']
    }
  )
  .refine(
    ({forum, outcome, party}) =>
      forum === undefined || party !== undefined || outcome === 'endorsed',
    {
      message: 'forum-does-not-decide',
      path: ['outcome']
    }
  )
  .refine(({body, forum, outcome}) => forum !== undefined || !body || outcome !== 'endorsed', {
    message: 'wrong-value',
    path: ['outcome'],
    params: {expected: 'approved, rejected, proposed'}
  })
  .refine(({caveats, decidedOnInferred}) => !decidedOnInferred || (caveats?.length ?? 0) > 0, {
    message: 'inferred-without-caveat',
    path: ['decidedOnInferred']
  })
export type DecisionData = z.infer<typeof decisionSchema>
