/** A cell; one without a value is empty. */
export type Cell = string | number | undefined

/** A table as RFC 4180 has it: comma, CRLF after every row, quotes where they are needed. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/**
 * The same for a spreadsheet in Finland that opens by a double click: a byte order mark tells UTF-8, and
 * where the comma is in numbers, a semicolon parts the cells. A cell that would be a formula, or a day that
 * nobody wrote, is text.
 */
export function officeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => `${row.map(officeCell).join(';')}\r\n`)
  return `\uFEFF${lines.join('')}`
}

function cell(value: Cell): string {
  const text = String(value ?? '')
  return /[",\r\n]/u.test(text) ? quoted(text) : text
}

function officeCell(value: Cell): string {
  const text = String(value ?? '')
  // Spreadsheets look past blanks for the sign that a formula begins with.
  const isFormula =
    typeof value !== 'number' && /^[\s\p{Cc}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u.test(text)
  const shown = text.replace(/\s*[\r\n]+\s*/gu, ' ')
  // `5/2023` would become May, and `3-4` a day: with a no-break space it is a text.
  const isRead = /^\d{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?$/u.test(shown)
  return quoted((isFormula ? "'" : '') + shown + (isRead ? '\u00A0' : ''))
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
