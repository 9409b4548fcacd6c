import { foldWords } from '../text/fold.ts';
import { legacyNumbers } from '../vocabulary/legacy-numbers.ts';
import type { Head } from './head.ts';
import { type DocumentNumber, parseNumber } from './numbers.ts';
import type { Reading } from './reading.ts';

const near = 160;

/**
 * Returns the full number that an old short form means (`09/CP` → `09/1998/NQ-CP`) when the words around it show
 * which document is meant; otherwise the number as it was read.
 */
export function fullNumber(
  { type, number, span }: Head,
  { lower }: Reading,
): DocumentNumber | null {
  if (number?.scheme !== 'legacy') return number;
  const around = foldWords(lower.slice(Math.max(0, span.start - near), span.end + near));
  const known = legacyNumbers.find(
    (each) =>
      each.type === type &&
      each.written === number.canonical &&
      around.includes(foldWords(each.about)),
  );
  const full = known === undefined ? null : parseNumber(known.number, type);
  if (known === undefined || full === null) return number;
  return {
    ...full,
    slips: [{ code: 'legacy-number', written: known.written, expected: known.number }],
  };
}
