import { fold, type Span } from '../lib/index.ts';

/** A run of letters or a run of digits in a text, ready to be read as part of a number, a date or a phrase. */
export interface Piece {
  /** The run, folded: lower case, no marks. */
  readonly key: string;
  readonly isDigits: boolean;
  /** Whether it is written without tones and vowel marks, as symbols in numbers are (`đ` is allowed). */
  readonly isPlain: boolean;
  /** What stands between the run before and this one. */
  readonly gap: string;
  /** Span in the text given to `pieces`. */
  readonly span: Span;
}

/** What was cut last: a search looks at the same texts several times. */
const met = new Map<string, readonly Piece[]>();
const mostMet = 2_000;

/** Cuts a text (NFC) into runs of letters and runs of digits: `48-CT/TW` → `48`, `ct`, `tw`; `v05` → `v`, `05`. */
export function pieces(text: string): readonly Piece[] {
  const known = met.get(text);
  if (known !== undefined) return known;
  if (met.size >= mostMet) met.clear();
  const cut = cutText(text);
  met.set(text, cut);
  return cut;
}

function cutText(text: string): readonly Piece[] {
  let done = 0;
  return [...text.matchAll(/\p{N}+|\p{L}[\p{L}\p{M}]*/gu)].map((match) => {
    const [run] = match;
    const gap = text.slice(done, match.index);
    done = match.index + run.length;
    // “CT/TƯ” is written for CT/TW; without its mark it would be the number of a province.
    const isCentral = /[-–/]$/u.test(gap) && /^tư$/iu.test(run);
    return {
      key: isCentral ? 'tw' : fold(run),
      isDigits: /^\d+$/u.test(run),
      isPlain: isCentral || /^[a-zđð]+$/iu.test(run),
      gap,
      span: { start: match.index, end: done },
    };
  });
}

/** Says whether a gap only joins what stands beside it: a hyphen or slash, perhaps with a blank. */
export function isJoint(gap: string): boolean {
  return /^\s?[-–/]\s?$/u.test(gap);
}

/** Says whether a gap is nothing or white space. */
export function isBlank(gap: string): boolean {
  return /^\s*$/u.test(gap);
}

/** Says whether the digits can be a year of an administrative document. */
export function isYear(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && /^(?:19[3-9]\d|20\d\d)$/u.test(piece.key);
}
