/**
 * Registry number of a case (asianumero, diaarinumero) as Finnish municipalities write it:
 * running number / task class by two or three pairs of digits / year, `77/00.04.01/2023`.
 */
export const registryNumberPattern = /^[1-9]\d{0,5}\/\d\d(?:\.\d\d){1,4}\/(?:19|20)\d\d$/u

/** Whether the text is a registry number. */
export function isRegistryNumber(text: string): boolean {
  return registryNumberPattern.test(text)
}
