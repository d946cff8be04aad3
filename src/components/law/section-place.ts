import type {Language} from '../../identifiers/language.ts'
import {toRoman} from '../../identifiers/roman.ts'
import {routes} from '../../identifiers/routes.ts'
import {formatStatuteNumber} from '../../identifiers/statute-number.ts'
import type {Section} from '../../model/corpus.ts'
import type {Strings} from '../../strings/strings.ts'
import {translated} from '../../strings/translated.ts'
import type {Step} from '../page/page-meta.ts'

/** Where a section stands in its act: `I osa Yleiset säännökset, 3 luku …`. */
export function placeInAct({act, chapter, part}: Section, language: Language, t: Strings): string {
  const heading = act.data.chapters.find(({number}) => number === chapter?.number)?.heading
  const partHeading = act.data.parts?.find(({number}) => number === part?.number)?.heading
  return [
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
export function sectionTrail({act}: Section, language: Language, t: Strings): Step[] {
  const {lang, text} = translated(act.data.title, language)
  return [
    {label: t.ways.home, address: routes.home()},
    {label: t.ways.statutes, address: routes.statutes()},
    {label: `${text} (${formatStatuteNumber(act.number)})`, address: act.address, lang}
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
