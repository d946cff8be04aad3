import {readFileSync} from 'node:fs'
import type {Random} from './random.ts'

const onsets = ['k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'h', 'j', '']
const vowels = ['a', 'aa', 'e', 'i', 'ii', 'o', 'u', 'uo', 'ie', 'ai', 'ä', 'ö', 'yö', 'ää']
const codas = ['', '', '', 'n', 's', 'l', 'r', 't']
const endings = ['', 'n', 'ssa', 'sta', 'lle', 'ksi', 'ita', 'jen', 'minen', 'misen']

/** Words of Finnish agreements and law, each once. */
const words = readFileSync(new URL('./vocabulary.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

/** Words of the field, and a share of words that no lexicon has. */
export function vocabulary(random: Random, share = 0.2): string[] {
  return [...words, ...Array.from({length: words.length * share}, () => inventedWord(random))]
}

/** A word that sounds Finnish and means nothing. */
function inventedWord(random: Random): string {
  const syllables = Array.from(
    {length: random.between(1, 3)},
    () => random.pick(onsets) + random.pick(vowels) + random.pick(codas)
  )
  return `v${random.pick(vowels)}${syllables.join('')}${random.pick(endings)}`
}

/** Writes sentences of a vocabulary. */
export class Writer {
  private readonly random: Random
  private readonly known: readonly string[]

  constructor(random: Random, known: readonly string[]) {
    this.random = random
    this.known = known
  }

  words(count: number): string {
    return Array.from({length: count}, () => this.random.pick(this.known)).join(' ')
  }

  /** A sentence, with something to put into it now and then. */
  sentence(inserted?: string): string {
    const text = `${this.words(this.random.between(5, 9))}${inserted ? ` ${inserted}` : ''} ${this.words(this.random.between(3, 6))}`
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }

  heading(): string {
    const text = this.words(this.random.between(2, 4))
    return text.charAt(0).toUpperCase() + text.slice(1)
  }

  /** A paragraph of about as many words; `insert` gives something for every third sentence. */
  paragraph(words: number, insert: () => string): string {
    const sentences: string[] = []
    for (let count = 0; count < words; ) {
      const sentence = this.sentence(sentences.length % 3 === 1 ? insert() : undefined)
      sentences.push(sentence)
      count += sentence.split(' ').length
    }
    return sentences.join(' ')
  }
}
