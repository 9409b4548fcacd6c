import { sameLetters } from '../text/fold.ts';
import { textAt } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { usualIssuerSpelling } from './issuer-spelling.ts';
import { knownLawName } from './law-names.ts';
import type { Slip } from './model.ts';
import type { Reading } from './reading.ts';

/**
 * Returns what is written otherwise than usual in one citation, in reading order: number, date, issuer, title.
 * `numberAsWritten` is the number in the untouched input. Nothing is judged: each entry states a difference.
 */
export function slipsIn(draft: Draft, reading: Reading, numberAsWritten: string | null): Slip[] {
  return [
    ...numberSlips(draft, numberAsWritten),
    ...dateSlips(draft, reading),
    ...issuerSlips(draft, reading),
    ...titleSlips(draft, reading),
  ];
}

function numberSlips({ number, date }: Draft, written: string | null): Slip[] {
  if (number === null || written === null) return [];
  const slips = [...number.slips];
  if (/[Ðð]/u.test(written)) slips.push({ code: 'eth-for-d', written, expected: number.canonical });
  if (number.year !== null && date !== null && date.iso.slice(0, 4) !== number.year) {
    slips.push({ code: 'date-against-number', written: date.iso, expected: number.year });
  }
  return slips;
}

/** “ngày01/12/2011”, “124/2021/TT-BCAngày”: a blank is missing before or behind “ngày”. */
function dateSlips({ dateSpan }: Draft, { text, lower }: Reading): Slip[] {
  if (dateSpan === null) return [];
  const written = textAt(text, dateSpan);
  const gluedBefore = /[\p{L}\p{N}]/u.test(text.charAt(dateSpan.start - 1));
  const gluedBehind = /^ngày\d/u.test(textAt(lower, dateSpan));
  if (!gluedBefore && !gluedBehind) return [];
  const expected = `${gluedBefore ? ' ' : ''}${written.replace(/^(ngày)(?=\d)/iu, '$1 ')}`;
  return [{ code: 'glued-date', written, expected }];
}

function issuerSlips({ issuerSpan }: Draft, { text }: Reading): Slip[] {
  if (issuerSpan === null) return [];
  const spelling = usualIssuerSpelling(textAt(text, issuerSpan));
  return spelling === null ? [] : [{ code: 'issuer-spelling', ...spelling }];
}

function titleSlips({ titleSpan, type, head, kind }: Draft, { text }: Reading): Slip[] {
  if (titleSpan === null || kind !== 'external') return [];
  const written = textAt(text, titleSpan);
  const opened = text.charAt(titleSpan.start - 1) === '“';
  if (opened && text.charAt(titleSpan.end) !== '”') {
    return [{ code: 'unclosed-quote', written: `“${written}`, expected: `“${written}”` }];
  }
  // A law's name stands inside its head; elsewhere the title is free text.
  const name = titleSpan.end <= head.end && type !== null ? knownLawName(written, type) : null;
  const differs = name !== null && !sameLetters(name, written);
  return differs ? [{ code: 'name-variant', written, expected: name }] : [];
}
