/** Tells Excel that a file is UTF-8; without it Vietnamese letters come out as others. */
const byteOrderMark = '\u{feff}';

/**
 * Returns rows as CSV (RFC 4180: comma, CRLF after every row, quotes where needed) for a spreadsheet: with a byte order
 * mark, and with an apostrophe before a cell that a spreadsheet would read as a formula.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string): string {
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
