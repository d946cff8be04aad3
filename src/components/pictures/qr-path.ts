import encodeQR from 'qr'

/** A QR code as the path of an SVG: a module is a unit, and so many stand on a side. */
export interface QrPath {
  side: number
  path: string
}

/** The QR code of a text with the empty edge that readers need, runs of dark modules as lines. */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, 'raw', {border: 4, ecc: 'medium'})
  const runs = rows.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/gu)
    ].map(({0: run, index}) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
  )
  return {side: rows.length, path: runs.join('')}
}
