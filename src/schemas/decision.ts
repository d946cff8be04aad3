import {z} from 'zod'
import {attachments} from './attachments.ts'
import {codes} from './codes.ts'
import {appeals, relations, votes} from './decision-relations.ts'
import {outcomes} from './outcomes.ts'
import {idOf, refersTo} from './references.ts'
import {day, formerly, inOtherLanguages, registryNumber, told, words} from './scalars.ts'

/**
 * Front matter of `content/decisions/<day>-<party>-<section>.mdx`: what one body did with one
 * version (päätös). A proposal (`proposed`) is not a decision, a forum's support (`endorsed`) is
 * not a party's approval.
 */
export const decisionSchema = z
  .strictObject({
    title: words.describe('Otsikko, esimerkiksi: Mallikylän kunnanhallitus hyväksyi …'),
    titles: inOtherLanguages.describe('Otsikko muilla kielillä.'),
    version: refersTo('version', z.string()).describe(
      'Sopimuksen versio, jota päätös koskee: "2025".'
    ),
    party: idOf('member').optional().describe('Osapuoli, jonka toimielin päätti.'),
    body: idOf('body').optional().describe('Toimielimen tunnus osapuolen tiedoista.'),
    forum: idOf('forum')
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
    officeHolder: z
      .strictObject({
        office: words.describe('Virkanimike, ei nimeä: hyvinvointijohtaja.'),
        offices: inOtherLanguages.describe('Virkanimike muilla kielillä.'),
        number: z
          .string()
          .regex(/^[1-9]\d{0,4}(?:\/(?:19|20)\d\d)?$/u, 'wrong-value')
          .meta({examples: ['34', '34/2024']})
          .optional()
          .describe('Päätöksen numero: 34/2024. Puuttuu, jos ei tiedetä.')
      })
      .optional()
      .describe('Viranhaltijapäätös: kokouksen ja toimielimen (body) sijasta.'),
    registryNumber: registryNumber.optional().describe('Asianumero, esimerkiksi 77/00.04.01/2023.'),
    outcome: codes(outcomes),
    proposedTo: idOf('body')
      .optional()
      .describe('Toimielin, jolle asia esitettiin edelleen: tunnus osapuolen tiedoista.'),
    also: z
      .array(
        z.strictObject({
          version: refersTo('version', z.string()).describe(
            'Versio, jota sama päätös myös koskee.'
          ),
          outcome: codes(outcomes)
        })
      )
      .min(1)
      .optional()
      .describe('Muut versiot, joista päätettiin samalla: irtisanottiin vanha, hyväksyttiin uusi.'),
    attachments,
    votes,
    relations,
    appeals,
    unknown: z.array(told).optional().describe('Mitä päätöksestä ei tiedetä, yksi asia rivillä.'),
    caveats: z.array(told).optional().describe('Varaukset: mikä tieto on päätelty ja miten.'),
    sources: z.array(idOf('source')).min(1).describe('Lähteet.'),
    formerly
  })
  .refine(
    ({party, body, forum, officeHolder}) =>
      forum === undefined
        ? party !== undefined && (body === undefined) !== (officeHolder === undefined)
        : party === undefined && body === undefined && officeHolder === undefined,
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
  .refine(({forum, outcome, party}) => forum !== undefined || !party || outcome !== 'endorsed', {
    message: 'wrong-value',
    path: ['outcome'],
    params: {expected: Object.keys(outcomes).filter(isOfParty).join(', ')}
  })
  .refine(({outcome, proposedTo}) => !proposedTo || outcome === 'proposed-onward', {
    message: 'wrong-value',
    path: ['proposedTo'],
    params: {expected: 'outcome: proposed-onward'}
  })
  .refine(({caveats, decidedOnInferred}) => !decidedOnInferred || (caveats?.length ?? 0) > 0, {
    message: 'inferred-without-caveat',
    path: ['decidedOnInferred']
  })
function isOfParty(outcome: string): boolean {
  return outcome !== 'endorsed'
}

export type DecisionData = z.infer<typeof decisionSchema>
