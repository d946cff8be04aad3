import {StaticPaths} from 'astro:static-paths'
import type {RouteData} from 'astro'
import {createApp} from 'astro/app/entrypoint'

/*
 * What Astro bundles: the pages with all that they need, and these two doors. Whoever imports the
 * bundle renders pages, without Astro's build and without Vite.
 */
const app = createApp({streaming: false})

/** An address of the site and the route that answers to it. */
export interface Path {
  pathname: string
  route: RouteData
}

/** Every path of the site, by what its pages say of the current corpus. */
export function paths(): Promise<Path[]> {
  return new StaticPaths(app).getAll()
}

/** The answer to a path. Throws when its page does; Astro says why on standard error. */
export async function render({pathname, route}: Path): Promise<string | Uint8Array> {
  const address = route.type === 'page' ? pathname.replace(/\/*$/u, '/') : pathname
  const request = new Request(new URL(address, 'http://site.invalid'))
  const response = await app.render(request, {routeData: route})
  if (response.status >= 500) throw new Error(`Could not render ${pathname}: ${route.component}`)
  return route.type === 'page' ? response.text() : new Uint8Array(await response.arrayBuffer())
}
