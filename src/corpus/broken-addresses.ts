import {routes} from '../identifiers/routes.ts'
import {kindOfFile} from './entry-kinds.ts'
import {folderOf, slugOf} from './file-names.ts'

/**
 * Tells whether an address belongs to a file that could not be read. Such a file has a fault of its
 * own; what leads to it is not at fault.
 */
export function addressesOfBroken(files: readonly string[]): (page: string) => boolean {
  const beginnings = files.flatMap((file) => beginningOf(file) ?? [])
  return (page) => {
    const plain = page.replace(/^\/(?:sv|en)\//u, '/')
    return beginnings.some((beginning) => plain.startsWith(beginning))
  }
}

function beginningOf(file: string): string | undefined {
  const slug = slugOf(file)
  const folder = folderOf(file)
  const [year = '', number = ''] = folder.split('-')
  switch (kindOfFile(file)) {
    case 'site':
      return '/'
    case 'glossary':
      return routes.glossary()
    case 'party':
      return routes.party(slug)
    case 'source':
      return routes.source(slug)
    case 'decision':
      return routes.decision(slug)
    case 'version':
    case 'article':
      return routes.version(folder)
    case 'act':
      return `${routes.statutes()}${year}/${number}/`
    case 'section':
      return `${routes.statutes()}${year}/${number}/${slug}/`
    case 'page':
      return routes.page(slug)
    default:
      return undefined
  }
}
