import { dateAt, dateKey, type FoundDate } from './dates.ts';
import { dateWord, mentionWord } from './keys.ts';
import { numberAt, type TypedNumber } from './number-query.ts';
import { formatNumber, type NumberParts, numberKey } from './numbers.ts';
import { type Piece, pieces } from './pieces.ts';

/** One way to understand words of a query as a number or date. */
export interface Reading {
  /** Words of the index (see keys.ts); a document fits when it has any of them. */
  readonly keys: readonly string[];
  /** Words that belong to the longest reading only, to be sought as words in this one. */
  readonly rest: readonly string[];
}

/** One thing that a result must have. */
export type Clause =
  | {
      readonly kind: 'number' | 'date';
      readonly written: string;
      /** Longest first; the first that any document fits counts. */
      readonly readings: readonly Reading[];
      /** What it reads as, for people: `48-CT/TW`, `22/10/2010`. */
      readonly meaning: string;
      /** Whether it can be nothing else; if not, the words are sought as words when no document fits. */
      readonly isCertain: boolean;
    }
  /** Words that stand side by side in the query. `isPhrase`: the writer put them in quotes. */
  | {
      readonly kind: 'words';
      readonly words: readonly string[];
      /** As typed: capitals tell abbreviations. */
      readonly written: string;
      readonly isPhrase: boolean;
    };

/** A query taken apart, the same for every engine. */
export interface PreparedQuery {
  /** What was typed: NFC, single blanks, nothing invisible. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** Words that a result must not have, each a phrase: `-word`, `-"two words"`. */
  readonly excluded: readonly (readonly string[])[];
}

const longestQuery = 300;

/**
 * Takes a query apart: document numbers in any spelling, dates, quoted phrases, other words. Words keep their
 * tones (an engine may rank by them). More than 300 characters are cut off.
 */
export function prepareQuery(typed: string): PreparedQuery {
  const text = typed
    .slice(0, longestQuery)
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const { wanted, excluded } = withoutExcluded(withoutSigns(text));
  const parts = wanted.split(/(?<quoted>["“”][^"“”]*["“”])/u);
  const clauses = parts.flatMap((part) =>
    /^["“”].*["“”]$/u.test(part) ? quoted(part) : unquoted(part),
  );
  return { text, clauses, excluded };
}

/** Leaves out what says nothing: the label of a number alone (“số 48”), and AND, which holds anyway. */
function withoutSigns(text: string): string {
  return text.replace(/^s[ốo]\s+(?=\d+$)/iu, '').replace(/(?<=\s)AND\s/gu, '');
}

/** Takes words behind a hyphen out of a query; `48-CT/TW` and “Tuyên giáo - Nữ công” have none. */
function withoutExcluded(text: string) {
  const excluded: (readonly string[])[] = [];
  const pattern = /(?<=^|\s)[-–−](?<phrase>["“”][^"“”]*["“”]|[\p{L}\p{N}][^\s"“”]*)/gu;
  const wanted = text.replace(pattern, (all, phrase: string, at: number) => {
    // `48 -CT/TW` is a number.
    if (/\d\s$/u.test(text.slice(0, at)) && /^\p{L}+[-–/]\p{L}/u.test(phrase)) return all;
    excluded.push(wordsOf(phrase));
    return ' ';
  });
  return { wanted, excluded: excluded.filter((words) => words.length > 0) };
}

/** Returns the words of a text in lower case; digits with a slash, point or comma inside (`19/8`) are one word. */
export function wordsOf(text: string): readonly string[] {
  const word = /(?:\p{N}+(?:[/.,]\p{N}+)+|[\p{L}\p{N}])[\p{L}\p{M}\p{N}]*/gu;
  return [...text.toLowerCase().matchAll(word)].map(([found]) => found);
}

/** A quoted number or date is still one; any other quotation is a phrase. */
function quoted(part: string): readonly Clause[] {
  const inner = part.slice(1, -1);
  const clauses = unquoted(inner);
  const words = wordsOf(inner);
  if (words.length === 0 || clauses.every(({ kind }) => kind !== 'words')) return clauses;
  return [{ kind: 'words', words, written: inner, isPhrase: true }];
}

function unquoted(text: string): readonly Clause[] {
  const run = pieces(text);
  const clauses: Clause[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < run.length) {
    const found = clauseAt(text, run, at);
    if (found === null) {
      at++;
      continue;
    }
    clauses.push(...plainWords(text, run, plainFrom, at), found.clause);
    at = found.to;
    plainFrom = at;
  }
  return [...clauses, ...plainWords(text, run, plainFrom, run.length)];
}

function clauseAt(
  text: string,
  run: readonly Piece[],
  at: number,
): { readonly clause: Clause; readonly to: number } | null {
  const date = dateAt(run, at);
  if (date !== null)
    return { clause: dateClause(textOf(text, run, at, date.to), date), to: date.to };
  const number = numberAt(text, run, at);
  if (number === null) return null;
  return { clause: numberClause(textOf(text, run, at, number.to), number), to: number.to };
}

function dateClause(written: string, date: FoundDate): Clause {
  const readings = [{ keys: [dateWord(dateKey(date))], rest: [] }];
  const meaning = [date.day, date.month, date.year].filter((part) => part !== null).join('/');
  return { kind: 'date', written, readings, meaning, isCertain: true };
}

function numberClause(written: string, { readings, isCertain }: TypedNumber): Clause {
  return {
    kind: 'number',
    written,
    readings: readings.map(({ parts, rest }) => ({
      keys: parts.flatMap(keysOf),
      rest: wordsOf(rest),
    })),
    meaning: meaningOf(written, readings),
    isCertain,
  };
}

/** A number that is joined stays as typed; others are written out, without a year that stands apart. */
function meaningOf(written: string, readings: TypedNumber['readings']): string {
  if (/[-/]/u.test(written)) return written;
  const parts = readings.findLast(({ rest }) => /^(?:\d{4})?$/u.test(rest))?.parts[0];
  return parts === undefined ? written : formatNumber(parts);
}

/** `5/2022` is the beginning of a number, or a month. */
function keysOf(parts: NumberParts): readonly string[] {
  const { serial, year, symbols } = parts;
  const number = mentionWord(numberKey(parts));
  const isMonth = symbols.length === 0 && year !== null && Number(serial) <= 12;
  return isMonth ? [number, dateWord(dateKey({ year, month: serial, day: null }))] : [number];
}

/** The words from piece `from` up to piece `to`. “số” before a number is part of it and not sought. */
function plainWords(
  text: string,
  run: readonly Piece[],
  from: number,
  to: number,
): readonly Clause[] {
  const isLabel = to < run.length && run[to - 1]?.key === 'so';
  const end = isLabel ? to - 1 : to;
  const written = end > from ? textOf(text, run, from, end) : '';
  const words = wordsOf(written);
  return words.length > 0 ? [{ kind: 'words', words, written, isPhrase: false }] : [];
}

function textOf(text: string, run: readonly Piece[], from: number, to: number): string {
  return text.slice(run[from]?.span.start, run[to - 1]?.span.end);
}
