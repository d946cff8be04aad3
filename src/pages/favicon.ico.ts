import type {APIRoute} from 'astro'
import {ringIcon} from '../components/pictures/icon.ts'

const size = 32

/** The mark of the site as an `.ico` that holds one PNG of 32 by 32. */
export const GET: APIRoute = async ({locals: {corpus}}) => {
  const png = await ringIcon(corpus, size, 0)
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return new Response(Buffer.concat([head, png]), {headers: {'content-type': 'image/x-icon'}})
}
