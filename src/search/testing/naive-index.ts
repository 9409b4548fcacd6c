import { foldedStart, pairWord, type Syllable, syllablesOf, syllableWord } from '../index/words.ts';
import { foundPage, type SearchRecord } from '../records.ts';
import type { Hit, WordIndex } from '../word-index.ts';

/** The slow and obvious index: reads every record from its beginning for every word. */
export function naiveIndex(records: Iterable<SearchRecord>): WordIndex {
  const pages = [...records].map((record) => ({ record, lines: linesOf(record) }));
  const find = (count: (lines: readonly (readonly Syllable[])[], record: SearchRecord) => number) =>
    Promise.resolve(
      pages.flatMap(({ record, lines }, place): Hit[] => {
        const score = count(lines, record);
        return score > 0 ? [{ place, score }] : [];
      }),
    );
  return {
    word: (word) =>
      find((lines, record) => {
        const has = (words: readonly string[]) =>
          words.filter((each) => each.startsWith(word)).length;
        // Name and title come first and count most.
        return has(wordsOf(lines, record)) + has(lines.slice(0, 2).flatMap(pairsOf)) * 4;
      }),
    together: (syllables, { isMarked = false, isLastStart = false } = {}) =>
      find((lines) => {
        const words = lines.flat().map(syllableWord);
        const starts = syllables.map((syllable, at) => {
          const isStart = isLastStart && at === syllables.length - 1;
          if (isStart && !syllable.key.startsWith('z')) return syllable.key;
          return isMarked && syllable.marks !== '' ? syllableWord(syllable) : foldedStart(syllable);
        });
        return Number(starts.every((start) => words.some((word) => word.startsWith(start))));
      }),
    sequence: (pairs) =>
      find((lines) => lines.filter((line) => standsIn(pairsOf(line), pairs)).length),
    load: (place) => {
      const found = pages[place];
      return found === undefined
        ? Promise.reject(new Error(`no page ${place}`))
        : Promise.resolve(foundPage(found.record));
    },
  };
}

function linesOf(record: SearchRecord): readonly (readonly Syllable[])[] {
  const { name, title, issuers, facts, sections } = record;
  return [name, title, issuers, ...facts, ...sections.map(({ text }) => text)].map(syllablesOf);
}

function wordsOf(
  lines: readonly (readonly Syllable[])[],
  { keys, sections }: SearchRecord,
): readonly string[] {
  return [...lines.flatMap(pairsOf), ...keys, ...sections.flatMap((section) => section.keys)];
}

function pairsOf(line: readonly Syllable[]): readonly string[] {
  return line.slice(1).map(({ key }, at) => pairWord(line[at]?.key ?? '', key));
}

function standsIn(line: readonly string[], pairs: readonly string[]): boolean {
  return line.some((_, from) => pairs.every((pair, at) => line[from + at] === pair));
}
