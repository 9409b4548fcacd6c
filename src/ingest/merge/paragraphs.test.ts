import { expect, test } from 'vitest';
import type { WritableParagraph } from '../../content/write.ts';
import { mergeParagraphs } from './paragraphs.ts';
import { paragraphHash } from './record.ts';

const paragraphs = (texts: string): WritableParagraph[] =>
  texts.split(' ').flatMap((text) => (text === '' ? [] : [{ text, marks: [], heading: null }]));

function merged(base: string, mine: string, theirs: string) {
  const hashes = paragraphs(base).map(paragraphHash);
  const { paragraphs: both, conflicts } = mergeParagraphs(
    hashes,
    paragraphs(mine),
    paragraphs(theirs),
  );
  return { text: both.map(({ text }) => text).join(' '), conflicts: conflicts.length };
}

test.each<[why: string, base: string, mine: string, theirs: string, text: string]>([
  ['changes apart', 'a b c', 'A b c', 'a b C', 'A b C'],
  ['the same change', 'a b c', 'a B c', 'a B c', 'a B c'],
  ['the same paragraph added', 'a b', 'a b n', 'a b n', 'a b n'],
  ['the same paragraph added between', 'a b c', 'a b n c', 'a b n c', 'a b n c'],
  ['edits of neighbours', 'a b c', 'a B c', 'A b c', 'A B c'],
  ['edits by turns', 'a b c d', 'A b C d', 'a B c D', 'A B C D'],
  ['an edit, and a paragraph behind it', 'a b c', 'a B c', 'a b n c', 'a B n c'],
  ['an edit, and a paragraph before it', 'a b c', 'a B c', 'a n b c', 'a n B c'],
  ['an edit at the end, and a paragraph behind it', 'a b', 'a B', 'a b n', 'a B n'],
  ['a change of the source, and a paragraph added here', 'a b c', 'a b n c', 'a B c', 'a B n c'],
  ['a paragraph taken out, and one added behind it', 'a b c', 'a c', 'a b n c', 'a n c'],
])('%s are both kept', (_why, base, mine, theirs, text) => {
  expect(merged(base, mine, theirs)).toEqual({ text, conflicts: 0 });
});

test.each<[why: string, base: string, mine: string, theirs: string, text: string]>([
  ['one paragraph in two ways', 'a b c', 'a B c', 'a X c', 'a B c'],
  ['two paragraphs added at one place', 'a c', 'a m c', 'a n c', 'a m c'],
  ['a change and an addition on both sides', 'a b c', 'a B m c', 'a X n c', 'a B m c'],
])('%s is a conflict, in which what stands here is kept', (_why, base, mine, theirs, text) => {
  expect(merged(base, mine, theirs)).toEqual({ text, conflicts: 1 });
});
