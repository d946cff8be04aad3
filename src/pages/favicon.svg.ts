import type {APIRoute} from 'astro'
import {ringColours} from '../components/pictures/icon.ts'
import {newestVersion} from '../model/current-versions.ts'
import {drawnRing} from '../views/party-ring.ts'

/** The mark of the site as an icon, light on a dark tab and dark on a light one. */
export const GET: APIRoute = ({locals: {corpus}}) => {
  const newest = newestVersion(corpus)
  const [light, dark] = [ringColours(corpus, 'light'), ringColours(corpus, 'dark')]
  const ring = newest ? drawnRing(newest, light) : ''
  const onDark = (['approved', 'waiting', 'other'] as const)
    .map(
      (dot) =>
        `[fill="${light[dot]}"]{fill:${dark[dot]}}[stroke="${light[dot]}"]{stroke:${dark[dot]}}`
    )
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>@media(prefers-color-scheme:dark){${onDark}}</style>${ring}</svg>\n`
  return new Response(svg, {headers: {'content-type': 'image/svg+xml'}})
}
