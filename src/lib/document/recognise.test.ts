import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from './own-metadata.ts';
import { recogniseDocument } from './recognise.ts';

const body = ['I. MỤC ĐÍCH', 'Phát huy vai trò.', 'II. NHIỆM VỤ', '1. Tuyên truyền.'];
const read = (lines: readonly string[]) => {
  const own = recogniseDocument(lines);
  if (own === null) throw new Error('not recognised');
  return own;
};

test.each<[why: string, lines: string[]]>([
  ['nothing', []],
  ['blanks', [' ', '\t']],
  ['prose', ['Hôm nay trời đẹp.', 'Chúng tôi đi chơi ở công viên và ăn kem.']],
  [
    'prose about plans',
    ['Kế hoạch của gia đình là đi du lịch.', 'Căn cứ vào thời tiết, chúng tôi sẽ chọn ngày.'],
  ],
  ['a table of values', ['stt,so,ngay', '1,86/KH-LĐLĐ,22/7/2024', '2,119/KH-UBND,27/4/2022']],
  ['a menu', ['THÔNG BÁO', 'Trang chủ', 'Liên hệ']],
  ['a personal letter', ['Kính gửi: anh Nam', 'Em xin phép nghỉ học ngày mai.']],
  ['a poem', ['Ao thu lạnh lẽo nước trong veo,', 'Một chiếc thuyền câu bé tẻo teo.']],
  ['code', ['const x = 1;', 'export default x;']],
  ['a cited number after prose', ['Tin tức hôm nay.', 'Số: 12/KH-UBND', 'KẾ HOẠCH', ...body]],
])('%s is no document', (_why, lines) => {
  expect(recogniseDocument(lines)).toBeNull();
});

describe('type', () => {
  test.each<[why: string, lines: string[], type: string]>([
    ['the type line', ['KẾ HOẠCH', 'Tuyên truyền', 'Căn cứ Luật số 1;', ...body], 'KH'],
    ['a dispatch by its form', ['Kính gửi: Các Sở', 'Sở Y tế đề nghị báo cáo:', '1. Một.'], 'CV'],
    ['a report with addressees', ['BÁO CÁO', 'Kết quả', 'Kính gửi: Sở Y tế', ...body], 'BC'],
    ['the symbol of its own number', ['UBND TỈNH X', 'Số: 12/KH-UBND', 'Căn cứ Luật số 1;'], 'KH'],
  ])('%s', (_why, lines, type) => {
    expect(read(lines).type.value).toBe(type);
  });
});

describe('a number of its own', () => {
  test.each<[why: string, lines: string[], number: string | null]>([
    ['above the type line', ['Số: 12/KH-UBND', 'KẾ HOẠCH', 'Tuyên truyền', ...body], '12/KH-UBND'],
    [
      'below the type line',
      ['THÔNG TƯ', 'Số 12/2020/TT-BCA ngày 5 tháng 6 năm 2020', 'Về việc X', ...body],
      '12/2020/TT-BCA',
    ],
    [
      'behind the issuer, as the gazette headed its texts',
      [
        'thông tư',
        'của Bộ Tài chính Số 169/1998/TT-BTC  ngày 22 tháng 12 năm 1998',
        'Hướng dẫn X',
        ...body,
      ],
      '169/1998/TT-BTC',
    ],
    [
      'behind the issuer, all in capitals',
      ['THÔNG TƯ', 'CỦA BỘ TÀI CHÍNH SỐ 169/1998/TT-BTC  NGÀY 22 THÁNG 12 NĂM 1998', 'X', ...body],
      '169/1998/TT-BTC',
    ],
    [
      'in the line of the type',
      ['Nghị định của Chính phủ số 114/2003/NĐ-CP', 'về cán bộ', 'Căn cứ Luật số 1;', ...body],
      '114/2003/NĐ-CP',
    ],
    [
      'behind two lines of joint issuers',
      [
        'THÔNG TƯ',
        'liên tịch của Bộ Tài chính -',
        'Tổng cục Hải quan số 176/1998/TTLT-BTC-TCHQ',
        'X',
        ...body,
      ],
      '176/1998/TTLT-BTC-TCHQ',
    ],
    // Never a cited one:
    [
      'behind a body in the second line of a title',
      ['KẾ HOẠCH', 'Thực hiện Quyết định của', 'Ủy ban nhân dân tỉnh số 12/2005/QĐ-UB', ...body],
      null,
    ],
    ['in the title', ['KẾ HOẠCH', 'Triển khai Chỉ thị số 09-CT/TW', ...body], null],
    [
      'in the first Căn cứ',
      ['KẾ HOẠCH', 'Tuyên truyền', 'Căn cứ Kế hoạch số 86/KH-LĐLĐ;', ...body],
      null,
    ],
    ['on a line of the body', ['KẾ HOẠCH', 'Tuyên truyền', ...body, 'Số: 12/KH-UBND'], null],
  ])('%s', (_why, lines, number) => {
    expect(read(lines).number?.value ?? null).toBe(number);
  });
});

