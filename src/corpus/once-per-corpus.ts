import type {Corpus} from './corpus.ts'

/** Answers a question about a corpus once, however many pages ask it. */
export function oncePerCorpus<Answer>(
  derive: (corpus: Corpus) => Answer
): (corpus: Corpus) => Answer {
  const known = new WeakMap<Corpus, {answer: Answer}>()
  return (corpus) => {
    const made = known.get(corpus) ?? {answer: derive(corpus)}
    known.set(corpus, made)
    return made.answer
  }
}
