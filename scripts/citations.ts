/**
 * Reads citations from the command line.
 *
 *     node scripts/citations.ts FILE.jsonl        lines {"id","lang","text"} to lines of citations
 *     node scripts/citations.ts --text "…"        a table to read
 */
import {readFileSync} from 'node:fs'
import type {Citation, CitationLanguage, CitedAct} from '../src/citations/citation.ts'
import {findCitations} from '../src/citations/find.ts'
import {errorCode} from '../src/disk/error-code.ts'
import type {StatuteNumber} from '../src/identifiers/statute-number.ts'
import {asksForHelp, languageAsked} from './command-line/run.ts'

const usage = {
  fi: `npm run citations -- TIEDOSTO.jsonl    rivit {"id","lang","text"} riveiksi {"id","citations","decisionRefs"}
npm run citations -- --text "TEKSTI"   yhden tekstin viittaukset taulukkona

Jos usealla säädöksellä on sama nimike, rivit antavat niistä todennäköisimmän. Linkit eivät arvaa.`,
  en: `npm run citations -- FILE.jsonl       lines {"id","lang","text"} to lines {"id","citations","decisionRefs"}
npm run citations -- --text "TEXT"    the citations of one text as a table

Lines give an act of several that share its title by a guess, the likely one. Links never do.`
}

interface Passage {
  id: string
  text: string
  lang?: CitationLanguage
  date?: string
}

main(process.argv.slice(2))

function main(args: readonly string[]): void {
  const [first, second] = args
  if (asksForHelp(args) && first !== '--text')
    process.stdout.write(`${usage[languageAsked(args)]}\n`)
  else if (first === '--text' && second !== undefined && args.length === 2) printTable(second)
  else if (first !== undefined && !first.startsWith('-') && args.length === 1) annotate(first)
  else {
    const language = languageAsked(args)
    const fault = {
      fi: 'Anna tiedosto tai --text "TEKSTI". Kirjoita npm run -komennossa -- ennen valitsimia.',
      en: 'Give a file or --text "TEXT". With npm run, write -- before the options.'
    }
    fail(`${fault[language]}\n\n${usage[language]}`)
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

function annotate(file: string): void {
  const output: string[] = []
  for (const [index, line] of readLines(file).entries()) {
    if (line.trim() === '') continue
    const {id, text, lang, date} = readPassage(line, `${file}:${index + 1}`)
    const citations = findCitations(text, {...(lang && {language: lang}), ...(date && {date})})
    output.push(JSON.stringify({id, ...inShapeOfSet(citations)}))
  }
  process.stdout.write(output.map((line) => `${line}\n`).join(''))
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    return fail(`Tiedostoa ei voi lukea: ${file} (${errorCode(error)})`)
  }
}

function readPassage(line: string, place: string): Passage {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return fail(`${place}: rivi ei ole JSONia`)
  }
  if (!isPassage(value)) return fail(`${place}: rivillä täytyy olla {"id": "…", "text": "…"}`)
  return value
}

function isPassage(value: unknown): value is Passage {
  if (typeof value !== 'object' || value === null) return false
  return 'id' in value && 'text' in value && typeof value.text === 'string'
}

/** Citations as the scored set writes them. */
function inShapeOfSet(citations: readonly Citation[]) {
  return {
    citations: citations.flatMap((citation) => {
      if (citation.kind !== 'provision' && citation.kind !== 'act') return []
      const path = citation.kind === 'provision' ? citation.path : {}
      return [
        {
          span: citation.span,
          act: likelyAct(citation.act),
          chapter: path.chapter ?? null,
          section: path.section ?? null,
          subsection: path.subsection ?? null,
          item: path.paragraph ?? null,
          subitem: path.subparagraph ?? null,
          kind: citation.kind
        }
      ]
    }),
    decisionRefs: citations.flatMap((citation) =>
      citation.kind === 'decision'
        ? [
            {
              span: citation.span,
              body: citation.body ?? null,
              date: citation.date ?? null,
              section: citation.section
            }
          ]
        : []
    )
  }
}

function likelyAct(act: CitedAct): StatuteNumber | null {
  if (act.state === 'open') return null
  return act.state === 'known' ? act.statute : act.likely
}

function printTable(text: string): void {
  const rows = findCitations(text).map((citation) => [
    citation.span.join('–'),
    citation.kind,
    citation.text.replace(/\s+/gu, ' '),
    describe(citation)
  ])
  if (rows.length === 0) process.stdout.write('No citations.\n')
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))
  )
  for (const row of rows) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0))
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`)
  }
}

function describe(citation: Citation): string {
  switch (citation.kind) {
    case 'provision': {
      const {part, chapter, section, subsection, paragraph, subparagraph} = citation.path
      const levels = [
        part && `part ${part}`,
        chapter && `chapter ${chapter}`,
        section && `section ${section}`,
        subsection && `subsection ${subsection}`,
        paragraph && `paragraph ${paragraph}`,
        subparagraph && `subparagraph ${subparagraph}`
      ]
      const place = levels.filter(Boolean).join(' ')
      return `${describeAct(citation.act)} · ${place} · ${citation.basis}`
    }
    case 'act':
      return `${describeAct(citation.act)} · ${citation.basis}`
    case 'decision':
      return [citation.body, citation.date, `section ${citation.section}`]
        .filter(Boolean)
        .join(' · ')
    case 'eu-act':
      return citation.celex ?? 'act of the Union'
    case 'bill':
      return `${citation.type} ${citation.number}/${citation.year}`
    case 'registry-number':
      return citation.number
    case 'treaty':
      return citation.number ? `${citation.number}/${citation.year}` : 'treaty'
    case 'foreign':
      return 'not Finnish law'
    case 'by-law':
      return 'not in the Statutes of Finland'
  }
}

function describeAct(act: CitedAct): string {
  if (act.state === 'open') return 'open'
  if (act.state === 'known') return `${act.statute.number}/${act.statute.year}`
  return `${act.candidates.map(({number, year}) => `${number}/${year}`).join(' or ')} (ambiguous)`
}
