import {UsageError} from '../report/refusal.ts'

/** The last second of the year 9999: what lies beyond has no day to write. */
const lastSecond = 253_402_300_799

/**
 * A time that cannot be read must not become another one.
 *
 * @throws {UsageError} When it is none.
 */
export function expectEpoch(given = ''): void {
  if (given === '' || (/^\d+$/u.test(given) && Number(given) <= lastSecond)) return
  throw new UsageError(
    `SOURCE_DATE_EPOCH on kokonaisia sekunteja vuodesta 1970, esimerkiksi 1717200000, ei "${given}"`,
    `SOURCE_DATE_EPOCH wants whole seconds since 1970, such as 1717200000, not "${given}"`
  )
}
