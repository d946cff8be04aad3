import {addressOf} from './html/relative.ts'

/** `sitemap.xml`: the pages a search engine may show. Its addresses are absolute by its standard. */
export function sitemapFile(files: string[], url: string): string {
  const lines = files.map(
    (file) => `<url><loc>${escapeXml(url + addressOf(file).slice(1))}</loc></url>`
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`
}

/** `robots.txt`: everything may be read. */
export function robotsFile(url: string | undefined): string {
  return `User-agent: *\nAllow: /\n${url ? `Sitemap: ${url}sitemap.xml\n` : ''}`
}

/** `.well-known/security.txt` (RFC 9116): whom to tell of a hole. */
export function securityTxtFile(
  contact: string,
  expires: string,
  languages: string[],
  url?: string
) {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(url ? [`Canonical: ${url}.well-known/security.txt`] : []),
    ''
  ].join('\n')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
