import {z} from 'zod'
import {codes} from './codes.ts'
import {idOf, supported} from './references.ts'
import {day, inOtherLanguages, words} from './scalars.ts'

/** What can happen to a version as a whole. */
export const lifeEventKinds = {
  signed: 'allekirjoitettiin',
  enters: 'tulee voimaan',
  'condition-met': 'voimaantulon ehto täyttyi',
  'condition-failed': 'voimaantulon ehto ei täyttynyt',
  'in-force': 'lähde kertoo, että oli tänä päivänä voimassa',
  joins: 'osapuoli liittyy',
  leaves: 'osapuoli eroaa, viimeinen päivä osapuolena',
  extended: 'voimassaoloa jatkettiin',
  terminated: 'irtisanottiin',
  ends: 'viimeinen voimassaolopäivä',
  lapsed: 'raukesi',
  annulled: 'kumottiin'
} as const
export type LifeEventKind = keyof typeof lifeEventKinds

const ofParty: readonly LifeEventKind[] = ['joins', 'leaves']
const withLastDay: readonly LifeEventKind[] = ['extended', 'terminated']

/**
 * One sourced event in a version's life (elinkaari). Whether a version is in force follows from these
 * days and from nothing else: that all parties have approved it is another fact.
 */
const lifeEvent = z
  .strictObject({
    event: codes(lifeEventKinds),
    on: day.optional().describe('Päivä. Se voi olla tulossa. Puuttuu, jos vain ehto tiedetään.'),
    until: day
      .optional()
      .describe('Jatketun tai irtisanotun version viimeinen voimassaolopäivä, jos se tiedetään.'),
    party: idOf('member').optional().describe('Osapuoli, joka liittyi, erosi tai irtisanoi.'),
    text: supported(words).optional().describe('Lisätieto omin sanoin.'),
    texts: inOtherLanguages.describe('Lisätieto muilla kielillä.'),
    condition: supported(words).optional().describe('Voimaantulon ehto omin sanoin.'),
    conditions: inOtherLanguages.describe('Ehto muilla kielillä.'),
    sources: z.array(idOf('source')).min(1).describe('Lähteet.')
  })
  .refine(({condition, event, on}) => on || (event === 'enters' && condition), {
    message: 'life-event-without-day',
    path: ['on']
  })
  .refine(({event, party}) => (ofParty.includes(event) ? party : true), {
    message: 'life-event-without-party',
    path: ['party']
  })
  .refine(({event, until}) => !until || withLastDay.includes(event), {
    message: 'wrong-value',
    path: ['until'],
    params: {expected: 'extended, terminated'}
  })
  .refine(({condition, event}) => !condition || event === 'enters', {
    message: 'wrong-value',
    path: ['condition'],
    params: {expected: 'enters'}
  })
export type LifeEventData = z.infer<typeof lifeEvent>

export const life = z
  .array(lifeEvent)
  .min(1)
  .optional()
  .describe(
    'Version elinkaari lähteiden mukaan: voimaantulo, päättyminen, jatko, irtisanominen, osapuolen liittyminen ja eroaminen. Voimassaolo päätellään vain näistä päivistä.'
  )
