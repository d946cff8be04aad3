import {registerHooks} from 'node:module'

/** Loaded before a build: the first bundled page that Astro evaluates throws. */
registerHooks({
  load(url, context, next) {
    if (/\.prerender\/.*\/?pages?\//u.test(url)) throw new Error('a page throws on purpose')
    return next(url, context)
  }
})
