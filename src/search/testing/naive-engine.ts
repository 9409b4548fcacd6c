import { fold } from '../../lib/index.ts';
import type { Engine, Hit } from '../engine.ts';
import { pieces } from '../pieces.ts';
import { wordsOf } from '../query.ts';
import type { SearchRecord } from '../records.ts';

/** The slow and obvious engine: reads every record from its beginning for every query. */
export function naiveEngine(records: readonly SearchRecord[]): Engine {
  const find = (
    words: readonly string[],
    fits: (lines: readonly (readonly string[])[]) => boolean,
  ) =>
    Promise.resolve(
      records
        .filter((record) => fits(linesOf(record)))
        .map((record) => toHit(record, countExact(record, words)))
        .toSorted((a, b) => b.score - a.score),
    );
  return {
    phrase: (words) =>
      find(words, (lines) => lines.some((line) => standsIn(line, words.flatMap(split)))),
    all: (words) =>
      find(words, (lines) =>
        words.flatMap(split).every((word) => lines.flat().some((each) => each.startsWith(word))),
      ),
  };
}

/** How many of the words stand in the record with the tones that were typed. */
function countExact(
  { name, title, issuers, facts, sections }: SearchRecord,
  words: readonly string[],
): number {
  const text = wordsOf(
    [name, title, issuers, ...facts, ...sections.map((section) => section.text)].join(' '),
  );
  return words.filter((word) => text.includes(word)).length;
}

function linesOf({ name, title, issuers, facts, keys, sections }: SearchRecord): string[][] {
  const texts = [name, title, issuers, ...facts, ...sections.map(({ text }) => text)];
  const indexed = [...keys, ...sections.flatMap((section) => section.keys)];
  return [
    ...texts.map((text) => pieces(text).map(({ key }) => key)),
    ...indexed.map((key) => [key]),
  ];
}

/** Words with digits inside (`19/8`) are several pieces; index words are one. */
function split(word: string): string[] {
  return /^z[mod]+\d/u.test(word)
    ? [word]
    : wordsOf(word).flatMap((each) => pieces(each).map(({ key }) => fold(key)));
}

function standsIn(line: readonly string[], words: readonly string[]): boolean {
  return line.some((_, from) => words.every((word, at) => line[from + at] === word));
}

function toHit(
  { id, kind, name, title, issuers, date, sections }: SearchRecord,
  score: number,
): Hit {
  const page = {
    id,
    kind,
    name,
    title,
    issuers,
    date,
    sections: sections.map(({ anchor, isHeading, level, text }) => ({
      anchor,
      heading: isHeading ? level : 0,
      text,
    })),
  };
  return { key: id, score, load: () => Promise.resolve(page) };
}
