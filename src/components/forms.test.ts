import { expect, test } from 'vitest';
import { sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import { documentId, indexCorpus, writtenForms } from '../lib/index.ts';
import { formsSummary, shownForms } from './forms.ts';

/** The forms of a directive that one document after another cites by these numbers. */
function formsOf(numbers: readonly string[]) {
  const samples = numbers.map((number, at) => ({
    name: `kh ${at}`,
    text: 'CT',
    citations: [{ words: 'CT', to: 'ct', number }],
  }));
  const index = indexCorpus(sampleCorpus(...samples, { name: 'ct' }));
  return shownForms(writtenForms(index, documentId('ct')));
}

test.each<[why: string, numbers: string[], summary: string]>([
  ['all alike', ['1', '1', '1'], '3 văn bản trong kho này ghi như sau.'],
  ['one document', ['1'], '1 văn bản trong kho này ghi như sau.'],
  [
    'different, and enough of them',
    ['1', '1', '2'],
    '3 văn bản trong kho này ghi khác nhau ở: số, ký hiệu. Trang kê lại, không phán đúng sai.',
  ],
  [
    'different, and too few to say what is usual',
    ['1', '2'],
    '2 văn bản trong kho này ghi khác nhau ở: số, ký hiệu. Trang kê lại, không phán đúng sai. Chưa đủ 3 văn bản để nói cách nào thường gặp hơn.',
  ],
])('%s', (_why, numbers, summary) => {
  expect(formsSummary(formsOf(numbers))).toBe(summary);
});

test('kinds that nobody writes are left out, dates are in words', () => {
  const none = { numbers: [], issuers: [], titles: [] };
  const dates = [{ written: '2022-05', witnesses: [] }];
  expect(shownForms({ ...none, dates })).toEqual([
    { name: 'Ngày ban hành', forms: [{ written: 'tháng 5 năm 2022', witnesses: [] }] },
  ]);
});
