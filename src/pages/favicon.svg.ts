import type {APIRoute} from 'astro'
import {newestVersion} from '../model/current-versions.ts'
import {palette} from '../styles/palette.ts'
import {isFull, partyRing} from '../views/party-ring.ts'

/** The mark of the site as an icon: the ring of the parties, light on a dark tab and dark on a light one. */
export const GET: APIRoute = ({locals: {corpus}}) => {
  const newest = newestVersion(corpus)
  const dots = newest ? partyRing(newest) : []
  const circles = dots.map((dot) => {
    const {r, x, y} = dot
    return `<circle cx="${x}" cy="${y}" r="${r - 0.4}"${isFull(dot) ? ' class="full"' : ''}/>`
  })
  const {ink, paper} = palette
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>circle{fill:none;stroke:${ink.light};stroke-width:1.2}.full{fill:${ink.light}}@media(prefers-color-scheme:dark){circle{stroke:${paper.light}}.full{fill:${paper.light}}}</style>${circles.join('')}</svg>\n`
  return new Response(svg, {headers: {'content-type': 'image/svg+xml'}})
}
