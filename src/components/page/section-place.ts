import type {Language} from '../../identifiers/language.ts'
import {toRoman} from '../../identifiers/roman.ts'
import {routes} from '../../identifiers/routes.ts'
import {formatStatuteNumber} from '../../identifiers/statute-number.ts'
import type {Section} from '../../model/corpus.ts'
import type {Strings} from '../../strings/strings.ts'
import {translated} from '../../strings/translated.ts'
import {headingId} from './heading-id.ts'
import type {Step} from './page-meta.ts'

/** Where a section stands in its act: `Laki … (611/2021), I osa Yleiset säännökset, 3 luku …`. */
export function placeInAct({act, chapter, part}: Section, language: Language, t: Strings): string {
  const heading = act.data.chapters.find(({number}) => number === chapter?.number)?.heading
  const partHeading = act.data.parts?.find(({number}) => number === part?.number)?.heading
  return [
    `${translated(act.data.title, language).text} (${formatStatuteNumber(act.number)})`,
    part &&
      partHeading &&
      `${t.statutes.part(toRoman(part.number))} ${translated(partHeading, language).text}`,
    chapter &&
      heading &&
      `${t.statutes.chapter(chapter.number)} ${translated(heading, language).text}`
  ]
    .filter(Boolean)
    .join(', ')
}

/** The pages above a section. */
export function sectionTrail({act}: Section, t: Strings): Step[] {
  return [
    {label: t.ways.home, address: routes.home()},
    {label: t.ways.statutes, address: routes.statutes()},
    {label: formatStatuteNumber(act.number), address: act.address}
  ]
}

/** What a section's page holds, for its table of contents. */
export function sectionContents({reading}: Section, t: Strings): {id: string; label: string}[] {
  return [
    ...reading.passages.flatMap((passage) =>
      passage.heading ? [{id: headingId(passage), label: passage.heading}] : []
    ),
    {id: 'tahan', label: t.statutes.here},
    {id: 'viittaa', label: t.cite.title}
  ]
}

/** The sections before and after, as the page leads to them; one of another act names its act. */
export function neighbourSections({act, next, previous}: Section, language: Language, t: Strings) {
  const to = (neighbour: Section | undefined) => {
    if (!neighbour) return undefined
    const heading = translated(neighbour.data.heading, language)
    const number = t.statutes.section(neighbour.data.section)
    const place =
      neighbour.act === act ? number : `${formatStatuteNumber(neighbour.act.number)} ${number}`
    return {label: `${place} ${heading.text}`, address: neighbour.address, lang: heading.lang}
  }
  return {previous: to(previous), next: to(next)}
}
