import {tokenise} from './tokenise.ts'

/** Words that every text has: they tell nothing of what a reader looks for. */
const words = `
ei eivät eli että he hän itse ja jo joita joka jonka jos joissa joiden joille jota jotka jossa josta johon jolla jolloin
jotta kanssa kuin kun kuten kyllä me mikä mitä missä myös mutta ne niiden niitä niin nyt ole olevat on ovat oli olivat
olla olisi se sen siitä siinä siihen sitä sekä sillä siten tai tämä tämän tästä tässä tätä nämä näiden nuo tuo vai vain
vaan onko ovatko ym mm esim jne sekä joko että eikä
och att det den de som på av för med till i är om en ett eller har inte ska skall kan vid vad vem
the of and to in is a an for on with by or as at be are that this it what who has have does
`

export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/u).filter(Boolean))

/** The words of a text that tell something; all of them where none does. */
export function meaningfulWords(text: string): string[] {
  const words = tokenise(text).map(({word}) => word)
  const meaningful = words.filter((word) => !stopWords.has(word))
  return meaningful.length > 0 ? meaningful : words
}
