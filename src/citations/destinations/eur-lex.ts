const types: Record<string, string> = {R: 'reg', L: 'dir', D: 'dec', H: 'reco', F: 'framw_dec'}

const shape = /^3(?<year>\d{4})(?<type>[RLDHF])(?<number>\d{4})$/u

/**
 * Address of an act of the Union at EUR-Lex: its European Legislation Identifier where the CELEX
 * number has the plain shape, `32016R0679` → `http://data.europa.eu/eli/reg/2016/679/oj`.
 */
export function eurLexAddress(celex: string): string {
  const {type = '', year, number} = shape.exec(celex)?.groups ?? {}
  const kind = types[type]
  return kind
    ? `http://data.europa.eu/eli/${kind}/${year}/${Number(number)}/oj`
    : `https://eur-lex.europa.eu/legal-content/FI/TXT/?uri=CELEX:${celex}`
}
