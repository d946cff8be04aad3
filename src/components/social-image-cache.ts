import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {drawSocialImage} from './draw-social-image.ts'

/** Goes up when the drawing changes: images that look as before are then drawn anew. */
const look = 2

/** A social image, drawn once for its words and kept on disk: drawing all takes two seconds. */
export async function socialImage(
  ...[image, site]: Parameters<typeof drawSocialImage>
): Promise<Uint8Array> {
  const said = JSON.stringify([look, image, site])
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
