import type {PictureMetadata} from './picture-metadata.ts'

/** Tags of EXIF that name a person. */
const authorTags = new Set([0x013b, 0x8298, 0x9c9d, 0xa430])
/** Tags that point at tables of their own: of the camera, and of the place. */
const [cameraTag, placeTag] = [0x8769, 0x8825]

/** The tables of EXIF are those of TIFF. */
export function readExif(bytes: Buffer, found: PictureMetadata): void {
  const isLittle = bytes.toString('latin1', 0, 2) === 'II'
  const word = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  const long = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const readTable = (start: number) => {
    const count = word(start)
    for (let index = 0; index < count; index++) {
      const at = start + 2 + index * 12
      const [tag, type, length] = [word(at), word(at + 2), long(at + 4)]
      if (tag === placeTag) found.hasPlace ||= word(long(at + 8)) > 0
      if (tag === cameraTag) readTable(long(at + 8))
      // Texts, and those of Windows in bytes of UTF-16.
      if (type !== 2 && !(type === 1 && tag >= 0x9c9b && tag <= 0x9c9f)) continue
      const from = length > 4 ? long(at + 8) : at + 8
      const raw = bytes.subarray(from, from + length)
      const text = raw
        .toString(type === 2 ? 'utf8' : 'utf16le')
        .replace(/\0+$/u, '')
        .trim()
      if (text === '') continue
      if (authorTags.has(tag)) found.authors.push(text)
      else found.texts.push(text)
    }
  }
  readTable(long(4))
}
