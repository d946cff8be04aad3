import type {PictureMetadata} from './picture-metadata.ts'

/** Records of IPTC that name a person or a place: by-line, its title, credit, city and so on. */
const [authorRecords, placeRecords] = [new Set([80, 110, 116, 122]), new Set([90, 92, 95, 101])]

/** Records of press photographs. */
export function readIptc(bytes: Buffer, found: PictureMetadata): void {
  for (let at = bytes.indexOf('\u001c\u0002', 0, 'latin1'); at >= 0 && at + 5 <= bytes.length; ) {
    const record = bytes[at + 2] ?? 0
    const text = bytes.toString('utf8', at + 5, at + 5 + bytes.readUInt16BE(at + 3)).trim()
    if (authorRecords.has(record) && text) found.authors.push(text)
    else if (text) found.texts.push(text)
    found.hasPlace ||= placeRecords.has(record) && text !== ''
    at = bytes.indexOf('\u001c\u0002', at + 5, 'latin1')
  }
}