describe('title', () => {
  test.each<[why: string, lines: string[], title: string | null]>([
    ['one line', ['KẾ HOẠCH', 'Tuyên truyền năm 2024', ...body], 'Tuyên truyền năm 2024'],
    [
      'until the first Căn cứ',
      ['KẾ HOẠCH', 'Tuyên truyền', 'Căn cứ Luật số 1;', ...body],
      'Tuyên truyền',
    ],
    [
      'until the opening sentence',
      [
        'KẾ HOẠCH',
        'Thực hiện Chỉ thị 09',
        'giai đoạn 2021-2025',
        'Thực hiện Chỉ thị 09, Sở Y tế xây dựng kế hoạch như sau:',
        ...body,
      ],
      'Thực hiện Chỉ thị 09 giai đoạn 2021-2025',
    ],
    [
      'until the issuing office',
      ['QUYẾT ĐỊNH', 'Về việc khen thưởng', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật số 1;'],
      'khen thưởng',
    ],
    ['without quotes around it', ['KẾ HOẠCH', '“Tuyên truyền”', ...body], 'Tuyên truyền'],
    ['with quotes in it', ['KẾ HOẠCH', '“Một” và “hai”', ...body], '“Một” và “hai”'],
    [
      'V/v of a dispatch',
      ['Số: 5/SYT-VP', 'V/v báo cáo', 'Kính gửi: Các Sở', '1. Một.'],
      'báo cáo',
    ],
    [
      'V/v on two lines',
      ['Số: 5/SYT-VP', 'V/v báo cáo kết quả', 'năm 2024', 'HÀ NỘI', 'Kính gửi: Các Sở'],
      'báo cáo kết quả năm 2024',
    ],
    ['none', ['KẾ HOẠCH', 'Căn cứ Luật số 1;', ...body], null],
  ])('%s', (_why, lines, title) => {
    expect(read(lines).title?.value ?? null).toBe(title);
  });
});

describe('period', () => {
  test.each<[title: string, from: number | null, to: number | null]>([
    ['Tuyên truyền năm 2024', 2024, 2024],
    ['Tuyên truyền giai đoạn 2021 - 2025', 2021, 2025],
    ['Tuyên truyền giai đoạn 2021–2025 và năm 2022', 2021, 2025],
    ['Nhiệm vụ năm học 2023-2024', 2023, 2024],
    ['Công tác từ năm 2021 đến năm 2025', 2021, 2025],
    // The year of something else, or none:
    ['Thi hành Luật Đất đai năm 2024', null, null],
    ['Thực hiện Chỉ thị ngày 15 tháng 5 năm 2016', null, null],
    ['Giai đoạn 2025-2021', null, null],
    ['Tuyên truyền', null, null],
  ])('%s', (title, from, to) => {
    const period = read(['KẾ HOẠCH', title, ...body]).period?.value ?? null;
    expect(period).toEqual(from === null ? null : { from, to });
  });
});

test.each<[why: string, sentence: string, description: string | null]>([
  [
    'what is asked of others',
    'Sở Y tế yêu cầu các bệnh viện triển khai tiêm chủng với những nội dung cụ thể sau:',
    'triển khai tiêm chủng',
  ],
  ['what the body does', 'Sở Y tế tổ chức lớp tập huấn như sau:', 'tổ chức lớp tập huấn'],
  ['nothing', 'Thực hiện theo kế hoạch.', null],
])('description of a dispatch: %s', (_why, sentence, description) => {
  expect(read(['Kính gửi: Các Sở', sentence, '1. Một.']).description?.value ?? null).toBe(
    description,
  );
});

test('never throws, gives every line its layout, and every value is the text at its span', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'KẾ HOẠCH',
      'THÔNG BÁO KẾT QUẢ',
      'Số: /KH-UBND',
      'Số: 1/KH-UBND Hà Nội, ngày 1 tháng 2 năm 2020',
      'ỦY BAN NHÂN DÂN',
      'TỈNH BÌNH ĐỊNH',
      'UBND TỈNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'BAN CHẤP HÀNH',
      'SỞ Y TẾ - CÔNG AN',
      '-----',
      'Củ Chi, ngày tháng 5 năm 2022',
      'Kính gửi:',
      'Kính gửi: - Sở Y tế; - Sở',
      '- Sở Y tế',
      'V/v báo cáo',
      'Nơi nhận:',
      'Nơi nhận: - A; - B.\tTM. BAN',
      '- Lưu: VT.',
      'TM. BAN THƯỜNG VỤ',
      'PHÓ CHỦ TỊCH',
      'Lê Văn An',
      'Căn cứ Luật số 1;',
      'Sở Y tế, ban hành',
      'Công an Thành phố triển khai năm 2020 như sau:',
      'I. MỘT',
      '1. Hai',
      'Báo cáo trước ngày 1/1 và 29/2.',
      'Trên đây là Kế hoạch của Sở Y tế, đề nghị.',
      'an ninh Tổ quốc (ANTQ)',
      'PHỤ LỤC I',
      'MẪU SỐ 01',
      '(Ban hành kèm theo Quyết định số 1/QĐ-X)',
      'LIÊN TỊCH CỦA BỘ TÀI CHÍNH - CÔNG NGHIỆP -',
      'SỐ 1/2003/TT-BTC NGÀY 1/2/2003 VỀ X',
      'Số: 445. /NQ-CP',
      'Hà Nội, ngày 31 tháng 2 năm 2020',
      'ĐẾN Số: 12',
      '“',
      '”. A',
      ' ',
      '',
    ),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const own = recogniseDocument(lines);
      if (own === null) return;
      const text = lines.join('\n');
      expect(own.lines).toHaveLength(lines.length);
      const { authority = null, role = null, name = null } = own.signature ?? {};
      const single: readonly (Reading<unknown> | null)[] = [
        own.type,
        own.number,
        own.date,
        own.place,
        own.period,
        own.description,
        own.second,
        ...own.addressees.filter(({ text: t }) => !t.includes('\n')),
        ...own.definitions,
        ...own.deadlines.flatMap(({ when, sentence }) => [when, sentence]),
        role,
        name,
      ];
      for (const reading of single) {
        if (reading !== null)
          expect(text.slice(reading.span.start, reading.span.end)).toBe(reading.text);
      }
      for (const { line, quote } of own.doubts) expect(lines[line]).toContain(quote);
      for (const reading of [own.title, authority, ...own.issuers, ...own.recipients]) {
        expect(reading === null || reading.value.trim() !== '').toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
