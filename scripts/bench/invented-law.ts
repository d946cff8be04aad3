import {type Invented, pageWords} from './invented-corpus.ts'

export interface InventedAct {
  number: number
  year: number
  sections: number
}

/** A page for every section: described subsections that cite other sections. */
export function inventedLaw(invented: Invented): void {
  for (const act of invented.acts) {
    const folder = `statutes/${act.year}-${act.number}`
    invented.write(`${folder}/act.yaml`, actFile(act))
    for (let section = 1; section <= act.sections; section++) {
      invented.write(`${folder}/${section}.mdx`, sectionFile(invented, act, section))
    }
  }
}

/** A citation of any section, the way Finnish law writes it. */
export function citation({random, acts}: Invented): string {
  const act = random.pick(acts)
  const section = random.between(1, act.sections)
  return random.next() < 0.5
    ? `lain (${act.number}/${act.year}) ${section} §:n 1 momentissa`
    : `[pykälässä ${section}](/laki/${act.year}/${act.number}/${section}/)`
}

function actFile({number, year}: InventedAct): string {
  return `number: ${number}/${year}
title: {fi: Laki ${number}, sv: Lag ${number}, en: Act ${number}}
titleIsOurs: [en]
genitive: keksityn asian ${number} lain
short: keksitty laki ${number}
givenOn: 2000-01-01
inForceFrom: 2000-02-01
preparation: [HE ${number}/1999 vp]
chapters: [{number: '1', heading: {fi: Yleistä}}]
sources: [arkisto]
`
}

function sectionFile(invented: Invented, act: InventedAct, section: number): string {
  const {random, writer} = invented
  const subsections = random.between(2, 6)
  // Few sections oblige anyone: every party's page lists all that do.
  const binds = random.next() < 0.05 ? ' binds="municipality county" rhythm="yearly"' : ''
  const next = (section % act.sections) + 1
  const passages = Array.from({length: subsections}, (_, index) => {
    const text = writer.paragraph(pageWords / subsections, () => citation(invented))
    const chain =
      index === 0 ? ` ${writer.sentence(`lain (${act.number}/${act.year}) ${next} §:ssä`)}` : ''
    return `<Subsection number="${index + 1}"${index === 0 ? binds : ''}>\n${text}${chain}\n</Subsection>`
  })
  return `---
section: '${section}'
chapter: '1'
heading: {fi: ${writer.heading()}}
lede: ${writer.sentence()}
describedAs: Sellaisena kuin se julkaistiin vuonna 2000.
checked: 2024-01-01
sources: [arkisto]
---

${passages.join('\n\n')}
`
}
