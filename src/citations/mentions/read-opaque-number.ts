import type {OpaqueMark} from '../tokens/mark.ts'
import {readShape, type Source} from '../tokens/shape.ts'

// Words after which a number with a slash is no statute's: registers, publications, letters.
const introducers = new Set(
  `dnro drno dnr dno diaarinumero diaarinro asianro asianumero diarienummer ärendenummer n:o
  nro nr no report publications publication julkaisuja julkaisu publikationer lausunto
  lausunnon kirje kirjelmä ohje muistio raportti sarja tiedote liite rekisterinumero
  päätösnumero pöytäkirja esityslista`.split(/\s+/u)
)
const slashed = /\d{1,6}\/\d{1,6}(?![\d/])/uy

/** `dnro 394/2018`, `publications 7/2009`: the shape of a statute's number and none. */
export function readOpaqueNumber(source: Source, at: number): OpaqueMark | undefined {
  const before = source.tokens[at - 1]
  const word = before?.text === '.' ? source.tokens[at - 2] : before
  const lower = word?.ending ? `${word.lower}:${word.ending}` : (word?.lower ?? '')
  if (!introducers.has(lower)) return undefined
  const shape = readShape(source, at, slashed)
  return shape && {type: 'opaque', from: at, to: shape.to}
}
