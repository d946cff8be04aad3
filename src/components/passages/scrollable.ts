/** Days, numbers with their thousands, and registry numbers: browsers break lines after a slash. */
const whole =
  /\d{1,2}\.[ \u00A0]?\d{1,2}\.[ \u00A0]?\d{2,4}|\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)|(?:\p{Lu}{2,}[ \u00A0])?[^\s<>]*\d[^\s<>]*[/.:–-][^\s<>]*/gu

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
