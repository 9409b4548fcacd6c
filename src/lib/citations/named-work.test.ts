import { expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findCitations } from './find.ts';

/** What a citation without a number is: its text, and what was read in it. */
function named(text: string): string[] {
  return findCitations(text)
    .filter(({ number }) => number === null)
    .map(({ type, span, head, title, date, parts }) => {
      const issuer = parts.issuer && textAt(text, parts.issuer);
      const period = parts.period && textAt(text, parts.period);
      const dated = parts.date && `${textAt(text, parts.date)} = ${date?.precision} ${date?.iso}`;
      const read = { head: textAt(text, head), title, issuer, date: dated, period };
      const said = Object.entries(read).flatMap(([part, value]) =>
        value === null || value === textAt(text, span) ? [] : [`${part}: ${value}`],
      );
      return [`${type}: ${textAt(text, span)}`, ...said].join(' | ');
    });
}

test.each<[why: string, text: string, expected: string[]]>([
  [
    'a plan whose title carries out a document; its period is its own',
    'Thực hiện Hướng dẫn số 23/HD-TLĐ ngày 21/4/2021 về triển khai Kế hoạch tiếp tục thực hiện Chương trình phối hợp số 09 về “Đẩy mạnh phong trào” giai đoạn 2021-2023; Chỉ thị số 46-CT/TW',
    [
      'KH: Kế hoạch tiếp tục thực hiện Chương trình phối hợp số 09 về “Đẩy mạnh phong trào” giai đoạn 2021-2023 | title: tiếp tục thực hiện Chương trình phối hợp số 09 về “Đẩy mạnh phong trào” giai đoạn 2021-2023 | period: giai đoạn 2021-2023',
    ],
  ],
  [
    'a plan that carries out several',
    'theo Kế hoạch triển khai các Chỉ thị số 46-CT/TW và Chỉ thị số 48-CT/TW.',
    [
      'KH: Kế hoạch triển khai các Chỉ thị số 46-CT/TW và Chỉ thị số 48-CT/TW | title: triển khai các Chỉ thị số 46-CT/TW và Chỉ thị số 48-CT/TW',
    ],
  ],
  [
    'a plan in a list',
    'Căn cứ tình hình và Đề án thi hành Luật Đất đai;',
    [
      'DA: Đề án thi hành Luật Đất đai | title: thi hành Luật Đất đai',
      'LUAT: Luật Đất đai | title: Đất đai',
    ],
  ],
  [
    'all in capitals',
    'VỀ VIỆC TRIỂN KHAI KẾ HOẠCH THỰC HIỆN CHỈ THỊ SỐ 48-CT/TW',
    ['KH: KẾ HOẠCH THỰC HIỆN CHỈ THỊ SỐ 48-CT/TW | title: THỰC HIỆN CHỈ THỊ SỐ 48-CT/TW'],
  ],
  ['not any plan, in small letters', 'theo kế hoạch triển khai thực hiện Chỉ thị số 48-CT/TW', []],
  ['not a plan still to be written', 'Xây dựng Kế hoạch thực hiện Chỉ thị số 48-CT/TW', []],
  ['not an office', 'Phòng Tổ chức và Kế hoạch Tổng hợp thực hiện Chỉ thị số 48-CT/TW', []],
  ['not a plan that only mentions a document', 'thực hiện Kế hoạch trước Chỉ thị số 48-CT/TW', []],
  ['not over a comma', 'theo Kế hoạch công tác, nay thực hiện Chỉ thị số 48-CT/TW', []],
  ['not over a stop', 'theo Kế hoạch. Tổ chức thực hiện Chỉ thị số 48-CT/TW', []],
  ['not over a line', 'theo Kế hoạch sau:\n1. Tổ chức thực hiện Chỉ thị số 48-CT/TW', []],
  [
    'not over the title of another thing',
    'theo Kế hoạch mở cuộc vận động “Hai tốt” để thực hiện Chỉ thị số 48-CT/TW',
    [],
  ],
  ['not a kind of which there are many', 'theo Báo cáo thực hiện Chỉ thị số 48-CT/TW', []],
  ['not without a document in its title', 'thực hiện Kế hoạch phòng, chống dịch bệnh mùa hè', []],
])('a plan cited by its title: %s', (_why, text, expected) => {
  expect(named(text)).toEqual(expected);
});

