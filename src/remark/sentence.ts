const segmenter = new Intl.Segmenter('fi', {granularity: 'sentence'})
const goesOn = /(?:\d\.|\b(?:mom|kap|ks|esim|ns|mm|s)\.)\s*$/u

/** The sentences of a text, white space folded, by the offsets that lie in them: parted once. */
export function sentencesOf(text: string): (offset: number) => string {
  const ends: {end: number; sentence: string}[] = []
  // Full stops of dates and abbreviations end no sentence: the next word decides.
  let sentence = ''
  for (const {segment, index} of segmenter.segment(text)) {
    const joins = sentence !== '' && goesOn.test(sentence)
    sentence = joins ? sentence + segment : segment
    const end = index + segment.length
    if (!goesOn.test(segment) || end >= text.length) ends.push({end, sentence})
  }
  return (offset) => {
    // By halving: an archived text may have thousands of sentences, and as many citations.
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle]?.end ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return (ends[low]?.sentence ?? sentence).replace(/\s+/gu, ' ').trim()
  }
}
