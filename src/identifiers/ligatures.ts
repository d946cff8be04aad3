const ligatures = /[\uFB00-\uFB06]/gu

/** The letters that a typesetter has joined, each for itself: `konﬂikti` is `konflikti`. */
export function withoutLigatures(text: string): string {
  return text.replace(ligatures, (sign) => sign.normalize('NFKC'))
}
