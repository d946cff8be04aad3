import type {
  ComparedArticle,
  ComparedBlock,
  ComparedText
} from '../../src/comparison/compared-text.ts'

type Random = (limit: number) => number

const nouns = `osapuoli kunta alue palvelu tieto kustannus neuvottelu muistio foorumi tavoite vastuu
  sopimus valmistelu seuranta viestintä varautuminen johtoryhmä valtuusto asukas yhteistyö`.split(
  /\s+/u
)
const verbs =
  `sopii vastaa laatii kutsuu antaa seuraa päättää kokoontuu toimittaa hyväksyy järjestää`.split(
    /\s+/u
  )
const others = `yhdessä vuosittain viipymättä kirjallisesti tarvittaessa ensin keskenään avoimesti
  maksutta alueella`.split(/\s+/u)
const exact = [
  ...['lain (611/2021) 14 §:n mukaan', 'lain (612/2021) 6 ja 7 §:ssä', '13.10.2025', 'STM:lle'],
  ...['6 päivänä lokakuuta 2025', '12,5 %', '1 000 euroa', '14 a §:n', 'kohdan 3.1 perusteella'],
  ...['HE 241/2020 vp', '683/00.04.00/2025', 'COVID-19', '2023–2025', '2 momentin', 'klo 12.30']
]

/** Sentences, blocks and articles that mean nothing, the same for every run with one seed. */
export function invention(random: Random) {
  const pick = (list: readonly string[]) => list[random(list.length) - 1] ?? ''
  const times = <T>(count: number, make: () => T) => Array.from({length: count}, make)
  let made = 0

  const words = (): string => {
    const middle = times(1 + random(9), () => pick([...nouns, ...others, pick(exact)]))
    return `${pick(nouns)} ${pick(verbs)} ${middle.join(' ')}`
  }
  const sentence = (): string => {
    const text = words()
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const block = (passage: string): ComparedBlock[] => {
    const kind = random(6)
    const plain = () => times(random(4), sentence).join(' ')
    if (kind === 1) {
      return times(1 + random(3), words).map((text, at) => ({
        ...{passage, kind: 'item', text},
        ...(random(2) === 1 && {label: `${at + 1}.`})
      }))
    }
    if (kind === 2) {
      return times(1 + random(2), () => [pick(nouns), pick(exact), words()].join('\t')).map(
        (text) => ({passage, kind: 'row', text})
      )
    }
    const number = random(3) === 1 ? `${random(9)}.${random(9)}` : ''
    const text = [number, plain()].filter(Boolean).join(' ')
    return [{passage, kind: 'paragraph', text, ...(number && {number})}]
  }
  const article = (label: string): ComparedArticle => {
    const id = `art_${++made}`
    return {
      ...{id, label, heading: pick(nouns), isKnown: true},
      blocks: times(random(3), () => 0).flatMap((_, at) => block(`${id}__para_${at + 1}`))
    }
  }
  const text = (count: number): ComparedText => ({
    articles: times(count, () => 0).map((_, at) => article(String(at + 1))),
    isWhole: true,
    hasOwnNumbers: true
  })
  return {article, block, pick, sentence, text, exact}
}
