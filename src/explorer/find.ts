import { fold, foldWords } from '../lib/index.ts';
import type { KeyFile, TitleFile } from './files.ts';

/** Finds documents by number or by words of name, title and issuer; returns their places in the key file, best first. */
export type Finder = (typed: string, limit: number) => readonly number[];

interface Entry {
  readonly at: number;
  readonly number: string;
  readonly words: string;
  readonly weight: number;
}

/** Prepares a finder: folds every number and title once. Tones, case, hyphens and leading zeros do not matter. */
export function finderOf(keys: KeyFile, { titles }: TitleFile): Finder {
  const entries = keys.documents.map((row, at): Entry => {
    const [, , type, number, , issuers, , cites, citedBy, name] = row;
    const words = [
      keys.types[type]?.[1],
      name,
      titles[at],
      ...issuers.map((each) => keys.issuers[each]),
    ];
    return {
      at,
      number: compact(number ?? ''),
      words: ` ${foldWords(words.filter((each) => each).join(' '))}`,
      weight: cites + citedBy,
    };
  });
  return (typed, limit) => {
    const query = { number: compact(typed), words: foldWords(typed).split(' ') };
    if (query.number === '') return [];
    return entries
      .map((entry) => ({ entry, rank: rankOf(entry, query) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank || b.entry.weight - a.entry.weight || a.entry.at - b.entry.at)
      .slice(0, limit)
      .map(({ entry }) => entry.at);
  };
}

function rankOf(entry: Entry, query: { number: string; words: readonly string[] }): number {
  if (entry.number === query.number) return 4;
  if (/^\d/u.test(query.number) && entry.number.startsWith(query.number)) return 3;
  if (query.words.every((word) => entry.words.includes(` ${word}`))) return 2;
  // “ct 48-ct/tw”: the type in front of the number, as people say it.
  const serial = query.number.replace(/^[a-z]+0*/u, '');
  return serial !== '' && entry.number.startsWith(serial) ? 1 : 0;
}

function compact(number: string): string {
  return fold(number)
    .replace(/[^a-z0-9]+/gu, '')
    .replace(/^0+/u, '');
}
