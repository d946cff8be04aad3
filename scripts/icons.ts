/**
 * Writes the icons of the site into `public/`: `node scripts/icons.ts`.
 *
 * A section sign in the reading face on ink, the same for every region, for browsers that do not take
 * `favicon.svg`, which is the ring of the parties. Run by hand; the result is committed.
 */
import {readFile, writeFile} from 'node:fs/promises'
import satori from 'satori'
import sharp from 'sharp'

const font = await readFile(
  new URL('../src/styles/fonts/source-serif-4-semibold.woff', import.meta.url)
)
const out = (name: string) => new URL(`../public/${name}`, import.meta.url)

function sign(radius: number) {
  return satori(
    {
      type: 'div',
      props: {
        style: {
          width: 512,
          height: 512,
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          background: '#1b1e22',
          borderRadius: radius,
          boxSizing: 'border-box',
          color: '#fdfcf9',
          fontSize: 430,
          lineHeight: 1,
          paddingBottom: 36
        },
        children: '§'
      }
    } as never,
    {width: 512, height: 512, fonts: [{name: 'Serif', data: font, weight: 600}]}
  )
}

const round = await sign(96)
await writeFile(
  out('favicon.ico'),
  icon(await sharp(Buffer.from(round)).resize(32).png().toBuffer())
)
await sharp(Buffer.from(await sign(0)))
  .resize(180)
  .png()
  .toFile(fileOf('apple-touch-icon.png'))

function fileOf(name: string): string {
  return decodeURIComponent(out(name).pathname)
}

/** An `.ico` that holds one PNG of 32 by 32. */
function icon(png: Buffer): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(32, 6)
  head.writeUInt8(32, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
