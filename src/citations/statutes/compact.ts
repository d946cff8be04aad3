interface Row {
  read: 'unread' | {fi?: string; sv?: string}
}

/**
 * `statutes.json` for a bundle: without the documents in which its rows were read. That somebody has
 * read a Swedish title is kept, for on that depends whether it gives a link.
 */
export function compactStatutes(json: string): string {
  const rows: Row[] = JSON.parse(json)
  return JSON.stringify(
    rows.map(({read, ...row}) => ({
      ...row,
      read: read !== 'unread' && read.sv ? {sv: ''} : 'unread'
    }))
  )
}
