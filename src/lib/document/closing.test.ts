import { describe, expect, test } from 'vitest';
import { recogniseDocument } from './recognise.ts';

const body = ['I. MỤC ĐÍCH', 'Phát huy vai trò.', 'II. NHIỆM VỤ', '1. Tuyên truyền.'];
const read = (lines: readonly string[]) => {
  const own = recogniseDocument(lines);
  if (own === null) throw new Error('not recognised');
  return own;
};

describe('closing lines', () => {
  const closed = (...lines: string[]) => {
    const { signature, recipients } = read(['KẾ HOẠCH', 'Tuyên truyền', ...body, ...lines]);
    return {
      signed: [signature?.authority, signature?.role, signature?.name].map(
        (part) => part?.value ?? null,
      ),
      recipients: recipients.map(({ value }) => value),
    };
  };

  test.each<[why: string, lines: string[], signed: (string | null)[], recipients: string[]]>([
    [
      'recipients, then signature',
      ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'GIÁM ĐỐC', 'Lê Văn An'],
      [null, 'GIÁM ĐỐC', 'Lê Văn An'],
      ['Như trên', 'Lưu: VT'],
    ],
    [
      'other ways to write on whose behalf',
      ['TM CHÍNH PHỦ', 'K.T. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', 'Lê Văn An'],
      ['TM CHÍNH PHỦ K.T. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', 'Lê Văn An'],
      [],
    ],
    [
      'what a scan left of an office and a name is neither a name nor a recipient',
      ['Nơi nhận:', '- Lưu: VT.', 'KT. BỘ TRƯỞNG', 'Ủ NHIỆM', 'ạnh Cường'],
      ['KT. BỘ TRƯỞNG', null, null],
      ['Lưu: VT'],
    ],
    [
      'a heading in capitals is no name',
      ['ĐIỀU KHOẢN THI HÀNH', 'GIÁM ĐỐC', 'LÊ VĂN AN'],
      [null, 'GIÁM ĐỐC', 'LÊ VĂN AN'],
      [],
    ],
    [
      'where papers are handed in is no list of recipients',
      ['Nơi nhận hồ sơ: Bộ phận một cửa', 'GIÁM ĐỐC', 'Lê Văn An'],
      [null, 'GIÁM ĐỐC', 'Lê Văn An'],
      [],
    ],
    [
      'columns flattened by lines',
      ['TM. BAN THƯỜNG VỤ', 'Nơi nhận:', '- Như trên;', 'PHÓ CHỦ TỊCH'],
      ['TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH', null],
      ['Như trên'],
    ],
    [
      'columns in one line',
      ['Nơi nhận:\tKT. CHỦ TỊCH', '- Như trên;\tPHÓ CHỦ TỊCH', '- Lưu: VT.\tLê Văn An'],
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn An'],
      ['Như trên', 'Lưu: VT'],
    ],
    [
      'on behalf and in place of',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn An'],
      ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn An'],
      [],
    ],
    [
      'signed, with a rank',
      ['GIÁM ĐỐC', '(Đã ký)', 'Đại tá Lê Văn An'],
      [null, 'GIÁM ĐỐC', 'Đại tá Lê Văn An'],
      [],
    ],
    [
      'a name in capitals',
      ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'LÊ VĂN AN'],
      ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'LÊ VĂN AN'],
      [],
    ],
    [
      'an item on two lines',
      ['Nơi nhận:', '- Các Bộ, cơ quan', 'thuộc Chính phủ;', '- Lưu: VT.'],
      [null, null, null],
      ['Các Bộ, cơ quan thuộc Chính phủ', 'Lưu: VT'],
    ],
    [
      'items in one line',
      ['Nơi nhận: - Như trên; - Lưu: VT.'],
      [null, null, null],
      ['Như trên', 'Lưu: VT'],
    ],
    [
      'items without dashes',
      ['Nơi nhận:', 'Như điều 2', 'Sở Tài chính.', '- Lưu: VT.'],
      [null, null, null],
      ['Như điều 2', 'Sở Tài chính', 'Lưu: VT'],
    ],
    [
      'residue behind the archive',
      ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', '- nv'],
      [null, null, null],
      ['Như trên', 'Lưu: VT'],
    ],
    // Neither:
    ['a name without an office', ['Lê Văn An'], [null, null, null], []],
    ['an office in a sentence', ['Giám đốc các sở thực hiện.'], [null, null, null], []],
  ])('%s', (_why, lines, signed, recipients) => {
    expect(closed(...lines)).toEqual({ signed, recipients });
  });

  test('can hold the number and the dateline', () => {
    const { number, date, place, lines } = read([
      'KẾ HOẠCH',
      'Tuyên truyền',
      ...body,
      'Số: 5/KH-SYT',
      'Huế, ngày 5 tháng 6 năm 2002',
      'GIÁM ĐỐC',
      'Lê Văn An',
    ]);
    expect([number?.value, date?.value.iso, place?.value]).toEqual([
      '5/KH-SYT',
      '2002-06-05',
      'Huế',
    ]);
    expect(lines.map(({ part }) => part).slice(6)).toEqual([
      'number',
      'place-date',
      'signature',
      'signature',
    ]);
  });

  test('an annex starts behind them', () => {
    const { lines } = read([
      'QUYẾT ĐỊNH',
      'Ban hành quy chế',
      'Điều 1. Ban hành.',
      'Nơi nhận:',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'QUY CHẾ',
      'Điều 1. Một.',
    ]);
    expect(lines.map(({ part }) => part).slice(3)).toEqual([
      'recipients',
      'recipients',
      'signature',
      'annex',
      'annex',
    ]);
  });
});

describe('addressees', () => {
  test.each<[why: string, lines: string[], addressees: string[]]>([
    ['in the line', ['Kính gửi: Các Sở, ban, ngành tỉnh.'], ['Các Sở, ban, ngành tỉnh']],
    ['with dashes', ['Kính gửi:', '- Sở Y tế;', '- Sở Nội vụ.'], ['Sở Y tế', 'Sở Nội vụ']],
    ['the first in the line', ['Kính gửi: - Sở Y tế;', '- Sở Nội vụ.'], ['Sở Y tế', 'Sở Nội vụ']],
    ['without dashes', ['Kính gửi:', 'Sở Y tế;', 'Sở Nội vụ.'], ['Sở Y tế', 'Sở Nội vụ']],
    [
      'on two lines',
      ['Kính gửi:', '- Sở Y tế;', '- Hội đồng Thi đua', 'Liên đoàn Lao động.'],
      ['Sở Y tế', 'Hội đồng Thi đua Liên đoàn Lao động'],
    ],
    [
      'not the sentence below',
      ['Kính gửi:', '- Sở Y tế', 'Thực hiện Luật số 1, Bộ Y tế yêu cầu:'],
      ['Sở Y tế'],
    ],
  ])('%s', (_why, lines, addressees) => {
    const own = read(['Số: 5/SYT-VP', ...lines, 'Căn cứ Luật số 1;']);
    expect(own.addressees.map(({ value }) => value)).toEqual(addressees);
  });
});
