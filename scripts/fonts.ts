/**
 * Writes the site's fonts into `src/styles/fonts/`.
 *
 *     npm i --no-save source-sans@3.52.0 source-serif@4.5.1 subset-font@2.9.0
 *     node scripts/fonts.ts
 *
 * The result is committed, so that neither a build nor an installation needs the 80 MB of sources.
 * Kept are the letters of Finnish, Swedish, English, the neighbours and the Sámi languages, the
 * punctuation of legal texts, and the weights 400 to 700. Layout closure is off: it would bring
 * small capitals and alternates in and double the size; the digits are tabular without it.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

const ascii = Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index)).join('')
const letters = 'ÄÖÅÉÜŠŽÕÆØÁÐÞĐŊŦČäöåéüšžõæøáðþđŋŧčèàçíóúß'
const signs = '\u00A0\u202F§©«»°·½–—‐‑−‘’“”„…•×→←↑↓↗≥≤№€'

const serif = 'source-serif/VAR/SourceSerif4Variable-Roman.ttf'
const sans = 'source-sans/VF/SourceSans3VF-Upright.ttf'
const range = {min: 400, max: 700, default: 400}

const fonts = [
  {name: 'source-serif-4.woff2', source: serif, axes: {wght: range, opsz: 14}},
  {name: 'source-sans-3.woff2', source: sans, axes: {wght: range}},
  // The drawing of social images reads neither woff2 nor axes.
  {name: 'source-serif-4-semibold.woff', source: serif, axes: {wght: 600, opsz: 40}},
  {name: 'source-sans-3-semibold.woff', source: sans, axes: {wght: 600}}
]

// Named at run time: the packages are not among the project's dependencies.
const {default: subsetFont} = await import(`${'subset'}-font`)
const folder = new URL('../src/styles/fonts/', import.meta.url)
await mkdir(folder, {recursive: true})

for (const {axes, name, source} of fonts) {
  const whole = await readFile(fileURLToPath(import.meta.resolve(source)))
  const subset: Uint8Array = await subsetFont(whole, ascii + letters + signs, {
    targetFormat: name.endsWith('woff2') ? 'woff2' : 'woff',
    variationAxes: axes,
    noLayoutClosure: true
  })
  await writeFile(new URL(name, folder), subset)
  console.log(`${name}  ${(subset.length / 1024).toFixed(1)} KB`)
}
