import { documentTypes, fold, foldWords } from '../../lib/index.ts';
import type { Asked } from './asked.ts';
import { typedWords } from './near-words.ts';
import type { Words } from './words.ts';

/** Returns the words of a query that no document has, as typed. One that begins a word may still be being typed. */
export function unknownWords(text: string, words: Words): readonly string[] {
  const typed = typedWords(text).map(({ word }) => word);
  const unknown = typed.filter((word, at) => {
    const isBegun = at === typed.length - 1 && words.keys.some((key) => key.startsWith(fold(word)));
    return words.written(word).length === 0 && !isBegun;
  });
  return [...new Set(unknown)];
}

/** Names of types: alone they ask for nearly everything. */
const typeNames: ReadonlySet<string> = new Set(
  documentTypes.flatMap(({ names }) => names.map(foldWords)),
);

/**
 * Returns queries that ask for less, those that leave out least first: without quotes, without the number or date that
 * is `absent`, without the words that no document has, without words that do not belong to those beside them.
 */
export function fewerWords(
  asked: Asked,
  words: Words,
  absent: readonly string[],
): readonly string[] {
  const { text } = asked;
  const plain = text.replace(/["“”]/gu, '').trim();
  const lacking = unknownWords(plain, words);
  const kept = asked.words.filter((word) => words.written(word).length > 0);
  const isAbsent = absent.length > 0;
  const options = [
    ...(asked.hasPhrase && !isAbsent ? [plain] : []),
    ...(lacking.length > 0 && !isAbsent ? [without(plain, lacking)] : []),
    ...(isAbsent ? [kept.join(' ')] : []),
    ...(lacking.length === 0 && !isAbsent ? withoutSegments(plain, words) : []),
  ];
  return [...new Set(options)].filter(
    (each) => /[\p{L}\d]/u.test(each) && each !== text && !typeNames.has(foldWords(each)),
  );
}

/** Returns the text without some of its words. */
export function without(text: string, dropped: readonly string[]): string {
  return dropped
    .reduce((rest, word) => {
      const places = typedWords(rest).filter((each) => each.word === word);
      return places.reduceRight(
        (left, { start, end }) => left.slice(0, start) + left.slice(end),
        rest,
      );
    }, text)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The text with one of its segments left out, the shortest first: a segment is words that often stand side by side. */
function withoutSegments(text: string, words: Words): readonly string[] {
  const typed = typedWords(text);
  const starts = typed.flatMap(({ word }, at) => {
    const before = typed[at - 1]?.word;
    return before === undefined || !words.isPair(before, word) ? [at] : [];
  });
  const segments = starts.map((start, at) => typed.slice(start, starts[at + 1]));
  if (segments.length < 2) return [];
  return segments
    .toSorted((a, b) => a.length - b.length)
    .map((segment) => {
      const [first, last] = [segment[0], segment.at(-1)];
      const rest = text.slice(0, first?.start) + text.slice(last?.end);
      return rest.replace(/\s+/gu, ' ').trim();
    });
}
