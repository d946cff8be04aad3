import {z} from 'zod'
import {idOf, refersTo} from './references.ts'
import {day, inOtherLanguages, words} from './scalars.ts'

/**
 * `content/requests.yaml`: where decisions and texts that are missing were looked for, whom they were
 * asked of, and what came (pyynnöt). A search that found nothing is not a decision that nobody made.
 */
export const requestsSchema = z.array(
  z
    .strictObject({
      version: refersTo('version', z.string()).describe(
        'Sopimuksen versio, jota asia koskee: "2025".'
      ),
      parties: z
        .array(idOf('party'))
        .min(1)
        .describe('Osapuolet, joiden päätöstä etsittiin tai kysyttiin.'),
      searchedOn: day.optional().describe('Päivä, johon asti etsittiin löytämättä.'),
      askedOn: day
        .optional()
        .describe('Päivä, jona osapuolelta kysyttiin. Toinen näistä kahdesta.'),
      answeredOn: day.optional().describe('Päivä, jona osapuoli vastasi.'),
      about: words.describe('Mistä etsittiin tai mitä kysyttiin.'),
      aboutIn: inOtherLanguages.describe('Sama muilla kielillä.'),
      answer: words.optional().describe('Mitä vastattiin. Saatu päätös lisätään päätöksiin.'),
      answers: inOtherLanguages.describe('Vastaus muilla kielillä.')
    })
    .refine(({askedOn, searchedOn}) => (askedOn === undefined) !== (searchedOn === undefined), {
      message: 'wrong-value',
      path: ['searchedOn'],
      params: {expected: 'searchedOn, askedOn'}
    })
    .refine(
      ({answer, answeredOn, askedOn}) =>
        answeredOn === undefined
          ? answer === undefined
          : answer !== undefined && askedOn !== undefined && answeredOn >= askedOn,
      {message: 'wrong-value', path: ['answeredOn'], params: {expected: 'askedOn, answer'}}
    )
)
export type RequestData = z.infer<typeof requestsSchema>[number]
