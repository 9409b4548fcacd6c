import { fold, type Span } from '../lib/index.ts';
import { dateKey, findDates } from './dates.ts';
import { dateWord, isMeant, mentionWord } from './keys.ts';
import { findNumbers, shorterKeys } from './numbers.ts';
import { type Piece, pieces } from './pieces.ts';
import { isHollow } from './word-search.ts';

/** What to look for in a text that a query found. */
export interface Sought {
  /** The words of each phrase of the query, in lower case, with the tones that were typed. */
  readonly phrases: readonly (readonly string[])[];
  /** How many of the phrases, from the first on, were typed so; the others say the same in another way. */
  readonly typed: number;
  /** Index words of numbers and dates. */
  readonly keys: readonly string[];
}

/** What of a query stands in a text; spans are in order and without overlaps. */
export interface Matches {
  /** Numbers, dates and phrases that stand as a whole. */
  readonly whole: readonly Span[];
  /** Those of `whole` that have the tones that were typed, numbers and dates among them. */
  readonly exact: readonly Span[];
  /** Words that stand side by side as in the query. */
  readonly runs: readonly Span[];
  /** Single words of the query that say something. */
  readonly single: readonly Span[];
  /** How many of the query's numbers and dates are there. */
  readonly keys: number;
  /** How many of its phrases are there as a whole; one with its tones counts twice. */
  readonly phrases: number;
  /** How many different pairs of its neighbouring words are there side by side. */
  readonly pairs: number;
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
  const pairs = pairSpans(run, phrases.map(foldAll));
  const folded = [...new Set(foldAll(phrases.flat()))];
  const telling = folded.filter((word) => !isHollow(word));
  const sought = telling.length > 0 ? telling : folded;
  const words = sought.map((word) => phraseSpans(run, [word], word === folded.at(-1)));
  const count = (found: readonly (readonly Span[])[]) =>
    found.filter((spans) => spans.length > 0).length;
  return {
    whole: withoutOverlaps([...keyed, ...whole].flat()),
    exact: withoutOverlaps([...keyed, ...exact].flat()),
    runs: joined(text, united(pairs.flat())),
    single: joined(text, withoutOverlaps(words.flat())),
    keys: count(keyed),
    phrases: count(whole) + count(exact),
    pairs: count(pairs),
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
    [...numbers, ...dates]
      .filter(({ words }) => words.some((word) => isMeant(word, key)))
      .map(({ span }) => span),
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

/** For each pair of neighbours in the phrases, unless both say nothing, the places where they stand side by side. */
function pairSpans(
  run: readonly Piece[],
  phrases: readonly (readonly string[])[],
): readonly (readonly Span[])[] {
  const parts = phrases.map((phrase) =>
    phrase.flatMap((word) => pieces(word).map(({ key }) => key)),
  );
  const places = new Map<string, Span[]>();
  for (const part of parts) {
    for (const [at, second] of part.slice(1).entries()) {
      const first = part[at] ?? '';
      if (!isHollow(first) || !isHollow(second)) places.set(`${first} ${second}`, []);
    }
  }
  for (const [at, { key }] of run.entries()) {
    places.get(`${key} ${run[at + 1]?.key}`)?.push(spanOf(run, at, at + 2));
  }
  return [...places.values()];
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

/** Makes one of spans that share a word. */
function united(spans: readonly Span[]): readonly Span[] {
  const made: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const before = made.at(-1);
    if (before !== undefined && start < before.end) {
      made[made.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    } else made.push({ start, end });
  }
  return made;
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
