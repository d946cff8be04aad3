/** Rule that an address in a text breaks, if any. */
export type AddressFault = 'unsafe-address' | 'not-https' | 'lookalike-address'

/** Browsers drop these inside an address before they read its scheme. */
const ignored =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it drops.
  /[\u0000-\u0020\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]/gu

/**
 * Judges an address that an author wrote: `https:` outside, `/…/` or `#…` inside.
 *
 * The judgement is on what a browser would make of it, not on what it looks like.
 */
export function addressFault(written: string): AddressFault | undefined {
  const address = written.replace(ignored, '')
  // To some readers of addresses it begins with a slash, to others with a sign of the address.
  if (/^[/#]/u.test(address) && !/^[/#]/u.test(written)) return 'unsafe-address'
  if (address.startsWith('#')) return undefined
  if (/^\/(?![/\\])/u.test(address)) return /[\\<>"']/u.test(address) ? 'unsafe-address' : undefined
  if (address !== written || !URL.canParse(address)) return 'unsafe-address'
  // `https:example.fi` is a page beside this one where the site itself is read by https.
  if (/[\\<>"]/u.test(address) || !/^https?:\/\//iu.test(address)) return 'unsafe-address'

  const {protocol, username, password, hostname} = new URL(address)
  if (protocol === 'http:') return 'not-https'
  if (protocol !== 'https:' || username || password) return 'unsafe-address'
  return isLookalike(address, hostname) ? 'lookalike-address' : undefined
}

/** A host that mixes Latin with another alphabet, or is written in another one altogether. */
function isLookalike(address: string, hostname: string): boolean {
  if (!hostname.split('.').some((label) => label.startsWith('xn--'))) return false
  const written = /^https:\/\/(?<host>[^/?#:]+)/iu.exec(address)?.groups?.['host'] ?? hostname
  return !/^[\p{Script=Latin}\p{Nd}.-]+$/u.test(written.normalize('NFC')) || written === hostname
}
