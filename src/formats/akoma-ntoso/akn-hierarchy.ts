import {toRoman} from '../../identifiers/roman.ts'
import type {Corpus, Section} from '../../model/corpus.ts'
import {wordsOf} from '../main-language.ts'
import {block, element, type Xml} from '../xml.ts'

/** Sections in their chapters and parts, as far as the act has them. */
export function aknHierarchy(
  {site}: Corpus,
  sections: readonly Section[],
  write: (section: Section) => Xml
): Xml[] {
  const words = wordsOf(site).statutes
  return [...Map.groupBy(sections, ({path}) => path.part)].flatMap(([part, inPart]) => {
    const chapters = [...Map.groupBy(inPart, ({path}) => path.chapter)].flatMap(
      ([chapter, inChapter]) => {
        const written = inChapter.map(write)
        if (chapter === undefined) return written
        const eId = part ? `part_${part}__chp_${chapter}` : `chp_${chapter}`
        const heading = inChapter[0]?.chapter?.heading
        return [aknLevel('chapter', eId, words.chapter(chapter), heading, written)]
      }
    )
    if (part === undefined) return chapters
    const heading = inPart[0]?.part?.heading
    return [aknLevel('part', `part_${part}`, words.part(toRoman(part)), heading, chapters)]
  })
}

/** A level of the hierarchy above sections or articles. */
export function aknLevel(
  tag: string,
  eId: string,
  number: string,
  heading: string | undefined,
  children: readonly Xml[]
): Xml {
  return block(
    tag,
    {eId},
    element('num', {}, number),
    heading === undefined ? undefined : element('heading', {}, heading),
    children
  )
}
