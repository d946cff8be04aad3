import {blocksOfPicture} from './picture-blocks.ts'
import {readExif} from './read-exif.ts'
import {readIptc} from './read-iptc.ts'

/** What a picture says besides what it shows: cameras, telephones and programs write it. */
export interface PictureMetadata {
  /** Descriptions, comments, keywords, as they are written. */
  texts: string[]
  /** Who made it, whose it is. */
  authors: string[]
  /** It tells where it was taken. */
  hasPlace: boolean
}

/** Reads the metadata of a JPEG or a PNG: EXIF, XMP, IPTC and comments. */
export function pictureMetadata(bytes: Buffer): PictureMetadata {
  const found: PictureMetadata = {texts: [], authors: [], hasPlace: false}
  for (const {content, kind} of blocksOfPicture(bytes)) {
    if (kind === 'exif') readExif(content, found)
    else if (kind === 'iptc') readIptc(content, found)
    else readText(content.toString('utf8'), found)
  }
  return found
}

const creator = /<(?:dc:creator|dc:rights|photoshop:Credit)\b[\s\S]*?<rdf:li[^>]*>([^<]+)</gu
const placeInXmp = /exif:GPS(?:Latitude|Longitude)|photoshop:City|Iptc4xmpCore:Location/u

/** XMP, a comment, a text of PNG with its keyword: `Author`, NUL, the name. */
function readText(text: string, found: PictureMetadata): void {
  found.hasPlace ||= placeInXmp.test(text)
  found.authors.push(...[...text.matchAll(creator)].map(([, name = '']) => name.trim()))
  const [, name] = /^(?:Author|Artist|Copyright)\0+([^\0]+)$/u.exec(text) ?? []
  if (name) found.authors.push(name.trim())
  found.texts.push(
    text
      .replace(/<[^>]+>/gu, ' ')
      .replace(/[\0\s]+/gu, ' ')
      .trim()
  )
}
