/** A cell; one without a value is empty. */
export type Cell = string | number | undefined

/** A table as RFC 4180 has it: comma, CRLF after every row, quotes where they are needed. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: Cell): string {
  const text = String(value ?? '')
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
