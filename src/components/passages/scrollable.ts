const gap = '[ \\u00A0\\u202F]'
const unit =
  '(?:[%‰€§]|t€|M€|milj\\.|mrd\\.|mom\\.|kpl|htv|euroa?|EUR|min|kg|pv|vk|kk|as\\.|[ckm]?m[²³]?|[khm]?[lagt]|ha|[kMG]Wh?|v\\.?|vp|h|°C)(?![\\p{L}\\p{N}])'

/**
 * Days, numbers with their thousands, decimals and units, and registry numbers: browsers break lines after a
 * slash, and between a number and its unit.
 */
const whole = new RegExp(
  [
    `\\d{1,2}\\.${gap}?\\d{1,2}\\.${gap}?\\d{2,4}`,
    `[−–-]?\\d{1,3}(?:${gap}\\d{3})+(?!\\d)(?:,\\d+)?(?:${gap}${unit})?`,
    `(?:(?:\\p{Lu}{2,}|klo|kl\\.|§|nro|n:o)${gap})?[^\\s<>]*\\d[^\\s<>]*[/.:–-][^\\s<>]*(?:${gap}${unit})?`,
    `[−–-]?\\d+(?:,\\d+)?${gap}${unit}`,
    `§${gap}\\d+`
  ].join('|'),
  'gu'
)

/**
 * Puts each table that was typed into a text into a box of its own, which scrolls where the window is
 * narrower, by keyboard too: days, numbers and words of cells stay whole.
 *
 * @param label What a screen reader calls the box, such as `Taulukko`.
 */
export function scrollable(html: string, label: string): string {
  return html.replace(
    /<table>.*?<\/table>/gsu,
    (table) =>
      `<div class="scroll" role="group" tabindex="0" aria-label="${label}">${unbroken(table)}</div>`
  )
}

function unbroken(table: string): string {
  return table.replace(/(?<=>)[^<]+/gu, (text) =>
    text.replace(whole, (number) => `<span class="whole">${number}</span>`)
  )
}
