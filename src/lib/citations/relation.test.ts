import { describe, expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findCitations } from './find.ts';
import { modifiersIn } from './trigger.ts';

/** Number, relation and its word of every citation. */
const relations = (text: string) =>
  findCitations(text).map(
    ({ number, relation }) => `${number} ${relation?.type ?? '-'} ${relation?.trigger ?? '-'}`,
  );

describe('the relation word', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['the nearest before', 'Căn cứ tình hình và theo Chỉ thị 48-CT/TW', ['48-CT/TW theo theo']],
    ['not one behind', 'Chỉ thị 48-CT/TW căn cứ vào', ['48-CT/TW - -']],
    ['not a part of a word', 'lũtheo Chỉ thị 48-CT/TW', ['48-CT/TW - -']],
    [
      'with its leading words',
      'phải nghiêm túc thực hiện Chỉ thị 48-CT/TW',
      ['48-CT/TW thuc_hien nghiêm túc thực hiện'],
    ],
    [
      'of the sentence before does not reach',
      'Căn cứ tình hình. Nay Chỉ thị 48-CT/TW nêu',
      ['48-CT/TW - -'],
    ],
    [
      'of the line before does not reach',
      'Căn cứ tình hình\nChỉ thị 48-CT/TW nêu',
      ['48-CT/TW - -'],
    ],
    [
      'of a line that announces others does',
      'Căn cứ các văn bản sau:\nChỉ thị 48-CT/TW',
      ['48-CT/TW can_cu Căn cứ'],
    ],
    [
      'of an abbreviation’s sentence does',
      'Căn cứ tình hình TP. Hồ Chí Minh và Chỉ thị 48-CT/TW',
      ['48-CT/TW can_cu Căn cứ'],
    ],
    [
      'not beyond 2,500 characters',
      `Căn cứ ${'a '.repeat(1300)}Chỉ thị 48-CT/TW`,
      ['48-CT/TW - -'],
    ],
    [
      'within 2,500 characters',
      `Căn cứ ${'a '.repeat(1200)}Chỉ thị 48-CT/TW`,
      ['48-CT/TW can_cu Căn cứ'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe('words that only lead to what is cited', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    [
      'the provisions are the object of the verb',
      'thực hiện nghiêm chỉnh các quy định tại Nghị định số 15/2020/NĐ-CP',
      ['15/2020/NĐ-CP thuc_hien thực hiện nghiêm chỉnh'],
    ],
    [
      'another object: the provisions only describe it',
      'thực hiện các biện pháp quy định tại Nghị định số 15/2020/NĐ-CP',
      ['15/2020/NĐ-CP theo quy định tại'],
    ],
    [
      'no verb before them',
      'Các điểm quy định tại Nghị định số 15/2020/NĐ-CP',
      ['15/2020/NĐ-CP theo quy định tại'],
    ],
    [
      'an annex is a part of the decree',
      'theo Phụ lục II ban hành kèm theo Nghị định số 15/2020/NĐ-CP',
      ['15/2020/NĐ-CP theo theo'],
    ],
    [
      'without an earlier word it counts',
      'Danh mục ban hành kèm theo Nghị định số 15/2020/NĐ-CP',
      ['15/2020/NĐ-CP other ban hành kèm theo'],
    ],
    ['a committee is no verb', 'của Ban Chấp hành Chỉ thị 48-CT/TW', ['48-CT/TW - -']],
    ['force is no verb', 'có hiệu lực thi hành Chỉ thị 48-CT/TW', ['48-CT/TW - -']],
    [
      'words of a document are replaced, not the document',
      'Thay thế cụm từ “A” tại Thông tư số 21/2025/TT-BCA',
      ['21/2025/TT-BCA sua_doi Thay thế cụm từ'],
    ],
    [
      'articles of a document are replaced',
      'thay thế một số điều của Thông tư số 21/2025/TT-BCA',
      ['21/2025/TT-BCA sua_doi thay thế một số điều'],
    ],
    [
      'whole documents are replaced',
      'thay thế một số thông tư sau: Thông tư số 12/2015/TT-BTC',
      ['12/2015/TT-BTC thay_the thay thế'],
    ],
    [
      'a whole document is replaced from a day on',
      'thay thế từ ngày 01 tháng 7 năm 2020 Nghị định số 15/2015/NĐ-CP',
      ['15/2015/NĐ-CP thay_the thay thế'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe('words behind', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    [
      'the end of a document',
      'Quyết định số 101/QĐ-UB hết hiệu lực kể từ ngày ký.',
      ['101/QĐ-UB thay_the hết hiệu lực'],
    ],
    [
      'of all members of a list',
      'Thông tư số 12/2001/TT-BTC và Thông tư số 13/2001/TT-BTC bị bãi bỏ.',
      ['12/2001/TT-BTC bai_bo bị bãi bỏ', '13/2001/TT-BTC bai_bo bị bãi bỏ'],
    ],
    [
      'the subject’s own word gives way',
      'Các quy định tại Thông tư số 12/2001/TT-BTC đều hết hiệu lực.',
      ['12/2001/TT-BTC thay_the hết hiệu lực'],
    ],
    [
      'a verb before does not',
      'Căn cứ Thông tư số 12/2001/TT-BTC hết hiệu lực',
      ['12/2001/TT-BTC can_cu Căn cứ'],
    ],
    ['not further on', 'Chỉ thị 48-CT/TW nêu rõ; Quy chế hết hiệu lực', ['48-CT/TW - -']],
  ])('%s', (_why, text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe('in a list', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    [
      'the word of the first goes on',
      'Căn cứ Chỉ thị 48-CT/TW, Chỉ thị 49-CT/TW và các Chỉ thị 50-CT/TW',
      ['48-CT/TW can_cu Căn cứ', '49-CT/TW can_cu Căn cứ', '50-CT/TW can_cu Căn cứ'],
    ],
    [
      'it goes on over other words of the sentence',
      'Căn cứ Chỉ thị 48-CT/TW của Bộ Chính trị, kể cả Chỉ thị 49-CT/TW',
      ['48-CT/TW can_cu Căn cứ', '49-CT/TW can_cu Căn cứ'],
    ],
    [
      'it ends with the sentence',
      'Căn cứ Chỉ thị 48-CT/TW nêu trên. Nay Chỉ thị 49-CT/TW',
      ['48-CT/TW can_cu Căn cứ', '49-CT/TW - -'],
    ],
    [
      'a new word takes over',
      'Căn cứ Chỉ thị 48-CT/TW và thực hiện Chỉ thị 49-CT/TW, Chỉ thị 50-CT/TW',
      ['48-CT/TW can_cu Căn cứ', '49-CT/TW thuc_hien thực hiện', '50-CT/TW thuc_hien thực hiện'],
    ],
    [
      'no word goes on as none',
      'Chỉ thị 48-CT/TW, Chỉ thị 49-CT/TW',
      ['48-CT/TW - -', '49-CT/TW - -'],
    ],
    [
      'a citation in a title has the title’s word, and the list goes on behind it',
      'Căn cứ Kết luận 13-KL/TW về tiếp tục thực hiện Chỉ thị 48-CT/TW; Chỉ thị 33/CT-TTg',
      [
        '13-KL/TW can_cu Căn cứ',
        '48-CT/TW tiep_tuc_thuc_hien tiếp tục thực hiện',
        '33/CT-TTg can_cu Căn cứ',
      ],
    ],
    [
      'a title without a word gives none',
      'Căn cứ Kết luận 13-KL/TW về Chỉ thị 48-CT/TW',
      ['13-KL/TW can_cu Căn cứ', '48-CT/TW - -'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe('an amendment', () => {
  const subjects = (text: string) =>
    findCitations(text).map(
      ({ number, relation }) => `${number} ${relation?.type} ${relation?.subject ?? '-'}`,
    );

  test.each<[why: string, text: string, expected: string[]]>([
    [
      'has the amended for its subject, and so have its fellows',
      'Căn cứ Luật số 70/2006/QH11 được sửa đổi, bổ sung bởi Luật số 62/2010/QH12, Luật số 9/2014/QH13',
      ['70/2006/QH11 can_cu -', '62/2010/QH12 sua_doi 0', '9/2014/QH13 sua_doi 0'],
    ],
    [
      'ends with the semicolon',
      'Căn cứ Luật số 70/2006/QH11 (đã được sửa đổi theo Luật số 62/2010/QH12); Luật số 9/2014/QH13',
      ['70/2006/QH11 can_cu -', '62/2010/QH12 sua_doi 0', '9/2014/QH13 can_cu -'],
    ],
    [
      'is none in another sentence',
      'Căn cứ Luật số 70/2006/QH11 được sửa đổi. Theo Luật số 62/2010/QH12',
      ['70/2006/QH11 can_cu -', '62/2010/QH12 theo -'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });

  test('has “được sửa đổi … bởi” for its word', () => {
    const text = 'Căn cứ Luật số 70/2006/QH11, đã được sửa đổi bởi các Luật số 62/2010/QH12';
    const relation = findCitations(text)[1]?.relation;
    expect(relation?.trigger).toBe('đã được sửa đổi bởi');
    expect(relation?.triggerSpan && textAt(text, relation.triggerSpan)).toBe('đã được sửa đổi bởi');
  });
});

test('the word is shown where it stands, also behind other citations', () => {
  const text = 'Theo  Chỉ thị 47-CT/TW. Nay căn cứ  tình hình, Chỉ thị 48-CT/TW'.normalize('NFD');
  const span = findCitations(text)[1]?.relation?.triggerSpan;
  expect(span && textAt(text, span).normalize('NFC')).toBe('căn cứ');
});

test.each<[trigger: string, modifiers: string[]]>([
  ['thực hiện', []],
  ['Tiếp tục thực hiện có hiệu quả', ['có hiệu quả']],
  ['Nghiêm túc triển khai thực hiện', ['nghiêm túc', 'triển khai']],
  ['tiếp tục đẩy mạnh thực hiện tốt', ['đẩy mạnh', 'tốt']],
  ['tiếp tục triển khai', []],
  ['tổ chức thực hiện', []],
])('“%s” is modified by %j', (trigger, modifiers) => {
  expect(modifiersIn(trigger)).toEqual(modifiers);
});
