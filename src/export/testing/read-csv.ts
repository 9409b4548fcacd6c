/**
 * Reads CSV as RFC 4180 has it, letter by letter, for the tests of what writes it. A byte order mark is left out.
 * Throws for a quote where none may stand, and for a file that ends within quotes or within a row.
 */
export function readCsv(csv: string): string[][] {
  const text = csv.replace(/^\u{feff}/u, '');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { value, end } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(value);
    if (text[end] === ',') at = end + 1;
    else if (text.startsWith('\r\n', end)) {
      rows.push(row);
      row = [];
      at = end + 2;
    } else throw new Error(`neither a comma nor the end of a row at ${end}`);
    if (at === text.length && row.length > 0) throw new Error('the last row does not end');
  }
  return rows;
}

function quoted(text: string, start: number): { value: string; end: number } {
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at++;
    } else return { value, end: at + 1 };
  }
  throw new Error(`quotes opened at ${start} do not close`);
}

function plain(text: string, start: number): { value: string; end: number } {
  const [value] = /^[^",\r\n]*/u.exec(text.slice(start)) ?? [''];
  return { value, end: start + value.length };
}
