import type {
  ComparedArticle,
  ComparedBlock,
  ComparedText
} from '../../src/comparison/compared-text.ts'
import {invention} from './invented-text.ts'

type Random = (limit: number) => number
type Articles = ComparedArticle[]

/** Edits as drafters make them. Each gives the articles after it. */
export function editing(random: Random) {
  const {article, block, exact, pick, sentence} = invention(random)
  const place = (list: readonly unknown[]) => random(Math.max(1, list.length)) - 1
  const replaced = <T>(list: readonly T[], at: number, ...by: T[]): T[] => [
    ...list.slice(0, at),
    ...by,
    ...list.slice(at + 1)
  ]
  const inArticle = (list: Articles, edit: (one: ComparedArticle) => ComparedArticle): Articles => {
    const at = place(list)
    const chosen = list[at]
    return chosen ? replaced(list, at, edit(chosen)) : list
  }
  const inBlocks = (list: Articles, edit: (blocks: readonly ComparedBlock[]) => ComparedBlock[]) =>
    inArticle(list, (one) => ({...one, blocks: edit(one.blocks)}))
  const inText = (list: Articles, edit: (words: string[]) => string[]) =>
    inBlocks(list, (blocks) => {
      const at = place(blocks)
      const chosen = blocks[at]
      const text = edit(chosen?.text.split(' ') ?? [])
        .join(' ')
        .trim()
      return chosen && text ? replaced(blocks, at, {...chosen, text}) : [...blocks]
    })
  const moved = <T>(list: readonly T[]): T[] => {
    const from = place(list)
    const rest = replaced(list, from)
    const to = place([...rest, 0])
    return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
  }

  const edits: Record<string, (list: Articles) => Articles> = {
    insertWord: (list) =>
      inText(list, (words) => replaced(words, place(words), 'myös', ...words.slice(0, 1))),
    deleteWord: (list) => inText(list, (words) => replaced(words, place(words))),
    swapExact: (list) => inText(list, (words) => replaced(words, place(words), pick(exact))),
    moveWords: (list) => inText(list, moved),
    rewrite: (list) => inText(list, () => [sentence(), sentence()]),
    addSentence: (list) => inText(list, (words) => [...words, sentence()]),
    insertBlock: (list) =>
      inBlocks(list, (blocks) => [...blocks, ...block(`${blocks[0]?.passage ?? 'art'}_b`)]),
    deleteBlock: (list) => inBlocks(list, (blocks) => replaced(blocks, place(blocks))),
    moveBlock: (list) => inBlocks(list, moved),
    renumber: (list) => inArticle(list, (one) => ({...one, label: `${one.label} a`})),
    renumberBlock: (list) =>
      inBlocks(list, (blocks) => {
        const at = place(blocks)
        const chosen = blocks[at]
        if (!chosen?.number) return [...blocks]
        const number = `${random(9)}.${random(9)}`
        const text = chosen.text.replace(chosen.number, number)
        return replaced(blocks, at, {...chosen, number, text})
      }),
    rename: (list) => inArticle(list, (one) => ({...one, heading: `${one.heading}t`})),
    insertArticle: (list) =>
      replaced(list, place(list), article('9'), ...list.slice(place(list), place(list) + 1)),
    deleteArticle: (list) => replaced(list, place(list)),
    moveArticle: (list) => moved(list),
    splitArticle: (list) => {
      const at = place(list)
      const chosen = list[at]
      if (!chosen || chosen.blocks.length < 2) return list
      const half = Math.ceil(chosen.blocks.length / 2)
      const part = {...article('8'), blocks: chosen.blocks.slice(half)}
      return replaced(list, at, {...chosen, blocks: chosen.blocks.slice(0, half)}, part)
    },
    mergeArticles: (list) => {
      const at = place(list)
      const [one, other] = [list[at], list[at + 1]]
      if (!one || !other) return list
      return replaced(replaced(list, at + 1), at, {
        ...one,
        blocks: [...one.blocks, ...other.blocks]
      })
    }
  }
  const names = Object.keys(edits)
  return (text: ComparedText, count: number): {text: ComparedText; done: string[]} => {
    const done = Array.from({length: count}, () => pick(names))
    const articles = done.reduce<Articles>(
      (list, name) => edits[name]?.(list) ?? list,
      [...text.articles]
    )
    // An article may not stand twice.
    return {
      done,
      text: {...text, articles: [...new Map(articles.map((one) => [one.id, one])).values()]}
    }
  }
}
