/*
 * Every address is a file: a name that a system or the site itself takes, or that is longer than a
 * system or a server allows, would be found out only where it cannot be written or served.
 */

/** Characters of one part of an address, which is a name of a file or a folder. */
export const longestName = 80

/** Characters of a whole address. */
export const longestAddress = 200

/** An address of the site as it makes them: `/sopimus/2023/`, `/sopimus/2023/#art_1`. */
export const ownAddressPattern = /^\/(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\/)*(?:#[A-Za-z0-9_.-]+)?$/u

/** One that a site before this one may have had: capital letters, underscores, a page as a file. */
export const formerAddressPattern =
  /^\/(?:[A-Za-z0-9](?:[\w.~-]*[\w~-])?\/)*(?:(?!index\.html?(?:#|$))[A-Za-z0-9](?:[\w.~-]*[\w~-])?\.html?)?(?:#[A-Za-z0-9_.-]+)?$/u

/** Names of devices: Windows makes no file or folder that is called so, whatever its ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

/** Whether a system takes the name of a file or a folder for a device. */
export function isDevice(name: string): boolean {
  return devices.test(name)
}

/** Endings of files that the site writes: a folder of such a name may be where one of them belongs. */
const endings =
  /\.(?:html?|json|xml|js|css|csv|txt|ics|pdf|zip|svg|png|jpe?g|webp|ico|woff2?|map|conf|webmanifest|br|gz|publishing)$/iu

/** Folder whose files are kept for ever, and the page of what is not there. */
const ofTheSite = /^(?:assets|404(?:\.html?)?)$/iu

/** Whether an address is where the site or a system has something of its own. */
export function isReservedAddress(address: string): boolean {
  const [page = ''] = address.split('#')
  const parts = page.slice(1).split('/')
  const folders = parts.slice(0, -1)
  return (
    ofTheSite.test(parts[0] ?? '') ||
    parts.some(isDevice) ||
    folders.some((folder) => endings.test(folder))
  )
}

/** Length of an address or of its longest part, where it is too long to be one. */
export function tooLong(address: string): {length: number; limit: number} | undefined {
  const {length} = address
  if (length > longestAddress) return {length, limit: longestAddress}
  const part = Math.max(...address.split(/[/#]/u).map((name) => name.length))
  return part > longestName ? {length: part, limit: longestName} : undefined
}

/** The address of the site that was probably meant. */
export function asOwnAddress(written: string): string | undefined {
  const [, path = '', fragment = ''] =
    /^(?:https?:\/\/[^/]*)?(\/[^?#]*)(#[A-Za-z0-9_.-]+)?/u.exec(written.trim()) ?? []
  if (path === '') return undefined
  const page = path.replace(/\/{2,}/gu, '/').replace(/\/index\.\w+$/u, '/')
  const address = `${page}${/\/$|\.\w+$/u.test(page) ? '' : '/'}${fragment}`
  return formerAddressPattern.test(address) && !isReservedAddress(address) ? address : undefined
}
