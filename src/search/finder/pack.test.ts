import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDigits, largestDigit, toDigit } from './digits.ts';
import type { KeyFile, KeyRow } from './files.ts';
import { packKeys, unpackKeys } from './pack-keys.ts';
import { packTitles, titleAt, unpackTitles } from './pack-titles.ts';

const head = { version: 1, stamp: '0' } as const;
const lists = {
  ...head,
  types: [
    ['CT', 'Chỉ thị'],
    ['TT', 'Thông tư'],
  ],
  relations: [],
  levels: [],
  issuers: ['Ban Bí thư', 'Bộ Công an'],
} as const satisfies Omit<KeyFile, 'documents'>;

/** What comes out of a key file with one document after it was packed, sent and unpacked. */
function carried(row: KeyRow): KeyRow | undefined {
  const sent = JSON.stringify(packKeys({ ...lists, documents: [row] }));
  return unpackKeys(JSON.parse(sent)).documents[0];
}

describe('a key file', () => {
  test.each<[why: string, row: KeyRow]>([
    ['a Party number', ['chi-thi-09-ct-tw-2011', 1, 0, '09-CT/TW', '2011-12-01', [0], 0, 3, 0]],
    ['no zero before it', ['chi-thi-9-ct-tw', 0, 0, '9-CT/TW', '2011-12-01', [0], 0, 3, 0]],
    ['its year', ['thong-tu-124-2021-tt-bca', 0, 1, '124/2021/TT-BCA', '2021-12-28', [1], 0, 0, 9]],
    ['a year, no date', ['thong-tu-124-2021-tt-bca', 0, 1, '124/2021/TT-BCA', null, [1], 0, 0, 9]],
    [
      'another year',
      ['thong-tu-1-2021-tt-bca-2022', 0, 1, '1/2021/TT-BCA', '2022-01-03', [], 1, 0, 0],
    ],
    ['a month', ['chi-thi-5-ct-tu-binh-dinh-2006', 1, 0, '5-CT/TU', '2006-05', [0, 1], 2, 0, 0]],
    ['a year alone', ['chi-thi-5-ct-tu', 1, 0, '5-CT/TU', '2006', [], 2, 0, 0]],
    ['a term', ['chi-thi-46-ct-tw-khoa-xi', 0, 0, '46-CT/TW', null, [], 0, 0, 0]],
    ['a serial left blank', ['ke-hoach', 1, 0, '/KH-SGDĐT', '2022', [], 0, 0, 0]],
    ['letters in the serial', ['a12', 1, 0, 'A12-CV/TW', '2022', [], 0, 0, 0]],
    ['signs of ours in the number', ['x', 1, 0, '1#2@/3', '2022', [], 0, 0, 0]],
    ['no number', ['luat-bao-ve', 0, 0, null, '2023-11-28', [], 0, 0, 2000, 'Luật Bảo vệ “X”']],
    ['neither number nor date', ['ke-hoach-b', 0, 0, null, null, [], 0, 0, 0, 'Kế hoạch B']],
    ['an id that goes on like the number', ['chi-thi-1-cta', 1, 0, '1/CT', '2020', [], 0, 0, 0]],
  ])('comes out as it went in: %s', (_why, row) => {
    expect(carried(row)).toEqual(row);
  });

  test('of many documents keeps their order and names', () => {
    const documents = Array.from({ length: 300 }, (_, at): KeyRow => {
      const facts = [
        `id-${at}`,
        1,
        at % 2,
        `${at}-CT/${at}`,
        '2020',
        [at % 2],
        at % 3,
        at,
        at * 7,
      ] as const;
      return at % 5 > 0 ? facts : [facts[0], 0, 0, null, null, [], 0, at, 0, `Tên ${at}`];
    });
    const file: KeyFile = { ...lists, documents };
    expect(unpackKeys(JSON.parse(JSON.stringify(packKeys(file))))).toEqual(file);
  });
});

describe('titles', () => {
  test('come out as they went in, whatever they are', () => {
    const title = fc.option(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('a  b', ' “Đ” ', 'x-y / z', '\n', '12/1'),
      ),
    );
    fc.assert(
      fc.property(fc.array(title, { minLength: 1 }), (titles) => {
        const packed = unpackTitles(JSON.parse(JSON.stringify(packTitles({ ...head, titles }))));
        expect(titles.map((_, at) => titleAt(packed, at))).toEqual(
          titles.map((each) => each ?? ''),
        );
      }),
    );
  });

  test('of a collection in which each has words of its own', () => {
    const titles = Array.from({ length: 5000 }, (_, at) => `số ${at} x${at}`);
    const packed = unpackTitles(packTitles({ ...head, titles }));
    expect(packed.titles.map((_, at) => titleAt(packed, at))).toEqual(titles);
  });
});

test('every number has a character of its own that JSON writes as it is', () => {
  const numbers = [0, 89, 90, 91, 92, 2000, 55_000, 60_000, 70_000, largestDigit];
  const text = numbers.map(toDigit).join('');
  expect(fromDigits(text)).toEqual(numbers);
  const signs = Array.from({ length: 60_000 }, (_, at) => toDigit(at));
  expect(new Set(signs).size).toBe(signs.length);
  expect(JSON.stringify(signs.join(''))).toBe(`"${signs.join('')}"`);
  expect(() => toDigit(largestDigit + 1)).toThrow('no character');
});
