import {registerHooks} from 'node:module'

/** Loaded before a build: the page of a section throws. */
registerHooks({
  load(url, context, next) {
    if (/\/\.prerender\/chunks\/_section_/u.test(url)) throw new Error('a page throws on purpose')
    return next(url, context)
  }
})
