const types: Record<string, string> = {R: 'reg', L: 'dir', D: 'dec', H: 'reco', F: 'framw_dec'}

/**
 * Address of an act of the Union at EUR-Lex: its European Legislation Identifier where the CELEX
 * number has the plain shape, `32016R0679` → `http://data.europa.eu/eli/reg/2016/679/oj`.
 */
export function eurLexAddress(celex: string): string {
  const match = /^3(?<year>\d{4})(?<type>[RLDHF])(?<number>\d{4})$/u.exec(celex)
  const type = types[match?.groups?.['type'] ?? '']
  if (!match?.groups || !type)
    return `https://eur-lex.europa.eu/legal-content/FI/TXT/?uri=CELEX:${celex}`
  return `http://data.europa.eu/eli/${type}/${match.groups['year']}/${Number(match.groups['number'])}/oj`
}
