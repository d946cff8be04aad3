import {defineMiddleware} from 'astro:middleware'
import {corpus} from './corpus/current.ts'
import {alternatesOf} from './formats/alternates.ts'
import {jsonLd} from './formats/json-ld/json-ld.ts'
import {formatDate} from './strings/dates.ts'
import {contentLanguage, inLanguage, languageOf, withoutLanguage} from './strings/languages.ts'
import {stringsIn} from './strings/strings.ts'
import {siteIn} from './views/words-in.ts'

/** Gives every page the corpus and the words of its language, so that components fetch nothing. */
export const onRequest = defineMiddleware(({locals, url}, next) => {
  const current = corpus()
  const {languages} = current.site
  const language = languageOf(url.pathname, languages)

  locals.corpus = current
  locals.site = siteIn(current.site, language)
  locals.language = language
  locals.contentLang = contentLanguage(language, languages)
  locals.t = stringsIn(language)
  locals.link = (address) => inLanguage(address, language, languages)
  locals.here = ''
  locals.date = (date) => formatDate(date, language)
  locals.alternates = alternatesOf(current, withoutLanguage(url.pathname, languages))
  locals.jsonLd = (page) => jsonLd(current, {...page, language, address: url.pathname})
  return next()
})
