/** A link's address with the number it is printed under. */
export interface NumberedAddress {
  number: number
  address: string
}

const anchor = /<a (?<attributes>[^>]*)>(?<inside>.*?)<\/a>/gsu
const target = /(?:^|\s)href="(?<href>[^"#][^"]*)"/u

/**
 * Puts a number after every link that leads off the page, so that its address can be printed in a
 * list: one that is known in full, for a part of one leads nowhere. One address has one number, in brackets and after a space: read aloud or copied, it does
 * not grow onto the words before it (`6 § 8`). The HTML is our own: no link holds another.
 */
export function numberLinks(
  html: string,
  whole: (address: string) => string | undefined
): {html: string; addresses: NumberedAddress[]} {
  const numbers = new Map<string, number>()
  const numbered = html.replace(anchor, (link: string, attributes: string) => {
    // A mark of a drawing repeats a link beside it, and no note can stand in a drawing.
    if (attributes.includes('tabindex="-1"')) return link
    const found = target.exec(attributes)?.groups?.['href']
    const href = found && whole(found)
    if (!href) return link
    const number = numbers.get(href) ?? numbers.size + 1
    numbers.set(href, number)
    return `${link}<sup class="link-number">&nbsp;[${number}]</sup>`
  })
  const addresses = [...numbers].map(([address, number]) => ({number, address}))
  return {html: numbered, addresses}
}
