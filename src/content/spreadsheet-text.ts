import {unzipSync} from 'fflate'
import {type AttachmentText, eachOnce, nothing} from './attachment-text.ts'

/** Parts of a spreadsheet that hold its words; each is a page. */
const parts =
  /^(?:xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml|xl\/(?:threadedC|c)omments[^.]*\.xml|content\.xml)$/u
/** Parts that name who has made it, changed it last, or commented on it. */
const about = /^(?:docProps\/core\.xml|meta\.xml|xl\/comments[^/]*\.xml|xl\/persons\/[^/]+\.xml)$/u
const person =
  /<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator|author)\b[^>]*>([^<]+)<|<person\b[^>]*\bdisplayName="([^"]+)"/gu

/** Words of a spreadsheet, and who its properties and comments name. */
export function textsOfSpreadsheet(bytes: Buffer): AttachmentText {
  const files = unzipSync(new Uint8Array(bytes), {
    filter: ({name, originalSize}) =>
      (parts.test(name) || about.test(name)) && originalSize < mostUnpacked
  })
  const texts = Object.entries(files).map(
    ([name, content]) => [name, new TextDecoder().decode(content)] as const
  )
  const names = texts
    .filter(([name]) => about.test(name))
    .flatMap(([, xml]) => [...xml.matchAll(person)].map(([, text, named]) => text ?? named ?? ''))
  return {
    ...nothing,
    pages: texts
      .filter(([name]) => parts.test(name))
      .map(([, xml]) => xml.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ')),
    authors: eachOnce(names)
  }
}

/** Bytes that one part of a spreadsheet may have unpacked: more is an attack. */
const mostUnpacked = 64 * 1024 ** 2
