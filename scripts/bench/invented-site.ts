import {createHash} from 'node:crypto'
import type {Invented} from './invented-corpus.ts'

/** Everything that does not grow: the site, its parties, pages, terms and one archived source. */
export function inventedSite({writer, parties, write}: Invented): void {
  write(
    'site.yaml',
    `name: Keksitty sopimus
headline: Keksitty sopimus
summary: Sivusto on keksitty mittauksia varten.
summarySources: [arkisto]
description: Keksitty aineisto mittauksia varten.
url: https://keksitty.example/
contact: {name: Keksitty kirjaamo, email: kirjaamo@keksitty.example}
languages: [fi]
region: {fi: Keksitty alue}
agreementName: {fi: Sopimus, sv: Avtal, en: Agreement}
accent: {light: '#0a4a7c', dark: '#93c5f0'}
checkedWithin: 3650
accessibility: {assessedOn: 2024-01-01}
`
  )
  for (const [index, party] of parties.entries()) write(`parties/${party}.yaml`, partyFile(index))
  for (const id of ['tietoa', 'saavutettavuus', 'tietosuoja']) {
    write(
      `pages/fi/${id}.mdx`,
      `---\ntitle: Sivu ${id}\ndescription: Keksitty.\nupdated: 2024-01-01\n---\n\nTeksti on keksitty.\n`
    )
  }
  write('glossary.yaml', '- id: kunta\n  term: {fi: kunta, sv: kommun, en: municipality}\n')
  write(
    'changes.yaml',
    '- {day: 2024-01-01, kind: published, text: Julkaistiin., addresses: [/]}\n'
  )
  write('withdrawn.yaml', '[]\n')

  const archive = `${Array.from({length: 60}, () => writer.sentence()).join('\n')}\n`
  write('sources/arkisto.txt', archive)
  write(
    'sources/arkisto.md',
    `---
title: Keksitty arkisto
shortTitle: keksitty arkisto
publisher: Keksitty kunta
kind: minutes
date: 2024-01-01
archived:
  file: arkisto.txt
  sha256: ${createHash('sha256').update(archive).digest('hex')}
checked: 2024-01-01
supports: [Kaikkea.]
---

Teksti on keksitty.
`
  )
}

function partyFile(index: number): string {
  const county = index === 0
  return `name: Kunta ${index + 1}
officialName: Keksitty kunta ${index + 1}
genitive: Kunnan ${index + 1}
role: ${county ? 'county' : 'municipality'}
bodies: [{id: hallitus, name: hallitus}]
sources: [arkisto]
`
}
