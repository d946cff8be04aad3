import type {Random} from './random.ts'

const onsets = ['k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'h', 'j', '']
const vowels = ['a', 'aa', 'e', 'i', 'ii', 'o', 'u', 'uo', 'ie', 'ai', 'ä', 'ö', 'yö', 'ää']
const codas = ['', '', '', 'n', 's', 'l', 'r', 't']
const endings = ['', 'n', 'ssa', 'sta', 'lle', 'ksi', 'ita', 'jen', 'minen', 'misen']

/** Words that sound Finnish and mean nothing. */
export function inventedVocabulary(random: Random, size: number): string[] {
  return Array.from({length: size}, () => {
    const syllables = Array.from(
      {length: random.between(1, 3)},
      () => random.pick(onsets) + random.pick(vowels) + random.pick(codas)
    )
    return `v${random.pick(vowels)}${syllables.join('')}${random.pick(endings)}`
  })
}

/** Writes sentences of a vocabulary. */
export class Writer {
  private readonly random: Random
  private readonly vocabulary: readonly string[]

  constructor(random: Random, vocabulary: readonly string[]) {
    this.random = random
    this.vocabulary = vocabulary
  }

  words(count: number): string {
    return Array.from({length: count}, () => this.random.pick(this.vocabulary)).join(' ')
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
