/** What is known of base forms and of forms that no ending explains. */
export interface Lexicon {
  /** Base forms: what each is made of. */
  lemmas: ReadonlyMap<string, LemmaFacts>
  /** Irregular forms with their base forms: `laeista` → `laki`. */
  forms: ReadonlyMap<string, readonly string[]>
}

/** Makings of a base form. */
export interface LemmaFacts {
  /** Compound parts: `järjestämisvastuu` has `järjestäminen` and `vastuu`. */
  parts: readonly string[]
  /** Words it is derived from: `neuvottelu` from `neuvotella`. */
  roots: readonly string[]
}

/** A lexicon as it is kept in files: `järjestäminen+vastuu *järjestää`. */
export interface LexiconData {
  lemmas: Readonly<Record<string, string>>
  forms: Readonly<Record<string, string>>
}

/** Reads a lexicon from its file. */
export function openLexicon({lemmas, forms}: LexiconData): Lexicon {
  return {
    lemmas: new Map(Object.entries(lemmas).map(([lemma, text]) => [lemma, readFacts(text)])),
    forms: new Map(Object.entries(forms).map(([form, text]) => [form, text.split(' ')]))
  }
}

/** A lexicon with more base forms, such as the names of a region. */
export function withLemmas(lexicon: Lexicon, words: Iterable<string>): Lexicon {
  const added = [...words].filter((word) => !lexicon.lemmas.has(word))
  const facts = (word: string) => ({
    parts: word.includes('-') ? word.split('-') : [],
    roots: []
  })
  return {
    lemmas: new Map([...lexicon.lemmas, ...added.map((word) => [word, facts(word)] as const)]),
    forms: lexicon.forms
  }
}

/** The part of a lexicon that the given base forms need, as it is kept in files. */
export function lexiconOf(lexicon: Lexicon, used: ReadonlySet<string>): LexiconData {
  const lemmas = [...used].filter((lemma) => lexicon.lemmas.has(lemma)).sort()
  const forms = [...lexicon.forms]
    .map(([form, bases]) => [form, bases.filter((base) => used.has(base))] as const)
    .filter(([, bases]) => bases.length > 0)
  return {
    lemmas: Object.fromEntries(
      lemmas.map((lemma) => [lemma, writeFacts(lexicon.lemmas.get(lemma))])
    ),
    forms: Object.fromEntries(forms.map(([form, bases]) => [form, bases.join(' ')]))
  }
}

function readFacts(text: string): LemmaFacts {
  const words = text.split(' ').filter(Boolean)
  return {
    parts: words.filter((word) => !word.startsWith('*')).flatMap((word) => word.split('+')),
    roots: words.filter((word) => word.startsWith('*')).map((word) => word.slice(1))
  }
}

function writeFacts({parts, roots}: LemmaFacts = {parts: [], roots: []}): string {
  return [...(parts.length > 0 ? [parts.join('+')] : []), ...roots.map((root) => `*${root}`)].join(
    ' '
  )
}
