const segmenter = new Intl.Segmenter('fi', {granularity: 'sentence'})
const goesOn = /(?:\d\.|\b(?:mom|kap|ks|esim|ns|mm|s)\.)\s*$/u

/** The sentence of a text that an offset lies in, white space folded. */
export function sentenceAt(text: string, offset: number): string {
  return sentencesOf(text)(offset)
}

/** The sentences of a text, by the offsets that lie in them: the text is parted once. */
export function sentencesOf(text: string): (offset: number) => string {
  const ends: {start: number; end: number; sentence: string}[] = []
  // Full stops of dates and abbreviations end no sentence: the next word decides.
  let start = 0
  let sentence = ''
  for (const {segment, index} of segmenter.segment(text)) {
    const joins = sentence !== '' && goesOn.test(sentence)
    if (!joins) start = index
    sentence = joins ? sentence + segment : segment
    const end = index + segment.length
    if (!goesOn.test(segment) || end >= text.length) ends.push({start, end, sentence})
  }
  return (offset) => {
    const found = ends.find(({start, end}) => offset >= start && offset < end)
    return (found?.sentence ?? sentence).replace(/\s+/gu, ' ').trim()
  }
}
