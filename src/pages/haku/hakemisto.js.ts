import type {APIRoute} from 'astro'
import {corpus} from '../../corpus/current.ts'
import {wholeText} from '../../formats/data-file.ts'
import {indexCorpus, indexScript} from '../../search/index-corpus.ts'

/** The search index. Not named by its digest, so that no page changes when some text does. */
export const GET: APIRoute = () =>
  new Response(wholeText(indexScript(indexCorpus(corpus()))), {
    headers: {'content-type': 'text/javascript; charset=utf-8'}
  })
