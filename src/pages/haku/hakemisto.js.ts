import type {APIRoute} from 'astro'
import {corpus} from '../../corpus/current.ts'
import {answerWith} from '../../formats/data-file.ts'
import {indexCorpus, indexScript} from '../../search/index-corpus.ts'

/** The search index. Not named by its digest, so that no page changes when some text does. */
export const GET: APIRoute = () => answerWith(indexScript(indexCorpus(corpus())), 'text/javascript')
