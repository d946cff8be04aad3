import {registerHooks} from 'node:module'

/* As on a machine where `npm ci --omit=dev` has left the browser out. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@sparticuz/chromium')
      throw new Error('Cannot find package, and more\nthan that')
    return next(specifier, context)
  }
})
