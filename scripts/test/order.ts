/** Files that take longest, the longest first: begun last, one would run alone at the end. */
const longest = [
  'tests/site/axe.test.ts',
  'tests/scripts/outputs.test.ts',
  'tests/scripts/build.test.ts',
  'tests/scripts/damaged-cache.test.ts',
  'tests/scripts/kept.test.ts',
  'tests/hosting/anywhere.test.ts',
  'tests/hosting/reproducible.test.ts',
  'tests/scripts/out-folder.test.ts',
  'tests/scripts/walks.test.ts',
  'tests/scripts/usage.test.ts',
  'tests/scripts/pdf.test.ts',
  'tests/scripts/dev.test.ts',
  'tests/hosting/hostile.test.ts',
  'tests/hosting/never-die.test.ts',
  'tests/hosting/publish.test.ts',
  'tests/hosting/policy.test.ts'
]

/** What builds sites or opens browsers. */
const heavy = /^tests\/(?:hosting|scripts|site)\//u

/**
 * Test files in the order to begin them: the many that need nothing, while the types are checked and
 * no site can be built; then those that take longest; then the others.
 */
export function inTestOrder(files: readonly string[]): string[] {
  const rank = (file: string) => {
    const place = longest.indexOf(file)
    return !heavy.test(file) ? -1 : place < 0 ? longest.length : place
  }
  return files.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}
