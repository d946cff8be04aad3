import {z} from 'zod'
import {codes} from './codes.ts'
import {refersTo} from './references.ts'
import {day, inOtherLanguages, ownAddress, words} from './scalars.ts'

/** `content/changes.yaml`: what was published or corrected on the site, newest first (muutosloki). */
export const changesSchema = z.array(
  z.strictObject({
    day: day.describe('Päivä.'),
    kind: codes({
      published: 'julkaistu',
      added: 'lisätty',
      corrected: 'korjattu',
      withdrawn: 'poistettu'
    }),
    text: words.describe('Mitä muuttui.'),
    texts: inOtherLanguages.describe('Sama muilla kielillä.'),
    addresses: z
      .array(refersTo('address', ownAddress))
      .optional()
      .describe('Sivut, joita muutos koskee.')
  })
)

/** `content/withdrawn.yaml`: texts taken off the site; their addresses keep a page that says so. */
export const withdrawnSchema = z.array(
  z.strictObject({
    address: ownAddress.describe('Osoite, jossa teksti oli.'),
    title: words.describe('Mikä siinä oli.'),
    titles: inOtherLanguages.describe('Sama muilla kielillä.'),
    withdrawnOn: day.describe('Päivä, josta se on ollut poissa.'),
    decidedBy: words.describe('Kuka poistamisesta päätti: viranomainen tai toimielin, ei henkilö.'),
    decidedByIn: inOtherLanguages.describe('Päättäjä muilla kielillä.'),
    reason: words.describe('Miksi se poistettiin.'),
    reasons: inOtherLanguages.describe('Syy muilla kielillä.'),
    instead: refersTo('address', ownAddress)
      .optional()
      .describe('Sivu, josta asiasta voi nyt lukea.')
  })
)
export type ChangeData = z.infer<typeof changesSchema>[number]
export type WithdrawnData = z.infer<typeof withdrawnSchema>[number]
