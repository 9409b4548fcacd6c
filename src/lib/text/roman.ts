const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Reads a Roman numeral up to C (“XIII” → 13), in any case; null when it is not written canonically. */
export function parseRoman(text: string): number | null {
  const digits = [...text.toLowerCase()].map((letter) => values[letter] ?? Number.NaN);
  const total = digits.reduce(
    (sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value),
    0,
  );
  return total > 0 && toRoman(total) === text.toUpperCase() ? total : null;
}

/** Writes a number from 1 to 3999 as a Roman numeral. */
export function toRoman(value: number): string {
  const steps = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = value;
  let roman = '';
  for (const [step, letters] of steps) {
    while (rest >= step) {
      roman += letters;
      rest -= step;
    }
  }
  return roman;
}
