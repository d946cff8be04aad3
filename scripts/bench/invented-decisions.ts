import {type Invented, pageWords} from './invented-corpus.ts'
import {citation} from './invented-law.ts'

/** A page for every decision: each party on each version, in order of time. */
export function inventedDecisions(invented: Invented, count: number): void {
  const {parties, versions, write} = invented
  for (let index = 0; index < count; index++) {
    const party = parties[index % parties.length] ?? ''
    const version = versions[Math.floor(index / parties.length)] ?? ''
    const month = String((index % parties.length) + 1).padStart(2, '0')
    const section = (index % 900) + 1
    const day = `${version}-${month}-02`
    write(
      `decisions/${day}-${party}-${section}.mdx`,
      decisionFile(invented, {party, version, day, section})
    )
  }
}

interface Decided {
  party: string
  version: string
  day: string
  section: number
}

function decisionFile(invented: Invented, {party, version, day, section}: Decided): string {
  const {writer} = invented
  const paragraph = () => writer.paragraph(pageWords / 6, () => citation(invented))
  return `---
title: ${writer.heading()}
version: '${version}'
party: ${party}
body: hallitus
decidedOn: ${day}
section: '${section}'
outcome: approved
sources: [arkisto]
---

${paragraph()}

${paragraph()}

<Proposed>

${paragraph()}

${paragraph()}

</Proposed>

<Decided>

Hallitus hyväksyi sopimuksen. ${paragraph()}

${paragraph()}

</Decided>
`
}
