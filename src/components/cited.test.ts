import { expect, test } from 'vitest';
import { sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import { type Entry, indexCorpus } from '../lib/index.ts';
import { drawnCitations } from './cited.ts';

test('a citation looks as much as is known of what it cites; self references are not drawn', () => {
  const corpus = sampleCorpus(
    {
      name: 'a',
      text: 'B, CT, TB, QĐ, Kế hoạch này',
      citations: [
        { words: 'B', to: 'b' },
        { words: 'CT', to: 'ct' },
        { words: 'TB', candidates: ['b', 'ct'] },
        { words: 'QĐ' },
        { words: 'Kế hoạch này', self: true },
      ],
    },
    { name: 'b', text: 'Có toàn văn.' },
    { name: 'ct' },
  );
  const [entry] = corpus.entries;
  const drawn = drawnCitations(indexCorpus(corpus), entry as Entry);
  expect(
    drawn.map(({ span, head: _head, note: _note, ...look }) => ({ start: span.start, ...look })),
  ).toEqual([
    { start: 0, look: 'held', target: 'b', edge: 'a:0' },
    { start: 3, look: 'reference', target: 'ct', edge: 'a:3' },
    { start: 7, look: 'ambiguous', candidates: ['b', 'ct'] },
    { start: 11, look: 'missing' },
  ]);
});

test('notes are numbered in the order in which their marks stand in the text', () => {
  const slips = [
    { code: 'number-separator-swapped', written: '48/CT-TW', expected: '48-CT/TW' },
    { code: 'glued-date', written: 'ngày22/10', expected: 'ngày 22/10' },
  ] as const;
  const corpus = sampleCorpus({
    name: 'a',
    text: 'KL về CT nữa, B, KH về TT; Kế hoạch này',
    citations: [
      { words: 'KL về CT nữa', slips: [slips[0]] },
      { words: 'CT', inside: 0, slips },
      { words: 'B' },
      { words: 'KH về TT', slips: [slips[1]] },
      { words: 'TT', inside: 3, slips: [slips[1]] },
      { words: 'Kế hoạch này', self: true, slips: [slips[0]] },
    ],
  });
  const [entry] = corpus.entries;
  const drawn = drawnCitations(indexCorpus(corpus), entry as Entry);
  expect(drawn.map(({ note }) => note?.number ?? null)).toEqual([2, 1, null, 4, 3]);
  expect(drawn[1]?.note?.sentences).toEqual([
    'Văn bản này ghi 48/CT-TW; dạng thường dùng là 48-CT/TW.',
    'Chữ “ngày” ở đây dính liền chữ bên cạnh; khi viết rời là “ngày 22/10”.',
  ]);
});
