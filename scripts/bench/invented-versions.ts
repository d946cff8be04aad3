import type {Invented} from './invented-corpus.ts'
import {citation} from './invented-law.ts'

/** A version for every dozen decisions, each with a few articles. */
export function inventedVersions(invented: Invented): void {
  for (const [index, version] of invented.versions.entries()) {
    const replaces = index === 0 ? '' : `replaces: '${invented.versions[index - 1]}'\n`
    invented.write(`agreement/${version}/index.mdx`, versionFile(version, replaces))
    for (let article = 1; article <= 4; article++) {
      invented.write(
        `agreement/${version}/0${article}-kohta.mdx`,
        articleFile(invented, article, index < invented.versions.length - 1)
      )
    }
  }
}

function versionFile(version: string, replaces: string): string {
  return `---
version: '${version}'
name: Keksitty sopimus ${version}
title: Sopimus ${version}
summary: {text: Keksitty versio., sources: [arkisto]}
${replaces}numbering: official
---

<Described sources="arkisto">
Teksti on keksitty.
</Described>
`
}

function articleFile(invented: Invented, article: number, replaced: boolean): string {
  const {writer} = invented
  return `---
heading: ${writer.heading()}
${replaced ? `sameAs: art_${article}\n` : ''}sources: [arkisto]
---

${Array.from({length: 3}, () => writer.paragraph(50, () => citation(invented))).join('\n\n')}
`
}
