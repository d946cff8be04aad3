import type {Token} from './tokenize.ts'

/** Levels of a provision, outermost first. An article is of the Union or of a treaty. */
export const levels = [
  'part',
  'chapter',
  'article',
  'section',
  'subsection',
  'paragraph',
  'subparagraph'
] as const

export type Level = (typeof levels)[number]

/** How deep a level is: 0 for the outermost. */
export function depth(level: Level): number {
  return levels.indexOf(level)
}

const words: Record<Level, string> = {
  part: 'osa osan osassa osasta osaan avdelningen avd',
  chapter: `luku luvun lukua luvussa luvusta lukuun luvut lukujen luvuissa luvuista lukuihin luvuksi
    luvuiksi kap kapitel kapitlet kapitlets`,
  article: `artikla artiklan artiklaa artiklassa artiklasta artiklaan artiklalla artiklat artiklojen
    artikloissa artiklaksi artikloita artikel artikeln artiklar artiklarna art`,
  section: `pykälä pykälän pykälää pykälässä pykälästä pykälään pykälät pykälien pykälissä pykälistä
    paragraf paragrafen paragrafer paragraferna`,
  subsection: `momentti momentin momenttia momentissa momentista momenttiin momentilla momentit
    momenttien momentteja momenteissa momenteista momentiksi momenteiksi mom moment momentet
    momenten momentets`,
  paragraph: `kohta kohdan kohtaa kohdassa kohdasta kohtaan kohdalla kohdat kohtien kohtia kohdissa
    kohdista kohtiin kohdaksi kohdiksi k punkt punkten punkter punkterna punktens`,
  subparagraph: `alakohta alakohdan alakohtaa alakohdassa alakohdasta alakohtaan alakohdat alakohtien
    alakohtia alakohdissa alakohdista underpunkt underpunkten underpunkter underpunkterna led
    ledet leden`
}

const englishWords: Record<Level, string> = {
  part: 'part parts',
  chapter: 'chapter chapters ch chs',
  article: 'article articles art artikel artiklarna artiklar artikla artiklat',
  section: 'section sections sec secs',
  subsection: 'subsection subsections',
  paragraph: 'paragraph paragraphs item items point points para paras',
  subparagraph: 'subparagraph subparagraphs subitem subitems'
}

function byWord(list: Record<Level, string>): Map<string, Level> {
  const map = new Map<string, Level>()
  for (const level of levels) for (const word of list[level].split(/\s+/u)) map.set(word, level)
  return map
}

const levelByWord = byWord(words)
const levelByEnglishWord = byWord(englishWords)

/** Level of a word that stands after its number: `2 momentin`, `3 kap.`. The sign is a section. */
export function levelAfterNumber(token: Token | undefined): Level | undefined {
  if (!token) return undefined
  if (token.type === 'sign') return 'section'
  return token.type === 'word' ? levelByWord.get(token.lower) : undefined
}

/** A sign without a case ending, as headings, lists and minutes write. */
export function isBareSign(token: Token | undefined): boolean {
  return token?.type === 'sign' && token.ending === undefined
}

/** Level of an English word, which stands before its number: `section 14`. */
export function levelBeforeNumber(token: Token | undefined): Level | undefined {
  return token?.type === 'word' ? levelByEnglishWord.get(token.lower) : undefined
}

// Abbreviations that may end in a full stop of their own.
const abbreviated = new Set(['mom', 'kap', 'k', 'avd', 'art', 'ch', 'sec', 'secs', 'para', 'paras'])

/** Whether a full stop after the word belongs to it. */
export function isAbbreviatedLevel(token: Token): boolean {
  return abbreviated.has(token.lower) && token.ending === undefined
}
