import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {APIRoute, GetStaticPaths} from 'astro'
import {contentFolder, corpus} from '../../corpus/current.ts'
import {lookElsewhere} from '../../corpus/seen.ts'
import {type Attachment, attachmentsOf} from '../../model/link-sources.ts'

export const getStaticPaths = (() =>
  attachmentsOf(corpus()).map((attachment) => ({
    params: {name: path.posix.basename(attachment.file)},
    props: {attachment}
  }))) satisfies GetStaticPaths

/** An attachment, byte for byte. */
export const GET: APIRoute<{attachment: Attachment}> = async ({props: {attachment}}) => {
  lookElsewhere()
  const bytes = await readFile(path.join(contentFolder(), attachment.file))
  return new Response(bytes, {headers: {'content-type': attachment.mediaType}})
}
