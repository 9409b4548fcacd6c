import { askedOf } from './asked.ts';
import { decodeMisreadings } from './misreadings.ts';
import type { NumberIndex } from './near-numbers.ts';
import type { SuggestionSources } from './sources.ts';
import { decodeTyping } from './typing.ts';
import type { Words } from './words.ts';

/** What a search found, as far as it tells whether the query was understood. */
interface Found {
  readonly total: number;
  readonly dropped: readonly string[];
}

/** The results of a search, and the query that they answer where it is not the one typed. */
export interface Answer<Results extends Found> {
  readonly results: Results;
  readonly corrected: string | null;
}

/**
 * Searches; when what was typed can only have been meant to say something else (typed with the method off, misread by
 * a scanner), searches for that. A query with quotes is taken at its word. Rejects when `search` does.
 */
export async function searchOrCorrect<Results extends Found>(
  typed: string,
  search: (query: string) => Promise<Results>,
  sources: SuggestionSources,
): Promise<Answer<Results>> {
  const results = await search(typed);
  const isAnswered = results.total > 0 && results.dropped.length === 0;
  if (typed.trim() === '' || /["“”]/u.test(typed)) return { results, corrected: null };
  const corrected = await correctionOf(typed, isAnswered, sources);
  if (corrected === null) return { results, corrected: null };
  const other = await search(corrected);
  const isBetter = other.total > 0 && other.dropped.length === 0;
  return isBetter ? { results: other, corrected } : { results, corrected: null };
}

/**
 * Returns the one query that was meant by one typed with the method off or misread by a scanner; null when nothing in
 * the collection speaks for any, or as much for another, or when what it is judged by cannot be had. Of a query that
 * `isAnswered` only a misread number of the collection is corrected: `4B` does stand somewhere as two words.
 */
async function correctionOf(
  typed: string,
  isAnswered: boolean,
  sources: SuggestionSources,
): Promise<string | null> {
  const misread = decodeMisreadings(typed);
  const readings = isAnswered ? misread : [typed, ...decodeTyping(typed), ...misread];
  if (readings.length === 0) return null;
  try {
    const index = await sources.numbers();
    const numbered = readings.flatMap((reading) => withKnownNumbers(reading, index) ?? []);
    const changed = [...new Set(numbered)].filter((each) => each !== typed.normalize('NFC'));
    const fitting = isAnswered
      ? changed.filter((each) => askedOf(each).numbers.length > 0)
      : changed;
    return fitting.length === 0 ? null : likeliest(fitting, await sources.words());
  } catch {
    // Without these files the search has still answered, if only with nothing.
    return null;
  }
}

/** Writes numbers that were misread as the documents have them; null when one means no document, or several. */
function withKnownNumbers(text: string, index: NumberIndex): string | null {
  let read = text.normalize('NFC');
  for (const number of askedOf(text).numbers) {
    if (index.named(number).length > 0) continue;
    const [meant, ...others] = new Set(index.misread(number).map((each) => each.number));
    if (meant === undefined || meant === null || others.length > 0) return null;
    read = read.replace(number.written, () => meant);
  }
  return read;
}

/** Of queries whose words the collection has, the one with most words side by side as there; null when two are equal. */
function likeliest(queries: readonly string[], words: Words): string | null {
  const [best, second] = queries
    .map((query) => ({ query, typed: askedOf(query).words }))
    .filter(({ typed }) =>
      typed.every((word) => /\d/u.test(word) || words.written(word).length > 0),
    )
    .map(({ query, typed }) => ({ query, pairs: countPairs(typed, words) }))
    .sort((a, b) => b.pairs - a.pairs);
  return best === undefined || best.pairs === second?.pairs ? null : best.query;
}

function countPairs(typed: readonly string[], words: Words): number {
  return typed.filter((word, at) => words.isPair(typed[at - 1] ?? '', word)).length;
}
