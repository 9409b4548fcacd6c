import { Unreadable } from './model.ts';

/** Letters of the longest text that is read: 2,000 printed pages, more than any law has. */
const mostLetters = 5_000_000;
/** Its lines: very short ones cost as much as long ones. */
const mostLines = 200_000;
/** A letter has no more bytes than these, in whatever encoding. */
const bytesOfLetter = 3;

/** Throws `Unreadable` for a text that is too long to be one document. */
export function refuseLong(text: string): void {
  refuse(text.length, mostLetters, 'letters');
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  refuse(lines, mostLines, 'lines');
}

/** Says whether plain text of these bytes is certainly too long. */
export function isLong(bytes: Uint8Array): boolean {
  return bytes.length > mostLetters * bytesOfLetter;
}

/** Throws `Unreadable` for a plain text that is too long by its bytes. */
export function refuseLongBytes(bytes: Uint8Array): void {
  if (isLong(bytes)) refuse(Math.ceil(bytes.length / bytesOfLetter), mostLetters, 'letters');
}

function refuse(least: number, most: number, unit: 'letters' | 'lines'): void {
  if (least <= most) return;
  const [found, limit] = [least, most].map((each) => each.toLocaleString('en'));
  throw new Unreadable('too-large', `at least ${found} ${unit} of text; ${limit} are read at most`);
}
