import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {palette} from '../../styles/palette.ts'
import type {SocialImage} from './social-images.ts'

const {light: paper} = palette.paper
const {light: ink} = palette.ink
const {light: quiet} = palette.quiet

/** This file's own place is not known once Vite has bundled it: fonts are found from the project. */
export const fontFiles = [
  'src/styles/fonts/source-serif-4-semibold.woff',
  'src/styles/fonts/source-sans-3-semibold.woff'
] as const

/** Loaded when there is something to draw: most builds find every image drawn before. */
let tools: ReturnType<typeof loadTools> | undefined

async function loadTools() {
  const [serifFile, sansFile] = fontFiles
  const [{default: satori}, {default: sharp}, serif, sans] = await Promise.all([
    import('satori'),
    import('sharp'),
    readFile(resolve(serifFile)),
    readFile(resolve(sansFile))
  ])
  // No image comes again, and a thread of its own for each stripe keeps memory of its own.
  sharp.cache(false)
  sharp.concurrency(1)
  // Satori parses the fonts once for one list of them.
  const fonts = [
    {name: 'Serif', data: serif, weight: 600 as const},
    {name: 'Sans', data: sans, weight: 600 as const}
  ]
  return {satori, sharp, fonts}
}

/**
 * No page loads it, only who shows a card of a link. A palette would halve the bytes, which are
 * few, and take ten times as long.
 */
const format = {compressionLevel: 7}

/** Side of the ring. */
const side = 132

/** An element as Satori takes it. */
function box(style: Record<string, string | number>, children: unknown) {
  return {type: 'div', props: {style: {display: 'flex', ...style}, children}}
}

/** Draws a social image, 1200 by 630: the same words give the same bytes. */
export async function drawSocialImage(
  {kind, ring, state, title}: SocialImage,
  {accent, site}: {accent: string; site: string}
): Promise<Buffer> {
  tools ??= loadTools()
  const {satori, sharp, fonts} = await tools
  const drawing = box(
    {
      background: paper,
      boxSizing: 'border-box',
      color: ink,
      flexDirection: 'column',
      fontFamily: 'Sans',
      height: '100%',
      justifyContent: 'space-between',
      padding: '56px 80px',
      width: '100%'
    },
    [
      // Beside the ring, as in the header of the pages.
      box({alignItems: 'center', fontSize: 34, height: side, paddingLeft: side + 28}, site),
      box({flexDirection: 'column'}, [
        box({color: accent, fontSize: 34, marginBottom: 12}, kind || ' '),
        box(
          {
            fontFamily: 'Serif',
            fontSize: title.length > 60 ? 64 : 80,
            letterSpacing: '-0.015em',
            lineHeight: 1.15
          },
          title
        )
      ]),
      box(
        {
          borderTop: `3px solid ${accent}`,
          color: quiet,
          fontSize: 32,
          minHeight: 72,
          paddingTop: 24
        },
        state || ' '
      )
    ]
  )
  const svg = await satori(drawing as never, {width: 1200, height: 630, fonts})
  const withRing = svg.replace(
    /<\/svg>$/u,
    `<svg x="80" y="56" width="${side}" height="${side}" viewBox="0 0 32 32">${ring}</svg></svg>`
  )
  return sharp(Buffer.from(withRing)).removeAlpha().png(format).toBuffer()
}
