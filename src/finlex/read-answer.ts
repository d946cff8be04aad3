import {parseStatuteNumber, sameStatute} from '../identifiers/statute-number.ts'
import {calendarDay} from '../identifiers/written-day.ts'
import {brokenSigns} from '../signs/broken-signs.ts'
import type {FinlexAct, FinlexReference} from './act.ts'
import {type AknUri, parseAknUri, parseVersion, statuteOfUri} from './akn-uri.ts'
import {dayOfEntry} from './days.ts'
import {FinlexFault} from './fault.ts'
import {readBody} from './read-body.ts'
import {readFormula} from './read-formula.ts'
import {childAt, childrenOf, descendantsOf, readXml, textOf, type XmlElement} from './read-xml.ts'

/**
 * Reads an answer of Finlex: one act, or a list (`AknXmlList`) of expressions of acts.
 *
 * @throws {FinlexFault} when the answer is not a whole document of acts
 */
export function readAnswer(text: string): FinlexAct[] {
  const [broken] = brokenSigns(text)
  if (broken) {
    const line = text.slice(0, broken.index).split('\n').length
    throw new FinlexFault('broken-signs', broken.found, {line})
  }
  const root = readXml(text)
  const documents =
    root.name === 'AknXmlList' ? childrenOf(childAt(root, 'Results') ?? root) : [root]
  return documents.map((document) => {
    const act = document.name === 'akomaNtoso' ? childAt(document, 'act') : undefined
    if (!act) throw new FinlexFault('not-an-act', `<${document.name}>`)
    return readAct(act)
  })
}

/**
 * Reads the answer to a question for one expression.
 *
 * @throws {FinlexFault} also `another-act`, when the answer is of another act, language or form
 */
export function readActOf(text: string, asked: AknUri): FinlexAct {
  const acts = readAnswer(text)
  const act = acts.find(
    ({uri}) =>
      sameStatute(uri.statute, asked.statute) &&
      uri.language === asked.language &&
      uri.form === asked.form
  )
  if (act && acts.length === 1) return act
  throw new FinlexFault('another-act', acts.map(({title}) => title).join(', '))
}

function readAct(act: XmlElement): FinlexAct {
  const identification = childAt(act, 'meta', 'identification')
  const work = identification && childAt(identification, 'FRBRWork')
  const expression = identification && childAt(identification, 'FRBRExpression')
  const uri = expression && readUri(expression)
  const [preface] = childrenOf(act, 'preface')
  const [title] = preface ? descendantsOf(preface, 'docTitle') : []
  if (!(work && expression && uri && title)) throw new FinlexFault('not-an-act', '<act>')
  const [number] = preface ? descendantsOf(preface, 'docNumber') : []
  const printed = number && parseStatuteNumber(textOf(number))
  if (printed && !sameStatute(printed, uri.statute)) {
    throw new FinlexFault('another-act', textOf(number))
  }

  const data = childAt(act, 'meta', 'proprietary')
  const force = data && childAt(data, 'finlex:isInForce')?.attributes['value']
  const body = readBody(childrenOf(act, 'body')[0])
  const given = dateOf(work, 'dateIssued')
  const published = dateOf(work, 'datePublished')
  const consolidated = dateOf(expression, 'dateConsolidated')
  const from = (data && inForceFrom(data)) ?? dayOfEntry(entryClauses(body))
  return {
    uri,
    title: textOf(title),
    ...(given && {givenOn: given}),
    ...(published && {publishedOn: published}),
    ...(consolidated && {consolidatedOn: consolidated}),
    ...((force === 'true' || force === 'false') && {inForce: force === 'true'}),
    ...(from && {inForceFrom: from}),
    amendedBy: referencesIn(data, 'finlex:amendedBy'),
    repealedBy: referencesIn(data, 'finlex:repealedBy'),
    formula: readFormula(childrenOf(act, 'preamble')[0]),
    ...body
  }
}

/** A bare `@` of a consolidated act says nothing: the version stands beside it. */
function readUri(expression: XmlElement): AknUri | undefined {
  const uri = parseAknUri(childAt(expression, 'FRBRuri')?.attributes['value'] ?? '')
  const language = childAt(expression, 'FRBRlanguage')?.attributes['language']
  if (!uri || (language && language !== {fi: 'fin', sv: 'swe'}[uri.language])) return undefined
  const mark = childAt(expression, 'FRBRversionNumber')?.attributes['value']
  const version = uri.version ?? parseVersion(mark ?? '')
  return version && !sameStatute(version, uri.statute) ? {...uri, version} : uri
}

function dateOf(level: XmlElement, name: string): string | undefined {
  const date = childrenOf(level, 'FRBRdate').find(({attributes}) => attributes['name'] === name)
  return calendarDay(date?.attributes['date'])
}

function inForceFrom(of: XmlElement): string | undefined {
  const day = childAt(of, 'finlex:inForce', 'finlex:dateEntryIntoForce')
  return calendarDay(day?.attributes['date'])
}

function referencesIn(data: XmlElement | undefined, name: string): FinlexReference[] {
  const lists = data ? childrenOf(data, name) : []
  return lists
    .flatMap((list) => childrenOf(list, 'finlex:statuteReference'))
    .flatMap((reference) => {
      const [ref] = descendantsOf(reference, 'finlex:ref')
      const statute = statuteOfUri(ref?.attributes['href'] ?? '')
      const from = inForceFrom(reference)
      return statute ? [{statute, ...(from && {inForceFrom: from})}] : []
    })
}

/** Clauses on entry into force: a container of their own, or the section that has the name. */
function entryClauses({entryIntoForce, sections}: Pick<FinlexAct, 'entryIntoForce' | 'sections'>) {
  if (entryIntoForce.length > 0) return entryIntoForce
  const section = sections.find(({heading}) =>
    /^(?:Voimaantulo|Ikraftträdande)$/u.test(heading ?? '')
  )
  return section?.subsections.flatMap(({text}) => text) ?? []
}
