import { describe, expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findCitations } from './find.ts';
import type { CitingDocument } from './issuers.ts';

const text = (type: CitingDocument['type'], number: string | null = null): CitingDocument => ({
  type,
  number,
  title: null,
  issuers: [],
  place: null,
});

const found = (source: string, citing: CitingDocument | null = null) =>
  findCitations(source, citing).map(({ kind, head }) => `${kind} ${textAt(source, head)}`);

describe('the document itself', () => {
  test.each<[why: string, source: string, citing: CitingDocument | null, expected: string[]]>([
    [
      'the line under the title of its annex',
      '(Ban hành kèm theo Quyết định số 5/QĐ-BNV)',
      text('QD', '5/QĐ-BNV'),
      ['self Quyết định số 5/QĐ-BNV'],
    ],
    [
      'the same while its own number is not known',
      '( BAN HÀNH THEO Quyết định số 5/QĐ-BNV)',
      text('QD'),
      ['self Quyết định số 5/QĐ-BNV'],
    ],
    [
      'not an annex of another number',
      '(Ban hành kèm theo Quyết định số 6/QĐ-BNV)',
      text('QD', '5/QĐ-BNV'),
      ['external Quyết định số 6/QĐ-BNV'],
    ],
    [
      'not an annex of another type',
      '(Ban hành kèm theo Nghị quyết số 5/NQ-HĐND)',
      text('QD'),
      ['external Nghị quyết số 5/NQ-HĐND'],
    ],
    [
      'not a sentence in small letters',
      'Quy chế (ban hành kèm theo Quyết định số 5/QĐ-BNV)',
      text('QD', '5/QĐ-BNV'),
      ['external Quyết định số 5/QĐ-BNV'],
    ],
    [
      'a serial left blank under the annex',
      '(Ban hành kèm theo Quyết định số    /QĐ-BNV)',
      null,
      ['self Quyết định số    /QĐ-BNV'],
    ],
    [
      'its heading cites nothing',
      'Nghị định của Chính phủ số 114/2003/NĐ-CP\nCăn cứ Nghị định số 1/2003/NĐ-CP',
      text('ND'),
      ['external Nghị định số 1/2003/NĐ-CP'],
    ],
    [
      'nor does the heading of a joint circular',
      'Thông tư liên tịch số 5/2003/TTLT-BTC-BNV\nnội dung',
      text('TT'),
      [],
    ],
    [
      'nor that of a joint resolution',
      'Nghị quyết liên tịch số 5/2003/NQLT-BTC-BNV\nnội dung',
      text('NQ'),
      [],
    ],
    [
      'a heading of another type cites',
      'Nghị quyết số 5/NQ-HĐND\nnội dung',
      text('KH'),
      ['external Nghị quyết số 5/NQ-HĐND'],
    ],
    [
      'a line of a list cites',
      'Căn cứ:\nNghị định số 1/2003/NĐ-CP',
      text('ND'),
      ['external Nghị định số 1/2003/NĐ-CP'],
    ],
    [
      'a line far below the heading cites',
      `${'a'.repeat(300)}.\nNghị định số 1/2003/NĐ-CP`,
      text('ND'),
      ['external Nghị định số 1/2003/NĐ-CP'],
    ],
    [
      'a law’s name before “Căn cứ” is the title of the text',
      'Luật Đất đai\nCăn cứ Hiến pháp',
      null,
      ['external Hiến pháp'],
    ],
    [
      'not before other words',
      'Luật Đất đai\nCăn cứu Hiến pháp',
      null,
      ['external Luật Đất đai', 'external Hiến pháp'],
    ],
    [
      'a law’s name before “Căn cứ” in a sentence cites',
      'theo Luật Đất đai\nCăn cứ Hiến pháp',
      null,
      ['external Luật Đất đai', 'external Hiến pháp'],
    ],
    [
      'a type word in capitals heads a line',
      'THÔNG TƯ số 5/2003/TT-BTC\nvề việc quản lý',
      null,
      [],
    ],
    [
      'not in the middle of a line',
      'theo THÔNG TƯ số 5/2003/TT-BTC về việc quản lý',
      null,
      ['external THÔNG TƯ số 5/2003/TT-BTC'],
    ],
    [
      'not where all is in capitals',
      'THÔNG TƯ SỐ 5/2003/TT-BTC VỀ QUẢN LÝ',
      null,
      ['external THÔNG TƯ SỐ 5/2003/TT-BTC'],
    ],
  ])('%s', (_why, source, citing, expected) => {
    expect(found(source, citing)).toEqual(expected);
  });
});

describe('a serial without symbol', () => {
  test.each<[why: string, source: string, expected: string[]]>([
    ['cites with a capital', 'theo Nghị định 85 và', ['external Nghị định 85']],
    ['cites with “số”', 'theo quy chế số 85 và', ['external quy chế số 85']],
    ['in small letters does not', 'theo nghị định 85 và', []],
    ['of a type with many lists does not', 'theo Kế hoạch 85 và', []],
    [
      'points back',
      'Nghị định số 85/2020/NĐ-CP. Theo Nghị định 85',
      ['external Nghị định số 85/2020/NĐ-CP', 'anaphor Nghị định 85'],
    ],
    [
      'points to nothing where two fit',
      'Nghị định số 85/2020/NĐ-CP và Nghị định số 85/2021/NĐ-CP; theo nghị định 85',
      ['external Nghị định số 85/2020/NĐ-CP', 'external Nghị định số 85/2021/NĐ-CP'],
    ],
    [
      'points to one work cited twice',
      'Nghị định số 85/2020/NĐ-CP và Nghị định số 85/2020/NĐ-CP; theo nghị định 85',
      [
        'external Nghị định số 85/2020/NĐ-CP',
        'external Nghị định số 85/2020/NĐ-CP',
        'anaphor nghị định 85',
      ],
    ],
    [
      'points past another serial',
      'Nghị định số 85/2020/NĐ-CP và Nghị định số 86/2021/NĐ-CP; theo nghị định 85',
      [
        'external Nghị định số 85/2020/NĐ-CP',
        'external Nghị định số 86/2021/NĐ-CP',
        'anaphor nghị định 85',
      ],
    ],
  ])('%s', (_why, source, expected) => {
    expect(found(source)).toEqual(expected);
  });
});

describe('a name given in brackets', () => {
  test.each<[why: string, source: string, expected: string[]]>([
    [
      'to what was cited',
      'Nghị định số 44/2018/NĐ-CP (sau đây gọi là Nghị định số 44/2018/NĐ-CP)',
      ['external Nghị định số 44/2018/NĐ-CP', 'anaphor Nghị định số 44/2018/NĐ-CP'],
    ],
    [
      'in quotes',
      'Nghị định số 44/2018/NĐ-CP (“Nghị định số 44/2018/NĐ-CP”)',
      ['external Nghị định số 44/2018/NĐ-CP', 'anaphor Nghị định số 44/2018/NĐ-CP'],
    ],
    ['that nothing explains', 'sau đây gọi là Nghị định 44', []],
  ])('%s', (_why, source, expected) => {
    expect(found(source)).toEqual(expected);
  });
});
