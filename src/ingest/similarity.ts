import { foldWords } from '../lib/index.ts';

/**
 * Says how far two texts have the same words, from 0 (none) to 1 (all): twice the words that they share, by the words
 * of both (Dice), without regard to order, case and diacritics, which is what a scan gets wrong first.
 */
export function similarity(a: string, b: string): number {
  const [one, other] = [countWords(a), countWords(b)];
  let shared = 0;
  for (const [word, count] of one.words) shared += Math.min(count, other.words.get(word) ?? 0);
  const total = one.total + other.total;
  return total === 0 ? 1 : (2 * shared) / total;
}

function countWords(text: string): { words: ReadonlyMap<string, number>; total: number } {
  const list = foldWords(text).split(' ').filter(Boolean);
  const words = new Map<string, number>();
  for (const word of list) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, total: list.length };
}
