import {z} from 'zod'
import type {Corpus, Entry} from '../../model/corpus.ts'
import {backlinkKinds} from '../../model/field-links.ts'
import {backlinksTo} from '../../model/find.ts'
import {thingKindNames} from '../../model/things.ts'
import {publishedAt} from '../published-at.ts'
import {linkSchema, linkTo, placeFields} from './json-place.ts'

export const backlinkSchema = linkSchema
  .extend({
    from: z.enum([...thingKindNames, 'page']).describe('What leads here.'),
    kind: z.enum(backlinkKinds),
    sentence: z.string().optional().describe('The words around the link.'),
    target: z.object(placeFields).optional().describe('The very place, where it is not the page.')
  })
  .meta({id: 'Backlink', description: 'A place on the site that leads to this.'})
export type BacklinkData = z.infer<typeof backlinkSchema>

/**
 * What leads to an entry's page or to a passage of it. The sentence is given where it cites; a
 * passage that only rests on something is read at its own address.
 */
export function backlinksData(corpus: Corpus, entry: Pick<Entry, 'address'>): BacklinkData[] {
  return backlinksTo(corpus, entry).map(({address, from, kind, sentence, target, title}) => ({
    ...linkTo(corpus.site, title, address),
    from,
    kind,
    ...(kind === 'cites' && sentence !== undefined && {sentence}),
    ...(target !== entry.address && {target: publishedAt(corpus.site, target)})
  }))
}
