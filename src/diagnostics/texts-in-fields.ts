/** A text in the fields of a file, with the path to it. */
export interface TextInField {
  text: string
  path: PropertyKey[]
}

/** Every text in the fields of a file, however deep, in their order. */
export function textsInFields(data: unknown, path: PropertyKey[] = []): TextInField[] {
  if (typeof data === 'string') return [{text: data, path}]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => textsInFields(value, [...path, key]))
}
