/** An address with its letters, as it is read: one that was copied out of a browser has percents. */
export function decoded(address: string): string {
  try {
    return address.includes('%') ? decodeURIComponent(address) : address
  } catch {
    return address
  }
}
