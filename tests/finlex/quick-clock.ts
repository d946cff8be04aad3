/** A clock that nobody waits for: it goes forward by what is waited. */
export function quickClock() {
  const waited: number[] = []
  let now = 0
  const clock = {
    now: () => now,
    async wait(milliseconds: number) {
      waited.push(milliseconds)
      now += milliseconds
    }
  }
  return {clock, waited}
}
