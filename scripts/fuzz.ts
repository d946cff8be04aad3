import {fileURLToPath} from 'node:url'
import {UsageError} from '../src/report/refusal.ts'
import {readOptions} from './command-line/options.ts'
import {run} from './command-line/run.ts'
import {fuzz} from './fuzz/fuzz.ts'

const usage = {
  fi: `npm run fuzz -- [--count N] [--seed S] [--first N]

Muuttaa sisällön ja keksittyjen alueiden tiedostoja yksi kerrallaan: tavuja, kenttiä, kappaleita ja sitä,
mitä ihmiset kirjoittavat ja liittävät. Jokaisesta muutoksesta on tultava virhe, jolla on paikka
tiedostossa, tai sisältö, jossa on jokainen kirjoitettu kirjain ja jonka HTML, XML, JSON ja linkit ovat
ehjiä. Kertoo jokaisen, josta ei tule, ja montako kutakin lajia oli. Ilman valitsinta --count muutoksia
on 2000; --first on ensimmäisen numero, niin että yhden saa uudelleen: --first 123 --count 1.
Päättyy koodiin 0, kun kaikki lupaukset pitävät, muuten koodiin 1.`,
  en: `npm run fuzz -- [--count N] [--seed S] [--first N]

Changes files of the content and of the invented regions, one at a time: bytes, fields, blocks of text,
and what people type and paste. Every mutant must end in faults with a place inside their file, or in a
corpus that holds every letter that was typed, with valid HTML, XML, JSON and links. Prints each one
that does not, and how many there were of each kind; one that hangs ends the run, with its number. 2000 mutants without --count; --first is the number
to begin with, so that one mutant comes again: --first 123 --count 1.
Ends with 0 when all promises hold, else with 1.`
}

const root = fileURLToPath(new URL('../', import.meta.url))

await run(usage, async () => {
  const options = readOptions({
    count: {type: 'string', default: '2000'},
    seed: {type: 'string', default: '1'},
    first: {type: 'string', default: '0'}
  })
  const [count, seed, first] = [options.count, options.seed, options.first].map(Number)
  for (const number of [count, seed, first]) {
    if (Number.isSafeInteger(number)) continue
    throw new UsageError('Luvut ovat kokonaislukuja', 'The numbers are whole ones')
  }
  const found = await fuzz(root, {
    count: count ?? 0,
    seed: seed ?? 0,
    first: first ?? 0,
    tell: (line) => console.log(line)
  })
  console.log(
    `${found.tried} mutants of seed ${seed}: ${found.published} published, ${found.tried - found.published} refused, ` +
      `${found.broken.length} broken promises, no hangs; ${found.seconds.toFixed(0)} s of CPU, the longest ${found.longest.toFixed(2)} s`
  )
  return found.broken.length > 0 ? 1 : 0
})
