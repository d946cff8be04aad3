import {globSync} from 'node:fs'
import path from 'node:path'
import {mutantOf} from './mutants.ts'
import {openFuzzedFolder} from './try-mutant.ts'
import {startWatchdog} from './watchdog.ts'

/** What a run is made of. */
export interface FuzzOptions {
  count: number
  seed: number
  /** Number of the first mutant. */
  first: number
  /** Told of each broken promise, when it is found. */
  tell?: (line: string) => void
}

/** What a run has found. */
export interface Fuzzed {
  tried: number
  published: number
  /** Each with the number and the file of its mutant. */
  broken: string[]
  /** Of CPU, altogether and of the slowest mutant. */
  seconds: number
  longest: number
}

/** On these days the folders are read: nothing in them lies after it. */
const days: Readonly<Record<string, string>> = {'tests/fixtures/base/content': '2024-06-01'}
const lastDay = '2026-11-29'

/** Of the mutants that are published, one in so many has all its files of data made. */
const wholeOnes = 40

/** Tries mutants of the content and of every invented region, in turns. */
export async function fuzz(root: string, {count, first, seed, tell}: FuzzOptions): Promise<Fuzzed> {
  const names = [
    'content',
    ...globSync('tests/fixtures/{base,regions/*}/content', {cwd: root})
  ].sort()
  const folders = names.map((name) => ({
    name,
    folder: openFuzzedFolder(path.join(root, name), days[name] ?? lastDay)
  }))
  const found: Fuzzed = {tried: 0, published: 0, broken: [], seconds: 0, longest: 0}
  const watchdog = startWatchdog()
  try {
    for (const {folder, name} of folders) {
      const bytes = folder.files.get('site.yaml')
      const {broken, published} = await folder.tryMutant({file: 'site.yaml', bytes}, true)
      if (broken) throw new Error(`${name}, before anything is changed: ${broken}`)
      if (!published) throw new Error(`${name} has faults before anything is changed`)
    }
    for (let number = first; number < first + count; number++) {
      const {folder, name} = folders[number % folders.length] as (typeof folders)[number]
      const mutant = mutantOf(folder.files, seed, number)
      watchdog.begin(number)
      const outcome = await folder.tryMutant(mutant, number % wholeOnes === 0)
      found.tried++
      if (outcome.published) found.published++
      found.seconds += outcome.seconds
      found.longest = Math.max(found.longest, outcome.seconds)
      if (outcome.broken) {
        const line = `${number} ${name}/${mutant.file}: ${outcome.broken}`
        found.broken.push(line)
        tell?.(line)
      }
    }
  } finally {
    await watchdog.end()
    for (const {folder} of folders) folder.end()
  }
  return found
}
