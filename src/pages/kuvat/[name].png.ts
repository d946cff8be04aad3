import type {APIRoute, GetStaticPaths} from 'astro'
import {socialImage} from '../../components/pictures/social-image-cache.ts'
import {socialImages} from '../../components/pictures/social-images.ts'
import {corpus} from '../../corpus/current.ts'
import {lookElsewhere} from '../../corpus/seen.ts'

export const getStaticPaths = (() => {
  const current = corpus()
  const [language = 'fi'] = current.site.languages
  return socialImages(current, language).map((image) => ({
    params: {name: image.name},
    props: {image}
  }))
}) satisfies GetStaticPaths

/** Images that other sites show beside a link to a page here. */
export const GET: APIRoute = async ({locals, props}) => {
  // The words and the ring were copied from the corpus with the path.
  lookElsewhere()
  const {site} = locals
  const png = await socialImage(props['image'], {accent: site.accent.light, site: site.name})
  return new Response(png as Uint8Array<ArrayBuffer>, {headers: {'content-type': 'image/png'}})
}
