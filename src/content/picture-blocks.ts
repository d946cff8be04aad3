import {inflateSync} from 'node:zlib'

/** A part of a picture that is no picture. */
export interface Block {
  kind: 'exif' | 'iptc' | 'text'
  content: Buffer
}

const exifMark = 'Exif\0\0'
const xmpMark = 'http://ns.adobe.com/'
const iptcMark = 'Photoshop 3.0\0'

/** What a JPEG or a PNG holds besides the picture. */
export function blocksOfPicture(bytes: Buffer): Generator<Block> {
  return bytes[0] === 0xff ? blocksOfJpeg(bytes) : blocksOfPng(bytes)
}

/** Segments before the picture itself. */
function* blocksOfJpeg(bytes: Buffer): Generator<Block> {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    // The picture begins, or it has ended.
    if (marker === 0xda || marker === 0xd9) return
    const content = bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2))
    const head = content.toString('latin1', 0, 29)
    if (head.startsWith(exifMark)) yield {kind: 'exif', content: content.subarray(6)}
    else if (head.startsWith(xmpMark)) yield {kind: 'text', content}
    else if (head.startsWith(iptcMark)) yield {kind: 'iptc', content}
    else if (marker === 0xfe) yield {kind: 'text', content}
    at += 2 + bytes.readUInt16BE(at + 2)
  }
}

function* blocksOfPng(bytes: Buffer): Generator<Block> {
  let at = 8
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'eXIf') yield {kind: 'exif', content}
    if (type === 'tEXt' || type === 'iTXt') yield {kind: 'text', content}
    if (type === 'zTXt') {
      const packed = content.subarray(content.indexOf(0) + 2)
      yield {kind: 'text', content: inflateSync(packed, {maxOutputLength: mostUnpacked})}
    }
    at += 12 + length
  }
}

/** Bytes that a compressed comment may have unpacked: more is an attack. */
const mostUnpacked = 1024 ** 2
