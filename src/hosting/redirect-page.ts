import {createHash} from 'node:crypto'
import {escapeAttribute, escapeText} from './html/edits.ts'

/** Words of the pages that stand at former addresses. */
export interface RedirectWords {
  language: string
  /** Heading, such as `Sivu on siirtynyt`. */
  heading: string
  /** Before the new address, such as `Uusi osoite:`. */
  newAddress: string
  siteName: string
}

/**
 * Takes the fragment along: a refresh drops it, and an old link to a passage would land at the top.
 * The refresh itself needs no script.
 */
const code = `if(location.hash.length>1){const m=/url=(.*)/i.exec(document.querySelector('meta[http-equiv=refresh]').content);if(m)location.replace(m[1]+location.hash)}`

/** The script of all redirect pages, under a name with its digest. */
export const redirectScript = {
  file: `assets/redirect.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`,
  code
} as const

/** A page that leads to another address at once, on any host and from a disk. */
export function redirectPage(to: string, words: RedirectWords): string {
  const address = escapeAttribute(to)
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeText(words.heading)} – ${escapeText(words.siteName)}</title>
<link rel="canonical" href="${address}">
<meta http-equiv="refresh" content="0; url=${address}">
<script src="/${redirectScript.file}"></script>
</head>
<body>
<main>
<h1>${escapeText(words.heading)}</h1>
<p>${escapeText(words.newAddress)} <a href="${address}">${escapeText(to)}</a></p>
</main>
</body>
</html>
`
}
