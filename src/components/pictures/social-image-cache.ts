import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {cacheFolder} from '../../disk/cache-folder.ts'
import {keptOrMade} from '../../disk/kept-file.ts'
import {drawSocialImage, fontFiles} from './draw-social-image.ts'

/** All that an image is drawn with, besides its words: an image of another look is another one. */
const drawnWith = [
  'src/components/pictures/draw-social-image.ts',
  ...fontFiles,
  'package-lock.json'
]

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
  const file = join(cacheFolder('social'), digest)
  return new Uint8Array(await keptOrMade(file, () => drawSocialImage(image, site)))
}
