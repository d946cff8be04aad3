import assert from 'node:assert/strict'
import test from 'node:test'
import {scrollable} from '../../src/components/passages/scrollable.ts'

/** What stands in a cell, and what of it no line may break. */
const cells: ReadonlyArray<[cell: string, whole: string[]]> = [
  ['13.10.2025', ['13.10.2025']],
  ['13. 10. 2025', ['13. 10. 2025']],
  ['77/00.04.01/2023', ['77/00.04.01/2023']],
  ['HEL 2023-001234', ['HEL 2023-001234']],
  ['D/1234/2023 ja 5/2023', ['D/1234/2023', '5/2023']],
  ['1 234 567 €', ['1 234 567 €']],
  ['1 234 567,89 €', ['1 234 567,89 €']],
  ['−5 °C tai 12,5 %', ['−5 °C', '12,5 %']],
  ['10 000 m² ja 3 km', ['10 000 m²', '3 km']],
  ['2,5 milj. euroa', ['2,5 milj.']],
  ['HE 241/2020 vp', ['HE 241/2020 vp']],
  ['KHO 2019:97', ['KHO 2019:97']],
  ['ISO 8601-1:2019', ['ISO 8601-1:2019']],
  ['§ 14 ja 15', ['§ 14']],
  ['7 kk, 10 htv, 4 v.', ['7 kk', '10 htv', '4 v.']],
  ['2024-06-01', ['2024-06-01']],
  ['1.1.–31.12.2025', ['1.1.–31.12.2025']],
  ['klo 9.30', ['klo 9.30']],
  ['klo 9.00–16.00', ['klo 9.00–16.00']],
  ['kunnanvaltuusto', []],
  ['3 kuntaa', []],
  ['<a href="/laki/2021/611/14/#subsec_1">14 §</a>', ['14 §']],
  ['<a href="/x/">611/2021</a>', ['611/2021']]
]

for (const [cell, whole] of cells) {
  test(`a cell: ${cell}`, () => {
    const html = scrollable(`<table><tbody><tr><td>${cell}</td></tr></tbody></table>`, 'Taulukko')
    const found = [...html.matchAll(/<span class="whole">(.*?)<\/span>/gu)].map(([, text]) => text)
    assert.deepEqual(found, whole)
    assert.ok(html.includes(`<td>${cell}</td>`.replace(/<a.*/u, '')) || whole.length > 0)
    const {length} = html.split(
      '<div class="scroll" role="group" tabindex="0" aria-label="Taulukko">'
    )
    assert.equal(length, 2)
    assert.equal(html.replace(/<\/?(?:span|div)[^>]*>/gu, '').includes(cell), true)
  })
}

test('text without a table, and a table of the site itself, stay as they are', () => {
  for (const html of ['<p>13.10.2025</p>', '<table class="matrix"><tr><td>1/2</td></tr></table>'])
    assert.equal(scrollable(html, 'Taulukko'), html)
})
