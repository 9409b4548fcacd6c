import { expect, test } from 'vitest';
import { doubtsOf } from './doubts.ts';
import { repairText } from './repairs.ts';

const long = `Căn cứ Kế hoạch ${'rất dài '.repeat(20)}hết`;
const lines = ['Số: 4017/T7r-BNNMT', '', 'Tờ trình 18 và 31', long, 'Điện thoại 0912 345 678'];

test.each<[why: string, line: number, reason: string, quote: string, at: number]>([
  ['words that stand once', 1, 'không chắc “4017/T7r-BNNMT”', '4017/T7r-BNNMT', 1],
  ['words too short to be found again, with one before', 3, 'không chắc “18”', 'trình 18', 3],
  ['words that stand elsewhere too, with what tells them', 3, 'không chắc “31”', 'và 31', 3],
  ['words that the line has not', 3, 'có lần đọc “Tờ trìmh”', 'Tờ trình 18 và 31', 3],
  ['an empty line: the next one', 2, 'nét mờ', 'Tờ trình 18 và 31', 3],
  ['a line behind the text: the last one', 9, 'nét mờ', 'Điện thoại [số điện thoại đã ẩn]', 5],
])('%s', (_why, line, reason, quote, at) => {
  const repaired = repairText(lines.join('\n'));
  expect(doubtsOf([], { doubts: [{ line, reason }] }, repaired, false)).toEqual([
    { field: 'text', line: at, quote, reason },
  ]);
});

test.each<[why: string, reason: string, quote: string]>([
  ['words that the line has twice', 'không chắc “31”', 'Điều 31; 31, 45 và 7'],
  ['words that another line has', 'không chắc “45”', '31, 45'],
  ['words at the start of a line', 'không chắc “Điều”', 'Điều 31;'],
])('%s are quoted with those around them', (_why, reason, quote) => {
  const text = 'Điều 31; 31, 45 và 7\nKhoản 45 Điều 31, 46';
  const [doubt] = doubtsOf([], { doubts: [{ line: 1, reason }] }, repairText(text), false);
  expect(doubt?.quote).toBe(quote);
});

test('a long line is quoted by its first words', () => {
  const read = { doubts: [{ line: 4, reason: 'mờ' }] };
  const [doubt] = doubtsOf([], read, repairText(lines.join('\n')), false);
  expect(doubt?.quote.length).toBeLessThanOrEqual(100);
  expect(long.startsWith(`${doubt?.quote} `)).toBe(true);
});

test('a reason masks personal data as the text does, unless it is kept', () => {
  const read = { doubts: [{ line: 5, reason: 'không chắc “0912 345 678”' }] };
  const masked = doubtsOf([], read, repairText(lines.join('\n')), false);
  expect(masked[0]?.reason).toBe('không chắc “[số điện thoại đã ẩn]”');
  const kept = repairText(lines.join('\n'), { keepPersonal: true });
  expect(doubtsOf([], read, kept, true)[0]).toMatchObject({ quote: '0912 345 678' });
});

test('doubts about fields come among those of the reader, by line', () => {
  const own = [
    { field: 'number', line: 0, quote: 'Số: 4017/T7r-BNNMT', reason: 'số lạ' },
    { field: 'text', line: 2, quote: 'Căn cứ', reason: 'lạ' },
  ] as const;
  const read = { doubts: [{ line: 3, reason: 'mờ' }] };
  const doubts = doubtsOf(own, read, repairText(lines.join('\n')), false);
  expect(doubts.map(({ field, line, quote }) => [field, line, quote])).toEqual([
    ['number', 1, 'Số: 4017/T7r-BNNMT'],
    ['text', 3, 'Tờ trình 18 và 31'],
    ['text', 4, 'Căn cứ'],
  ]);
});

test('a doubt has the page that its reader tells, one about a field that on which its line starts', () => {
  const own = [{ field: 'number', line: 1, quote: 'Tờ trình', reason: 'số lạ' }] as const;
  const read = { doubts: [{ line: 3, reason: 'mờ', page: 2 }], linePages: [1, 1, 1, 2, 2] };
  const doubts = doubtsOf(own, read, repairText(lines.join('\n')), false);
  expect(doubts.map(({ field, line, page }) => [field, line, page])).toEqual([
    ['number', 3, 1],
    ['text', 3, 2],
  ]);
});

test('a reason shows no part and no other reading of a number that its line hides', () => {
  const text = 'Ông A, CCCD số 001085012345, theo Tờ trình số 4017/TTr-BNNMT';
  const reason =
    'máy đọc “001085012345,”, có lần đọc “00l085O12345”; không chắc “4017/TTr-BNNMT”, “A,”';
  const [doubt] = doubtsOf([], { doubts: [{ line: 1, reason }] }, repairText(text), false);
  expect(doubt?.reason).toBe(
    'máy đọc “[đã ẩn]”, có lần đọc “[đã ẩn]”; không chắc “4017/TTr-BNNMT”, “A,”',
  );
  const [kept] = doubtsOf(
    [],
    { doubts: [{ line: 1, reason }] },
    repairText(text, { keepPersonal: true }),
    true,
  );
  expect(kept?.reason).toBe(reason);
});
