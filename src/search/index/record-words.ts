import type { SearchRecord } from '../records.ts';
import type { PostingCollector } from './postings.ts';
import { pairWord, syllablesOf, syllableWord } from './words.ts';

/** What a document is counts most, then what it rests on and its headings; 10 is the highest, plain text is 1. */
const weights = { title: 4, facts: 3, basis: 2, heading: 2, text: 1 };

interface Line {
  readonly text: string;
  readonly weight: number;
}

/** Adds the words of a record to the index as its next page; returns how many syllables the page has. */
export function addRecord(collector: PostingCollector, record: SearchRecord): number {
  collector.startPage();
  /** Each syllable once, with the highest weight that it has. */
  const single = new Map<string, number>();
  let position = 0;
  for (const { text, weight } of linesOf(record)) {
    const syllables = syllablesOf(text);
    for (const [at, syllable] of syllables.entries()) {
      const next = syllables[at + 1];
      if (next !== undefined) {
        collector.add(pairWord(syllable.key, next.key), { position: position + at, weight });
      }
      const word = syllableWord(syllable);
      single.set(word, Math.max(weight, single.get(word) ?? 0));
    }
    // A line never continues the one before.
    position += syllables.length + 1;
  }
  for (const [word, weight] of single) collector.add(word, { position: 0, weight });
  for (const key of record.keys) collector.add(key, { position: 0, weight: weights.facts });
  for (const key of new Set(record.sections.flatMap(({ keys }) => keys))) {
    collector.add(key, { position: 0, weight: weights.text });
  }
  return position;
}

function linesOf({ name, title, issuers, facts, sections }: SearchRecord): readonly Line[] {
  return [
    ...[name, title].map((text) => ({ text, weight: weights.title })),
    ...[issuers, ...facts].map((text) => ({ text, weight: weights.facts })),
    ...sections.map(({ text, isHeading, isBasis }) => ({
      text,
      weight: isHeading ? weights.heading : isBasis ? weights.basis : weights.text,
    })),
  ];
}
