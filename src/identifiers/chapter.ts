/** `eId` of a chapter, by the number that the agreement gives it. */
export function chapterEId(number: string): string {
  return `chp_${number}`
}
