import type {CitationTexts} from './citation-texts.ts'

/** What the handle of a thing copies, as attributes of the element: its name, its citations. */
export function handleData(name: string, citations: CitationTexts | undefined) {
  if (!citations) return {}
  const texts = Object.entries(citations).map(([language, text]) => [`data-cite-${language}`, text])
  return {'data-name': name, ...Object.fromEntries(texts)} as Record<string, string>
}
