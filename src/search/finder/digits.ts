/**
 * Numbers written as one character each, for files that stay small when they are compressed: the least numbers take one
 * byte, up to about two thousand two. Blanks, quotation marks and backslashes are left out: blanks separate, and JSON
 * would write the others as two.
 */
const plain = [...Array(0x7f - 0x21).keys()]
  .map((at) => String.fromCharCode(0x21 + at))
  .filter((sign) => !/["\\]/u.test(sign));
const beyond = 0xa1;
const surrogates = { from: 0xd800, count: 0x800 };
/** The largest number that has a character. */
export const largestDigit = 0x10ffff - surrogates.count - beyond + plain.length;

/** Returns the character that stands for a whole number from 0 to `largestDigit`; throws for any other. */
export function toDigit(number: number): string {
  const sign = plain[number];
  if (sign !== undefined) return sign;
  if (!Number.isInteger(number) || number < 0 || number > largestDigit) {
    throw new Error(`${number} has no character`);
  }
  const point = number - plain.length + beyond;
  return String.fromCodePoint(point < surrogates.from ? point : point + surrogates.count);
}

/** Returns the numbers that the characters of a text stand for. */
export function fromDigits(text: string): readonly number[] {
  const numbers: number[] = [];
  for (const sign of text) numbers.push(fromDigit(sign.codePointAt(0) ?? 0));
  return numbers;
}

const byPoint = new Map(plain.map((sign, number) => [sign.charCodeAt(0), number]));

function fromDigit(point: number): number {
  const number = byPoint.get(point);
  if (number !== undefined) return number;
  return (point < surrogates.from ? point : point - surrogates.count) - beyond + plain.length;
}
