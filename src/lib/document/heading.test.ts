import { expect, test } from 'vitest';
import { recogniseDocument } from './recognise.ts';

/** Type, number, date, issuers and title, as `recogniseDocument` reads them. */
type Row = readonly [
  type: string,
  number: string | null,
  date: string | null,
  issuers: readonly string[],
  title: string | null,
];

const body = ['Căn cứ Hiến pháp;', 'I. MỤC ĐÍCH', 'Một.', 'II. NHIỆM VỤ', 'Hai.'];

function row(lines: readonly string[]): Row | null {
  const own = recogniseDocument([...lines, ...body]);
  if (own === null) return null;
  const { type, number, date, issuers, title } = own;
  return [
    type.value,
    number?.value ?? null,
    date?.value.iso ?? null,
    issuers.map(({ value }) => value),
    title?.value ?? null,
  ];
}

test.each<[why: string, lines: string[], expected: Row]>([
  [
    'issuer, number, date and title over three lines',
    [
      'QUYẾT ĐỊNH',
      'CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 176/1999/QĐ-TTG',
      'NGÀY 26 THÁNG 8 NĂM 1999 VỀ MIỄN THUẾ NHẬP KHẨU',
    ],
    ['QD', '176/1999/QĐ-TTG', '1999-08-26', ['Thủ tướng Chính phủ'], 'MIỄN THUẾ NHẬP KHẨU'],
  ],
  [
    'a title that goes on',
    ['NGHỊ ĐỊNH', 'CỦA CHÍNH PHỦ SỐ 51/1999/NĐ-CP NGÀY 08 THÁNG 7 NĂM 1999 QUY ĐỊNH', 'CHI TIẾT'],
    ['ND', '51/1999/NĐ-CP', '1999-07-08', ['Chính phủ'], 'QUY ĐỊNH CHI TIẾT'],
  ],
  [
    'type, issuer and number in one line, the date in the next',
    ['Nghị định của Chính phủ số 114/2003/NĐ-CP', 'ngày 10/10/2003 về cán bộ xã.'],
    ['ND', '114/2003/NĐ-CP', '2003-10-10', ['Chính phủ'], 'cán bộ xã'],
  ],
  [
    'all in one line',
    ['NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 15/CP NGÀY 2/3/1993 VỀ NHIỆM VỤ CỦA CÁC BỘ'],
    ['ND', '15/CP', '1993-03-02', ['Chính phủ'], 'NHIỆM VỤ CỦA CÁC BỘ'],
  ],
  [
    'joint, two names with one word for both, the year glued',
    [
      'THÔNG TƯ',
      'LIÊN TỊCH CỦA BỘ TÀI CHÍNH - CÔNG NGHIỆP -',
      'TỔNG CỤC HẢI QUAN  SỐ 12/1998/TTLT-BTC-BCN-TCHQ',
      'NGÀY 25 THÁNG 12 NĂM1998 HƯỚNG DẪN CHÍNH SÁCH THUẾ',
    ],
    [
      'TTLT',
      '12/1998/TTLT-BTC-BCN-TCHQ',
      '1998-12-25',
      ['Bộ Tài chính', 'Bộ Công nghiệp', 'Tổng cục Hải quan'],
      'HƯỚNG DẪN CHÍNH SÁCH THUẾ',
    ],
  ],
  [
    'joint, “của” left out',
    [
      'THÔNG TƯ',
      'LIÊN TỊCH BỘ TÀI CHÍNH - BỘ Y TẾ',
      'SỐ 3/2000/TTLT-BTC-BYT NGÀY 5/6/2000',
      'VỀ THUỐC',
    ],
    ['TTLT', '3/2000/TTLT-BTC-BYT', '2000-06-05', ['Bộ Tài chính', 'Bộ Y tế'], 'THUỐC'],
  ],
  [
    'a ministry with a dash in its name',
    ['THÔNG TƯ LIÊN TỊCH', 'CỦA BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI - BỘ Y TẾ', 'VỀ X'],
    ['TTLT', null, null, ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Y tế'], 'X'],
  ],
  [
    'the issuers behind number and date',
    [
      'THÔNG TƯ LIÊN TỊCH',
      'SỐ 5/2000/TTLT-BKH-BTC NGÀY 7/6/2000 CỦA BỘ KẾ HOẠCH VÀ ĐẦU TƯ, BỘ TÀI CHÍNH VỀ X',
    ],
    ['TTLT', '5/2000/TTLT-BKH-BTC', '2000-06-07', ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính'], 'X'],
  ],
  [
    'an old number with a blank in it',
    ['CÔNG VĂN', 'CỦA TỔNG CỤC THUẾ SỐ 1234 TCT/NV3 NGÀY 5 THÁNG 6 NĂM 1997', 'VỀ VIỆC THU THUẾ'],
    ['CV', '1234-TCT/NV3', '1997-06-05', ['Tổng cục Thuế'], 'THU THUẾ'],
  ],
  [
    'an office for its body',
    ['QUYẾT ĐỊNH', 'CỦA BỘ TRƯỞNG BỘ XÂY DỰNG SỐ 6/2001/QĐ-BXD NGÀY 3/4/2001', 'VỀ X'],
    ['QD', '6/2001/QĐ-BXD', '2001-04-03', ['Bộ Xây dựng'], 'X'],
  ],
  [
    'the symbol alone tells that it is joint',
    ['Số: 7/2004/TTLT-BTC-BNV', 'THÔNG TƯ', 'Hướng dẫn X'],
    ['TTLT', '7/2004/TTLT-BTC-BNV', null, [], 'Hướng dẫn X'],
  ],
  [
    'letters set wide',
    ['Số: 7/QĐ-UB', 'Q U Y Ế T  Đ Ị N H', 'Về X'],
    ['QD', '7/QĐ-UB', null, [], 'X'],
  ],
  // Nothing of the document itself:
  [
    'a cited date',
    ['THÔNG BÁO', 'Ngày 20/11/2003 nghỉ lễ'],
    ['TB', null, null, [], 'Ngày 20/11/2003 nghỉ lễ'],
  ],
  [
    'a title of another body',
    ['KẾ HOẠCH', 'Thực hiện Quyết định số 12/2005/QĐ-UB ngày 1/2/2005 của Chính phủ'],
    ['KH', null, null, [], 'Thực hiện Quyết định số 12/2005/QĐ-UB ngày 1/2/2005 của Chính phủ'],
  ],
])('%s', (_why, lines, expected) => {
  expect(row(lines)).toEqual(expected);
});

test.each<[why: string, lines: string[], expected: Row]>([
  [
    'dirt above the letterhead and a stamp below it',
    [
      '179!',
      'VĂN PHÒNG CHÍNH PHỦ ®',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 37/VPCP-CN',
      'V/v xây dựng',
      'Hà Nội, ngày 28 tháng 4 năm 2026',
      'CÔNG THÔNG TIN ĐẾN Giờ......C.',
      'Ngày 2414.120260...',
      'Kinh gửi: Các Bộ',
    ],
    ['CV', '37/VPCP-CN', '2026-04-28', ['Văn phòng Chính phủ'], 'xây dựng'],
  ],
  [
    'a stamp behind the title',
    ['Số: 5/SYT-VP', 'V/v báo cáo', 'kết quả', 'ĐẾN Số: 12', 'Ngày: 1/2/2024', 'Kính gửi: Các Sở'],
    ['CV', '5/SYT-VP', null, [], 'báo cáo kết quả'],
  ],
  [
    'columns in one line, the state first',
    [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ Y TẾ',
      'Độc lập - Tự do - Hạnh phúc Số: 45/SYT-VP',
      'Huế, ngày 5 tháng 4 năm 2026',
      'Kính gửi: Các bệnh viện',
    ],
    ['CV', '45/SYT-VP', '2026-04-05', ['Sở Y tế thành phố Huế'], null],
  ],
  [
    'the dateline before the number',
    ['SỞ Y TẾ TỈNH X', 'Huế, ngày 5 tháng 4 năm 2026 Số: 45/SYT-VP', 'Kính gửi: Các bệnh viện'],
    ['CV', '45/SYT-VP', '2026-04-05', ['Sở Y tế tỉnh X'], null],
  ],
  [
    'the state shortened',
    ['SỞ Y TẾ TỈNH X', 'CỘNG HOÀ XHCN VIỆT NAM', 'QUYẾT ĐỊNH', 'Về X'],
    ['QD', null, null, ['Sở Y tế tỉnh X'], 'X'],
  ],
  [
    'a number line that cannot be read',
    ['SỞ Y TẾ TỈNH X', 'Số: 445. /NQ-CP', 'NGHỊ QUYẾT', 'Về X'],
    ['NQ', null, null, ['Sở Y tế tỉnh X'], 'X'],
  ],
  [
    'a day without its month',
    ['Hà Nội, ngày 29 tháng năm 2026', 'NGHỊ QUYẾT', 'Về X'],
    ['NQ', null, '2026', [], 'X'],
  ],
  [
    'the office in the capitals of a name above the first “Căn cứ”',
    ['Số: 1/QĐ-EVN', 'Quyết định', 'Về X', 'Tổng Giám đốc Tổng công ty Điện lực'],
    ['QD', '1/QĐ-EVN', null, [], 'X'],
  ],
])('letterheads: %s', (_why, lines, expected) => {
  expect(row(lines)).toEqual(expected);
});
