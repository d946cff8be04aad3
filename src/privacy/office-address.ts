/** What an office calls the box that it shares, in the three languages; a registry may name its part. */
const office =
  /^(?:kirjaamo(?:[.-]\p{L}+)?|registrator|registratorskontor(?:et)?|registratur(?:en)?|diari(?:et|um)|registry|records|info|kunta|kaupunki|kommun(?:en)?|stad(?:en)?|toimisto|virasto|kansli(?:et)?|office)@/iu

/** Whether an e-mail address is the shared one of an office, by its name: a person's is personal data. */
export function isOfficeAddress(address: string): boolean {
  return office.test(address)
}

/** Whether a field holds what an office may be reached by: the contact of the site, the registry of a party. */
export function reachesOffice(file: string, path: readonly PropertyKey[], value: unknown): boolean {
  const field = path.join('.')
  if (file === 'site.yaml') return field === 'contact.email' || field === 'contact.phone'
  if (!file.startsWith('parties/') || field !== 'registry.email') return false
  return typeof value === 'string' && isOfficeAddress(value)
}
