import {z} from 'zod'
import type {SiteData} from '../../schemas/site.ts'
import {distributions} from '../catalogue.ts'
import {publishedAt} from '../published-at.ts'
import {documentSchemas} from './json-documents.ts'

/** Raised when a field of the JSON documents is removed, may be absent, or changes its meaning. */
export const schemaVersion = 3

const [schemaFile] = distributions.filter(({id}) => id === 'schema')

/** Address of the schema, which every document names. */
export const schemaAddress = schemaFile?.address ?? '/data/schema.json'

/** JSON Schema of every JSON document on the site. Fields may be added: they are left open. */
export function jsonSchema(site: SiteData): Record<string, unknown> {
  const {$schema, ...rest} = z.toJSONSchema(z.union(Object.values(documentSchemas)), {
    io: 'input',
    target: 'draft-2020-12',
    // Bounds of what JavaScript can count say nothing about the data.
    override({jsonSchema}) {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    }
  })
  const {url} = publishedAt(site, schemaAddress)
  return {
    $schema,
    ...(url && {$id: url}),
    title: `${site.name}: JSON documents, version ${schemaVersion}`,
    ...rest
  }
}
