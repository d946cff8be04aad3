import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {cacheFolder} from '../../disk/cache-folder.ts'
import {keptOrMade} from '../../disk/kept-file.ts'
import type {Corpus} from '../../model/corpus.ts'
import {newestVersion} from '../../model/current-versions.ts'
import {type Colour, palette} from '../../styles/palette.ts'
import {drawnRing, type RingColours} from '../../views/party-ring.ts'

/** Colours of the ring where no stylesheet is: in icons and social images. */
export function ringColours({site}: Corpus, ground: keyof Colour = 'light'): RingColours {
  return {
    approved: site.accent[ground],
    waiting: palette['waiting-mark'][ground],
    other: palette.ink[ground]
  }
}

/**
 * The mark of the site as a PNG, on a ground of paper, for what takes no `favicon.svg`.
 *
 * @param margin Around the ring, of its 32: systems cut the corners of some icons off.
 */
export async function ringIcon(corpus: Corpus, size: number, margin: number): Promise<Buffer> {
  const newest = newestVersion(corpus)
  const ring = newest ? drawnRing(newest, ringColours(corpus)) : ''
  const box = [-margin, -margin, 32 + 2 * margin, 32 + 2 * margin]
  const [x, y, width, height] = box
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box.join(' ')}"><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette.paper.light}"/>${ring}</svg>`
  const digest = createHash('sha256').update(svg).digest('hex').slice(0, 16)
  return keptOrMade(join(cacheFolder('social'), `icon-${digest}`), async () => {
    // Loaded when there is something to draw: most builds find it drawn before.
    const {default: sharp} = await import('sharp')
    return sharp(Buffer.from(svg)).removeAlpha().png().toBuffer()
  })
}
