import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {CitationUse} from './citation-use.ts'

export interface CitationOptions {
  holdings?: unknown
}

declare module 'vfile' {
  interface DataMap {
    citations: CitationUse[]
  }
}

export function remarkCitations(_: CitationOptions) {
  return (_tree: Root, file: VFile): undefined => {
    file.data.citations = []
  }
}
