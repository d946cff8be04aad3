import {readFileSync} from 'node:fs'
import path from 'node:path'

/** Files that take longest, the longest first: begun last, one would run alone at the end. */
const longest = [
  'tests/site/axe.test.ts',
  'tests/scripts/dev.test.ts',
  'tests/scripts/build.test.ts',
  'tests/search/window.test.ts',
  'tests/scripts/pdf.test.ts',
  'tests/scripts/other-systems.test.ts',
  'tests/scripts/outputs.test.ts',
  'tests/scripts/damaged-cache.test.ts',
  'tests/scripts/kept.test.ts',
  'tests/hosting/anywhere.test.ts',
  'tests/hosting/reproducible.test.ts',
  'tests/site/aids.test.ts',
  'tests/site/budget.test.ts',
  'tests/scripts/walks.test.ts',
  'tests/scripts/out-folder.test.ts',
  'tests/site/adapt.test.ts',
  'tests/site/keyboard.test.ts',
  'tests/hosting/hostile.test.ts',
  'tests/scripts/permissions.test.ts',
  'tests/hosting/never-die.test.ts',
  'tests/hosting/publish.test.ts',
  'tests/site/guide.test.ts',
  'tests/scripts/usage.test.ts',
  'tests/hosting/policy.test.ts'
]

/** What builds sites or opens browsers, by its folder or by what it asks for. */
const heavy = /^tests\/(?:hosting|scripts|site)\//u
const asksForSite = /\/(?:built|open)-site\.ts'/u

/**
 * Test files in the order to begin them: the many that need nothing, while the types are checked and
 * no site can be built; then those that take longest; then the others.
 */
export function inTestOrder(files: readonly string[], root: string): string[] {
  const ranks = new Map(
    files.map((file) => {
      const place = longest.indexOf(file)
      const isLight =
        !heavy.test(file) && !asksForSite.test(readFileSync(path.join(root, file), 'utf8'))
      return [file, isLight ? -1 : place < 0 ? longest.length : place]
    })
  )
  const rank = (file: string) => ranks.get(file) ?? 0
  return files.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}
