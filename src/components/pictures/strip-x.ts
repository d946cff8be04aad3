/** A place on the strip, 0 to 1, as SVG takes it: with room for half a mark at each end. */
export function stripX(at: number): string {
  return `${Math.round((4 + 92 * at) * 10) / 10}%`
}
