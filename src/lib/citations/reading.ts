import { type ReadingText, readingText } from '../text/reading.ts';

/** The text that citations are matched on, and the same in lower case with the same offsets. */
export interface Reading extends ReadingText {
  readonly lower: string;
}

/** Makes a text ready for the citation grammar. */
export function read(source: string): Reading {
  const reading = readingText(source);
  return {
    text: reading.text,
    lower: lowerCase(reading.text),
    toSource: (span) => reading.toSource(span),
  };
}

/** Lower case of the same length: the few letters that would grow (İ) are left as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    )
    .join('');
}
