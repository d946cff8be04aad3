/**
 * An address outside the site as a URI (RFC 3986): authors write letters that only browsers take,
 * `https://www.example.com/pöytäkirja`. What is a URI stays as it was typed.
 */
export function uriOf(address: string): string {
  const allowed = /[^\w.~:/?#[\]@!$&'()*+,;=%-]/gu
  if (address.search(allowed) < 0) return address
  return new URL(address).href.replace(allowed, encodeURIComponent)
}