test.each<[why: string, text: string, expected: string[]]>([
  [
    'and the act',
    'theo Quy chế quản lý sử dụng nhà công vụ ban hành kèm theo Quyết định số 12/2001/QĐ-BTC',
    ['QC: Quy chế quản lý sử dụng nhà công vụ | title: quản lý sử dụng nhà công vụ'],
  ],
  [
    '“về việc” and a comma are no part of the title',
    'theo Quy chế về việc giao khoán đất, được ban hành kèm theo các Quyết định số 12/2001/QĐ-BTC',
    ['QC: Quy chế về việc giao khoán đất | title: giao khoán đất'],
  ],
  [
    '“về” as well, and “kèm” may be missing',
    'sửa đổi Điều lệ về tổ chức Quỹ đã được ban hành theo Nghị định số 15/2020/NĐ-CP',
    ['DL: Điều lệ về tổ chức Quỹ | title: tổ chức Quỹ'],
  ],
  [
    'rules are regulations as well',
    'theo Quy định quản lý chợ ban hành kèm theo Quyết định số 5/2019/QĐ-UBND',
    ['QYD: Quy định quản lý chợ | title: quản lý chợ'],
  ],
  [
    'at the start of a sentence',
    'Quy chế quản lý chợ ban hành kèm theo Quyết định số 5/2019/QĐ-UBND hết hiệu lực.',
    ['QC: Quy chế quản lý chợ | title: quản lý chợ'],
  ],
  [
    'not any regulation, in small letters',
    'theo các quy chế nội bộ ban hành kèm theo Quyết định số 12/2001/QĐ-BTC',
    [],
  ],
  [
    'not a form to be filled in',
    'lập Báo cáo sử dụng hóa đơn ban hành kèm theo Thông tư số 39/2014/TT-BTC',
    [],
  ],
  ['not without an act', 'theo Quy chế giao khoán đất ban hành kèm theo các văn bản', []],
  [
    'not when the act stands farther on',
    'theo Quy chế giao khoán đất ban hành theo thẩm quyền và Quyết định số 12/2001/QĐ-BTC',
    [],
  ],
  [
    'not when another document stands between',
    'theo Quy chế mẫu, Chỉ thị số 48-CT/TW và quy định ban hành kèm theo Quyết định số 12/2001/QĐ-BTC',
    [],
  ],
])('a regulation before the act that it is annexed to: %s', (_why, text, expected) => {
  expect(named(text)).toEqual(expected);
});

test.each<[why: string, text: string, expected: string[]]>([
  [
    'in the title of what issued it',
    'Căn cứ Nghị định số 39/2022/NĐ-CP ngày 18/6/2022 của Chính phủ ban hành Quy chế làm việc của Chính phủ;',
    ['QC: Quy chế làm việc của Chính phủ | title: làm việc của Chính phủ'],
  ],
  [
    'not when the title says something else of it',
    'Căn cứ Nghị định số 39/2022/NĐ-CP của Chính phủ về việc thực hiện Quy chế làm việc của Chính phủ;',
    [],
  ],
  ['not one that is issued only now', 'Nay ban hành Quy chế làm việc của Chính phủ;', []],
  [
    'not a plan',
    'Căn cứ Quyết định số 39/QĐ-UBND của UBND tỉnh Bình Định ban hành Kế hoạch thi đua;',
    [],
  ],
])('a regulation that a document issued: %s', (_why, text, expected) => {
  expect(named(text)).toEqual(expected);
});

test.each<[why: string, text: string, expected: string[]]>([
  [
    'with issuer and year',
    'Nghị quyết số 09/CP và Chương trình quốc gia phòng, chống tội phạm của Chính phủ năm 2012, các đơn vị',
    [
      'CTQG: Chương trình quốc gia phòng, chống tội phạm của Chính phủ năm 2012 | head: Chương trình quốc gia phòng, chống tội phạm | title: phòng, chống tội phạm | issuer: Chính phủ | date: năm 2012 = year 2012',
    ],
  ],
  [
    'without a year',
    'thực hiện Chương trình quốc gia phòng, chống ma túy của Chính phủ.',
    [
      'CTQG: Chương trình quốc gia phòng, chống ma túy của Chính phủ | head: Chương trình quốc gia phòng, chống ma túy | title: phòng, chống ma túy | issuer: Chính phủ',
    ],
  ],
  [
    'a range of years is no date',
    'thực hiện Chương trình quốc gia phòng, chống ma túy của Chính phủ năm 2012 - 2015.',
    [
      'CTQG: Chương trình quốc gia phòng, chống ma túy của Chính phủ | head: Chương trình quốc gia phòng, chống ma túy | title: phòng, chống ma túy | issuer: Chính phủ',
    ],
  ],
  ['not without an issuer', 'thực hiện Chương trình quốc gia phòng, chống tội phạm năm 2012', []],
  [
    'not with someone else behind “của”',
    'thực hiện Chương trình quốc gia phòng, chống tội phạm của từng địa phương năm 2012',
    [],
  ],
  [
    'not over the end of a clause',
    'thực hiện Chương trình quốc gia; nhiệm vụ phòng, chống tội phạm của Chính phủ năm 2012',
    [],
  ],
  [
    'not one still to be written',
    'xây dựng Chương trình quốc gia phòng, chống tội phạm của Chính phủ năm 2012',
    [],
  ],
])('a national programme: %s', (_why, text, expected) => {
  expect(named(text)).toEqual(expected);
});
