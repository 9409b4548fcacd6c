import { expect, test } from 'vitest';
import { findCitations } from './find.ts';

const numbers = (text: string) => findCitations(text).map(({ number }) => number);

test.each<[why: string, text: string, expected: string]>([
  ['its subject behind it', 'Nghị quyết số 09/CP về phòng, chống tội phạm', '09/1998/NQ-CP'],
  ['before it', 'Công tác phòng chống tội phạm theo Nghị quyết 09/CP', '09/1998/NQ-CP'],
  ['not without its subject', 'Nghị quyết số 09/CP về phát triển chăn nuôi', '09/CP'],
  [
    'not where the subject stands far away',
    `Nghị quyết số 09/CP về chăn nuôi. ${'Các xã báo cáo. '.repeat(12)}Phòng, chống tội phạm.`,
    '09/CP',
  ],
  [
    'nor far before',
    `Phòng, chống tội phạm. ${'Các xã báo cáo. '.repeat(12)}Nghị quyết số 09/CP về chăn nuôi.`,
    '09/CP',
  ],
  ['not another type', 'Nghị định số 09/CP về phòng, chống tội phạm', '09/CP'],
  ['not another number', 'Nghị quyết số 19/CP về phòng, chống tội phạm', '19/CP'],
  ['not a number in full', 'Nghị quyết số 09/NQ-CP về phòng, chống tội phạm', '09/NQ-CP'],
])('an old short form means its document by its subject: %s', (_why, text, expected) => {
  expect(numbers(text)[0]).toBe(expected);
});

test('the full number is said to be another than the written one', () => {
  const [citation] = findCitations('Nghị quyết số 09/CP về phòng, chống tội phạm');
  expect(citation?.numberAsWritten).toBe('09/CP');
  expect(citation?.slips).toEqual([
    { code: 'legacy-number', written: '09/CP', expected: '09/1998/NQ-CP' },
  ]);
});
