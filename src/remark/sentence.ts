const segmenter = new Intl.Segmenter('fi', {granularity: 'sentence'})

/** The sentence of a text that an offset lies in, white space folded. */
export function sentenceAt(text: string, offset: number): string {
  // Full stops of dates and abbreviations end no sentence: the next word decides.
  let start = 0
  let sentence = ''
  for (const {segment, index} of segmenter.segment(text)) {
    const joins = sentence !== '' && /(?:\d\.|\b(?:mom|kap|ks|esim|ns|mm|s)\.)\s*$/u.test(sentence)
    if (joins) sentence += segment
    else {
      start = index
      sentence = segment
    }
    const end = index + segment.length
    const goesOn =
      /(?:\d\.|\b(?:mom|kap|ks|esim|ns|mm|s)\.)\s*$/u.test(segment) && end < text.length
    if (offset >= start && offset < end && !goesOn) break
  }
  return sentence.replace(/\s+/gu, ' ').trim()
}
