import { expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findCitations } from './find.ts';
import type { CitingDocument } from './issuers.ts';

/** Every citation; an anaphor with the number of what it means. */
function meanings(text: string): string[] {
  const citations = findCitations(text);
  return citations.map(({ kind, span, antecedent, number, type }) => {
    if (kind !== 'anaphor') return `${number}`;
    const meant = antecedent === null ? undefined : citations[antecedent];
    expect(type).toBe(meant?.type);
    return `${textAt(text, span)} = ${meant?.number}`;
  });
}

const given = 'Quy chế số 5/QC-UBND về phối hợp (sau đây gọi tắt là Quy chế phối hợp)';

test.each<[why: string, text: string, expected: string[]]>([
  [
    'every later use',
    `${given}. Sơ kết Quy chế phối hợp; sửa Quy chế phối hợp.`,
    ['5/QC-UBND', 'Quy chế phối hợp = 5/QC-UBND', 'Quy chế phối hợp = 5/QC-UBND'],
  ],
  [
    'in quotes, without “sau đây”',
    'Kế hoạch số 6/KH-UBND (gọi là “Phương án xuân”). Sơ kết Phương án xuân.',
    ['6/KH-UBND', 'Phương án xuân = 6/KH-UBND'],
  ],
  [
    'abbreviated',
    'Kế hoạch số 6/KH-UBND (viết tắt là: KHPC). Sơ kết KHPC ở các xã.',
    ['6/KH-UBND', 'KHPC = 6/KH-UBND'],
  ],
  [
    'given to the second of two',
    `Kế hoạch số 6/KH-UBND; ${given}. Sơ kết Quy chế phối hợp.`,
    ['6/KH-UBND', '5/QC-UBND', 'Quy chế phối hợp = 5/QC-UBND'],
  ],
  [
    'given twice: what it was last given to',
    `${given}. Sơ kết Quy chế phối hợp. Nay có Quy chế số 9/QC-UBND (sau đây gọi tắt là Quy chế phối hợp). Sơ kết Quy chế phối hợp.`,
    ['5/QC-UBND', 'Quy chế phối hợp = 5/QC-UBND', '9/QC-UBND', 'Quy chế phối hợp = 9/QC-UBND'],
  ],
  [
    'given behind a title that cites: the whole is meant',
    'Kế hoạch số 6/KH-UBND về triển khai Chỉ thị 48-CT/TW (sau đây gọi là Kế hoạch chung). Sơ kết Kế hoạch chung.',
    ['6/KH-UBND', '48-CT/TW', 'Kế hoạch chung = 6/KH-UBND'],
  ],
  ['not before it is given', `Theo X7. ${given}`, ['5/QC-UBND']],
  [
    'not before it is given, the same word',
    'Sơ kết X7. Kế hoạch số 6/KH-UBND (gọi là X7).',
    ['6/KH-UBND'],
  ],
  [
    'not within a longer word',
    'Kế hoạch số 6/KH-UBND (gọi là X7). Sơ kết X78 và AX7.',
    ['6/KH-UBND'],
  ],
  ['not in other letters', `${given}. Thực hiện quy chế phối hợp.`, ['5/QC-UBND']],
  [
    'not when it names something else',
    'Kế hoạch số 6/KH-UBND của UBND huyện; các đơn vị (sau đây gọi là Cơ sở). Các Cơ sở thực hiện.',
    ['6/KH-UBND'],
  ],
  [
    'not what is given without a citation',
    'Ủy ban nhân dân (sau đây gọi là Ủy ban). Sau đó Ủy ban có Kế hoạch số 6/KH-UBND.',
    ['6/KH-UBND'],
  ],
  [
    'not the number in the head of another citation',
    'Kế hoạch số 6/KH-UBND (gọi là UBND). Theo Kế hoạch số 7/KH-UBND, UBND báo cáo.',
    ['6/KH-UBND', '7/KH-UBND', 'UBND = 6/KH-UBND'],
  ],
  [
    'not a bracket that only begins like it',
    'Kế hoạch số 6/KH-UBND (gọi là X7; X8). Sơ kết X7.',
    ['6/KH-UBND'],
  ],
])('a name given to a citation: %s', (_why, text, expected) => {
  expect(meanings(text)).toEqual(expected);
});

test('a name given to the text itself means no other document', () => {
  const text = 'Kế hoạch này (sau đây gọi là Kế hoạch chung). Sơ kết Kế hoạch chung.';
  expect(findCitations(text).map(({ kind }) => kind)).toEqual(['self']);
});

test('a bare type word that is a name means the named document, once, also in a plan, but not with “này”', () => {
  const plan: CitingDocument = { type: 'KH', number: null, title: null, issuers: [], place: null };
  const text =
    'Căn cứ Kế hoạch số 6/KH-UBND (sau đây gọi là Kế hoạch).\nKết quả thực hiện Kế hoạch tại các xã nêu trong Kế hoạch này.';
  const kinds = findCitations(text, plan).map(({ kind, antecedent }) => [kind, antecedent]);
  expect(kinds).toEqual([
    ['external', null],
    ['anaphor', 0],
    ['self', null],
  ]);
});
