import { fold, type Span } from '../lib/index.ts';
import { dateKey, findDates } from './dates.ts';
import { dateWord, mentionWord } from './keys.ts';
import { findNumbers, shorterKeys } from './numbers.ts';
import { type Piece, pieces } from './pieces.ts';

/** What to look for in a text that a query found. */
export interface Sought {
  /** The words of each phrase of the query, in lower case, with the tones that were typed. */
  readonly phrases: readonly (readonly string[])[];
  /** Index words of numbers and dates. */
  readonly keys: readonly string[];
}

/** What of a query stands in a text; spans are in order and without overlaps. */
export interface Matches {
  /** Numbers, dates and phrases that stand as a whole. */
  readonly whole: readonly Span[];
  /** Those of `whole` that have the tones that were typed, numbers and dates among them. */
  readonly exact: readonly Span[];
  /** Single words of the query. */
  readonly single: readonly Span[];
  /** How many of the query's numbers and dates are there. */
  readonly keys: number;
  /** How many of its phrases are there as a whole; one with its tones counts twice. */
  readonly phrases: number;
  /** How many of its different words are there. */
  readonly words: number;
}

/** Finds in a text what a query sought, whatever the case, tones or spelling of numbers. */
export function findMatches(text: string, { phrases, keys }: Sought): Matches {
  const run = pieces(text);
  const keyed = keySpans(run, keys);
  const isTyped = (at: number) => at === phrases.length - 1;
  const whole = phrases.map((phrase, at) => phraseSpans(run, foldAll(phrase), isTyped(at)));
  const exact = whole.map((spans, at) => spans.filter((span) => hasTones(text, span, phrases[at])));
  const folded = foldAll(phrases.flat());
  const words = [...new Set(folded)].map((word) =>
    phraseSpans(run, [word], word === folded.at(-1)),
  );
  const count = (found: readonly (readonly Span[])[]) =>
    found.filter((spans) => spans.length > 0).length;
  return {
    whole: withoutOverlaps([...keyed, ...whole].flat()),
    exact: withoutOverlaps([...keyed, ...exact].flat()),
    single: joined(text, withoutOverlaps(words.flat())),
    keys: count(keyed),
    phrases: count(whole) + count(exact),
    words: count(words),
  };
}

/** Says whether the words at `span` begin with those typed, tones included. */
function hasTones(text: string, { start, end }: Span, typed: readonly string[] = []): boolean {
  const written =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const sought = typed.join(' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return sought.every((word, at) => written[at]?.startsWith(word));
}

/** For each key the places of a number or date that is indexed under it. */
function keySpans(run: readonly Piece[], keys: readonly string[]): readonly (readonly Span[])[] {
  if (keys.length === 0) return [];
  const numbers = findNumbers(run).map(({ parts, from, to }) => ({
    words: shorterKeys(parts).map(mentionWord),
    span: spanOf(run, from, to),
  }));
  const dates = findDates(run).map((date) => ({
    words: [dateKey(date), dateKey({ ...date, day: null })].map(dateWord),
    span: spanOf(run, date.from, date.to),
  }));
  return keys.map((key) =>
    [...numbers, ...dates].filter(({ words }) => words.includes(key)).map(({ span }) => span),
  );
}

/**
 * Places where the words stand side by side. When there are none and the last word may still be being typed
 * (`isTyped`), places where another word begins with it.
 */
function phraseSpans(
  run: readonly Piece[],
  phrase: readonly string[],
  isTyped: boolean,
): readonly Span[] {
  const parts = phrase.flatMap((word) => pieces(word).map(({ key }) => key));
  const last = parts.at(-1) ?? '';
  const places = (fits: (key: string) => boolean) =>
    run.flatMap((_, from) => {
      const to = from + parts.length;
      const isHere = parts.slice(0, -1).every((part, at) => run[from + at]?.key === part);
      return isHere && fits(run[to - 1]?.key ?? '') ? [spanOf(run, from, to)] : [];
    });
  if (last === '') return [];
  const exact = places((key) => key === last);
  const canBegin = isTyped && last.length > 1 && !/\d/u.test(last);
  return exact.length > 0 || !canBegin ? exact : places((key) => key.startsWith(last));
}

function spanOf(run: readonly Piece[], from: number, to: number): Span {
  return { start: run[from]?.span.start ?? 0, end: run[to - 1]?.span.end ?? 0 };
}

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** Makes one mark of words that stand side by side. */
function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const before = runs.at(-1);
    if (before !== undefined && /^\s+$/u.test(text.slice(before.end, span.start))) {
      runs[runs.length - 1] = { start: before.start, end: span.end };
    } else runs.push(span);
  }
  return runs;
}

function foldAll(words: readonly string[]): readonly string[] {
  return words.map(fold);
}
