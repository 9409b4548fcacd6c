/**
 * Returns how many letters must be changed, put in or taken out to make one text of the other (Levenshtein), counted
 * up to `most`. Time grows with the length times the distance (Ukkonen's band).
 */
export function editDistance(
  one: readonly string[],
  other: readonly string[],
  most: number,
): number {
  for (let band = 64; ; band *= 4) {
    const width = Math.min(band, most);
    const distance = withinBand(one, other, width);
    if (distance <= width || width === most) return Math.min(distance, most);
  }
}

/** The distance when it is at most `band`; something larger otherwise. */
function withinBand(one: readonly string[], other: readonly string[], band: number): number {
  if (Math.abs(one.length - other.length) > band) return band + 1;
  const far = band + 1;
  let above = new Int32Array(other.length + 2).fill(far);
  let row = new Int32Array(other.length + 2).fill(far);
  for (let column = 0; column <= Math.min(band, other.length); column++) above[column] = column;
  for (let line = 1; line <= one.length; line++) {
    const from = Math.max(0, line - band);
    const to = Math.min(other.length, line + band);
    row[from - 1] = far;
    if (from === 0) row[0] = line;
    for (let column = Math.max(1, from); column <= to; column++) {
      const change = (above[column - 1] ?? far) + (one[line - 1] === other[column - 1] ? 0 : 1);
      const removal = (above[column] ?? far) + 1;
      const addition = column > from ? (row[column - 1] ?? far) + 1 : far;
      row[column] = Math.min(change, removal, addition);
    }
    row[to + 1] = far;
    [above, row] = [row, above];
  }
  return above[other.length] ?? far;
}
