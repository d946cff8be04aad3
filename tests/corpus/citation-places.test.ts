import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {diagnosticsWith} from '../fixtures/overlay.ts'

/*
 * A fault of a citation stands exactly where its words are written: each text cites one section that
 * the site does not hold, between `⟦` and `⟧`.
 */
const texts: Record<string, string> = {
  'nothing before it': 'Laissa (9100/2019) ⟦13 §:ssä⟧ säädetään.',
  'a character reference': 'Osa&nbsp;A &amp; B &#8211; &#x2013; lain (9100/2019) ⟦13 §:ssä⟧.',
  'an escape': 'Merkki \\* ja \\[1\\] lain (9100/2019) ⟦13 §:ssä⟧.',
  'what only looks like a reference': 'A & B &eikä; lain (9100/2019) ⟦13 §:ssä⟧.',
  'a reference of itself': 'A &amp;amp; B lain (9100/2019) ⟦13 §:ssä⟧.',
  'a second line': 'Ensin\n  rivi lain (9100/2019) ⟦13 §:ssä⟧.',
  'white space at the end of a line': 'Ensin \nrivi lain (9100/2019) ⟦13 §:ssä⟧.',
  'a line break': 'Ensin\\\nrivi lain (9100/2019) ⟦13 §:ssä⟧.',
  'a list': '- Ensin\n  rivi lain (9100/2019)\n  ⟦13 §:ssä⟧.',
  'a numbered list in a list': '1. Ensin\n   - rivi &nbsp;\n     lain (9100/2019) ⟦13 §:ssä⟧.',
  'a lazy line of a list': '- Ensin\nlain (9100/2019) ⟦13 §:ssä⟧.',
  emphasis: '*Ensin* ja **sitten &nbsp;** lain (9100/2019) ⟦13 §:ssä⟧.',
  'emphasis inside': 'Lain (9100/2019) ⟦1*3* §:ssä⟧.',
  'emphasis over lines': '*Ensin\nsitten* \\* lain (9100/2019) ⟦13 §:ssä⟧.',
  'a term': '<Term id="kunta">Kunta</Term> &nbsp;lain (9100/2019) ⟦13 §:ssä⟧.',
  'a link': '[Kunta](https://www.example.com/) \\& lain (9100/2019) ⟦13 §:ssä⟧.',
  'another language': '<Foreign lang="sv">\\*Enligt</Foreign> lain (9100/2019) ⟦13 §:ssä⟧.',
  'an element with indented lines':
    '<Described sources="sopimus-2023">\n  Ensin\n  &nbsp;lain (9100/2019) ⟦13 §:ssä⟧.\n</Described>',
  'characters of two units': '𝒜 &#x1D49C; 𝒜 lain (9100/2019) ⟦13 §:ssä⟧.',
  'a reference inside': 'Lain (9100/2019) ⟦13&nbsp;&sect;:ssä⟧.',
  'no-break spaces': 'Lain\u00A0(9100/2019) ⟦13\u00A0§:ssä⟧.',
  'a reference for two characters': 'A &ngE; B lain (9100/2019) ⟦13 §⟧.',
  'a table': '| a | b |\n|---|---|\n| x \\| y | &nbsp;lain (9100/2019) ⟦13 §⟧ |',
  'a marked citation': 'Kuten <Citation to="⟦9100/2019 13 §⟧">pykälässä</Citation> säädetään.',
  'the second of two': 'Lain (9100/2019) 3 § &nbsp;ja lain (9100/2019) ⟦13 §⟧.'
}
const file = 'agreement/2023/02-neuvottelu.mdx'
const head = readFileSync(new URL(`../fixtures/base/content/${file}`, import.meta.url), 'utf8')
  .split('\n')
  .slice(0, 5)
  .join('\n')

for (const [name, marked] of Object.entries(texts)) {
  for (const lineEnd of ['\n', '\r\n']) {
    test(`${name}${lineEnd === '\n' ? '' : ', lines of Windows'}`, async () => {
      const text = `${head}\n\n${marked}\n`
      const place = {...placeOf(text, '⟦', 0), ...endOf(text)}
      const content = text.replace(/[⟦⟧]/gu, '').replaceAll('\n', lineEnd)
      const found = await diagnosticsWith([{language: 'mdx', options: {file}, content}])
      assert.deepEqual(
        found.filter(({rule}) => rule === 'unknown-section').map((fault) => fault.place),
        [place]
      )
    })
  }
}

function placeOf(text: string, mark: string, before: number) {
  const lines = text.slice(0, text.indexOf(mark)).split('\n')
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 - before}
}

/** The mark at the beginning is not part of the file: it counts where it is on the same line. */
function endOf(text: string) {
  const isOneLine = !text.slice(text.indexOf('⟦'), text.indexOf('⟧')).includes('\n')
  const {line, column} = placeOf(text, '⟧', isOneLine ? 1 : 0)
  return {endLine: line, endColumn: column}
}
