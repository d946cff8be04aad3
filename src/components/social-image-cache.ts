import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {drawSocialImage, fontFiles} from './draw-social-image.ts'

/** All that an image is drawn with, besides its words: an image of another look is another one. */
const drawnWith = ['src/components/draw-social-image.ts', ...fontFiles, 'package-lock.json']

let look: Promise<string> | undefined

async function digestOfLook(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of drawnWith) hash.update(await readFile(resolve(file)))
  return hash.digest('hex')
}

/** A social image, drawn once for its words and kept on disk: drawing all takes a second. */
export async function socialImage(
  ...[image, site]: Parameters<typeof drawSocialImage>
): Promise<Uint8Array> {
  look ??= digestOfLook()
  const said = JSON.stringify([await look, image, site])
  const digest = createHash('sha256').update(said).digest('hex').slice(0, 16)
  const file = resolve('.cache/social', `${digest}.png`)
  try {
    return new Uint8Array(await readFile(file))
  } catch {
    const png = await drawSocialImage(image, site)
    await mkdir(dirname(file), {recursive: true})
    // Two builds may draw the same at once: neither reads the other's half.
    await writeFile(`${file}.${process.pid}`, png)
    await rename(`${file}.${process.pid}`, file)
    return new Uint8Array(png)
  }
}
