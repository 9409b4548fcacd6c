import { randomFrom } from '../random.ts';
import type { Rows } from './contestant.ts';
import type { Row } from './input.ts';

const documentSyllables = 1400;

/** What is asked of generated collections: phrases that stand in very many documents, and a question of 15 syllables. */
export const commonQueries: readonly string[] = [
  ...['cơ quan nhà nước', 'an ninh quốc gia', 'Ủy ban nhân dân', 'bảo hiểm xã hội'].flatMap(
    (phrase) => [phrase, `"${phrase}"`],
  ),
  'Hồ sơ đăng ký kinh doanh hộ gia đình được nộp ở cơ quan nào?',
];

/**
 * Generates `count` documents of about 1,400 syllables: whole rows one after another, the title from the first. Every
 * row is used before one comes again. The same rows and count give the same documents. Throws when no row has a word.
 */
export function* generateDocuments(
  rows: readonly Pick<Row, 'title' | 'text'>[],
  count: number,
): Generator<Pick<Row, 'title' | 'text'>> {
  if (rows.every(({ text }) => syllableCount(text) === 0))
    throw new Error('The collection has no words to make documents of.');
  const order = endlessly(rows);
  for (let made = 0; made < count; made++) {
    let title = '';
    const lines: string[] = [];
    for (let syllables = 0; syllables < documentSyllables; ) {
      const row = order.next().value;
      if (lines.length === 0) title = row.title;
      else lines.push(row.title);
      lines.push(row.text);
      syllables += syllableCount(row.text);
    }
    yield { title, text: lines.join('\n') };
  }
}

/** Counts the runs of letters or digits. */
export function syllableCount(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** The rows in a random order, then in another, for ever. */
function* endlessly<Item>(rows: readonly Item[]): Generator<Item, never> {
  const random = randomFrom(1);
  for (;;) yield* shuffled(rows, random.below);
}

/** Fisher and Yates. */
function shuffled<Item>(items: readonly Item[], below: (end: number) => number): readonly Item[] {
  const result = [...items];
  for (let end = result.length; end > 1; end--) {
    const at = below(end);
    const [one, other] = [result[at], result[end - 1]];
    if (one === undefined || other === undefined) continue;
    result[at] = other;
    result[end - 1] = one;
  }
  return result;
}

/** Says of what a contestant's index is made: the rows as they are, or so many documents generated from them. */
export function documentsOf(rows: readonly Row[], generated: number | null): Rows {
  return generated === null ? rows : generateDocuments(rows, generated);
}
