import { expect, test } from 'vitest';
import { emailMask, idMask, maskPrivateData, phoneMask } from './private-data.ts';

test.each([
  'Ông A, Chuyên viên, 0908.453.175',
  'ĐT: 0908453175.',
  'DĐ 0908 453 175;',
  'DĐ 0908-453-175)',
  'DĐ 090.845.3175',
  'DĐ 0908.45.31.75',
  'DĐ (0908) 453 175',
  'DĐ +84 908 453 175',
  'DĐ (+84) 908 453 175',
  'DĐ (+84)908453175',
  'DĐ +84.(0)908.453.175',
  'DĐ 0084908453175',
  'số cũ 0168.2345.678',
  'gần tiếp 0351234567 nhé',
  '*0908.453.175*',
  'DĐ (84) 912345678',
  'DĐ (84)912.345.678',
  'DĐ 84912345678',
  'DĐ 84 912 345 678',
  'DĐ 09.12.34.56.78',
  'DĐ 09 12 34 56 78',
  'DĐ 0 912 345 678',
  'DĐ 0.912.345.678',
  'DĐ 0912 - 345 - 678',
  'DĐ 0912\u2011345\u2011678',
  '0912345678/Zalo',
  '0912345678 / ZALO',
  'ĐT:0912345678Email',
  'ĐT0912345678',
  '84912345678 đồng chí A',
])('masks the phone number in: %s', (text) => {
  const masked = maskPrivateData(text);
  expect(masked.phones).toBe(1);
  expect(masked.text).toContain(phoneMask);
  expect(masked.text.replace(phoneMask, '')).not.toMatch(/\d/u);
});

test.each([
  ['two numbers', 'A 0908.453.175/0912.345.678 và B', `A ${phoneMask}/${phoneMask} và B`],
  ['two numbers with a hyphen', '0912345678-0912345679', `${phoneMask}-${phoneMask}`],
  [
    'three numbers',
    '09.12.34.56.78, 0912345679 - +84912345670.',
    `${phoneMask}, ${phoneMask} - ${phoneMask}.`,
  ],
  ['an address with a number for a name', '0912345678@gmail.com', emailMask],
  ['both without a blank', 'ĐT:0912345678Email:a@x.vn', `ĐT:${phoneMask}Email:${emailMask}`],
  ['brackets stay pairs', '(0908) 453 175, (0908.453.175)', `${phoneMask}, (${phoneMask})`],
  ['an address', 'gửi về nva.thcs@hcm.edu.vn.', `gửi về ${emailMask}.`],
  ['an address in brackets', '<a_b@x.vn>', `<${emailMask}>`],
])('masks %s', (_why, text, masked) => {
  expect(maskPrivateData(text).text).toBe(masked);
});

test.each([
  ['a fixed line', 'ĐT: 028.3829.1234, fax 02838291235'],
  ['a fixed line of the old plan', 'ĐT (08) 3829 1234'],
  ['a date', 'ngày 09.12.2011 và 05 12 2024 lúc 9 giờ'],
  ['dates in a row', '03/5/2021, 09/8/2022'],
  ['the number of a document', 'Công văn số 0908453175/UBND-VX'],
  ['a number with a year', 'Thông tư số 124/2021/TT-BCA'],
  ['a tax code', 'mã số thuế: 0901234567'],
  ['another tax code', 'MST 0301234567'],
  ['an account', 'tài khoản số 0981234567'],
  ['the number of a plan', 'Kế hoạch số 0912/KH-UBND'],
  ['the number of a circular', 'Thông tư số 09/2012/TT-BCA'],
  ['a long number with a year', 'số 0908453175/2024/QĐ-UBND'],
  ['a date and a time', 'ngày 09.12.24 11.30'],
  ['dates joined', '09.12.2011-05.12.2012, 09-12-2011 - 05-12-2012'],
  ['a tax code named twice', 'Mã số thuế (MST): 0901234567'],
  ['a tax code in a sentence', 'mã số thuế là 0912345678'],
  ['an office line', 'ĐT: 028.38291875'],
  ['an office line with the country', '(84) 28 3829 1875, +84 28 38291875'],
  ['a code', 'tệp -0912345678a1b2'],
  ['half a code', 'a0908453175b0908453175'],
  ['a sum', '84.909.123.456 đồng'],
  ['a sum with blanks', '84 909 123 456 đồng, 84 912 345 678đ'],
  ['a small sum', '912.345.678 đồng'],
  ['a longer number', 'mã hồ sơ 079090845317'],
  ['part of a longer number', '1.0908.453.175.2'],
  ['a decimal', '0,908453175'],
  ['a filing symbol', 'Lưu: VT, PNBNam.03b.'],
  ['a handle', 'theo @phongtrao'],
])('leaves %s alone: %s', (_why, text) => {
  expect(maskPrivateData(text)).toEqual({ text, phones: 0, emails: 0, ids: 0 });
});

test.each<[why: string, text: string, masked: string, ids: number]>([
  [
    'a card',
    'CCCD số 079090012345 cấp ngày 01/01/2021',
    `CCCD số ${idMask} cấp ngày 01/01/2021`,
    1,
  ],
  ['an old card', 'CMND: 023456789.', `CMND: ${idMask}.`, 1],
  [
    'groups with blanks',
    'Căn cước công dân số 079 090 012 345',
    `Căn cước công dân số ${idMask}`,
    1,
  ],
  ['groups with dots', 'CMND số 023.456.789, cấp tại', `CMND số ${idMask}, cấp tại`, 1],
  ['two names', 'số CCCD/CMND: 079090012345', `số CCCD/CMND: ${idMask}`, 1],
  ['capitals', 'SỐ ĐỊNH DANH CÁ NHÂN: 001203004567', `SỐ ĐỊNH DANH CÁ NHÂN: ${idMask}`, 1],
  [
    'a list',
    'CMND số 023456789, số 023456780 và 023456781',
    `CMND số ${idMask}, số ${idMask} và ${idMask}`,
    3,
  ],
  ['a passport', 'hộ chiếu số C1234567 và B 12345678', `hộ chiếu số ${idMask} và ${idMask}`, 2],
  ['both papers', 'CMND 023456789/CCCD 079090012345', `CMND ${idMask}/CCCD ${idMask}`, 2],
  [
    'a number away from its name',
    'số CCCD của ông A là 079090012345',
    `số CCCD của ông A là ${idMask}`,
    1,
  ],
  ['in the cell beside it', 'Số CMND | 012345678', `Số CMND | ${idMask}`, 1],
  ['in quotes', 'Số CCCD: “012345678”', `Số CCCD: “${idMask}”`, 1],
  ['in a form', 'CMND số……012345678', `CMND số……${idMask}`, 1],
  ['in a row of a table', '1 | Nguyễn Văn A | 001085012345', `1 | Nguyễn Văn A | ${idMask}`, 1],
  ['not the date behind it', 'CMND 023456789 15/3/2010', `CMND ${idMask} 15/3/2010`, 1],
  [
    'a phone number beside it',
    'CCCD 079090012345, ĐT 0912345678',
    `CCCD ${idMask}, ĐT ${phoneMask}`,
    1,
  ],
])('masks the identity paper: %s', (_why, text, masked, ids) => {
  expect(maskPrivateData(text)).toMatchObject({ text: masked, ids });
});

test.each([
  ['a law', 'Luật Căn cước số 26/2023/QH15, Luật Căn cước công dân số 59/2014/QH13'],
  ['a sum', 'lệ phí cấp căn cước 100.000.000 đồng, hộ chiếu 200 000 000 đ'],
  ['a count', 'đã cấp CCCD: 100.000.000 thẻ'],
  ['an account', 'CCCD gắn chip; tài khoản số 079090012345'],
  ['a tax code', 'CCCD và mã số thuế 079090012345'],
  ['a document', 'cấp căn cước số 123456789/QĐ-BCA'],
  ['a number of no province', 'CCCD theo hồ sơ 099090012345'],
  ['a number without such a name', 'mã hồ sơ 079090012345, 023456789'],
  ['a year', 'cấp CCCD năm 2021, CMND 2010'],
])('leaves the number of %s alone: %s', (_why, text) => {
  expect(maskPrivateData(text)).toEqual({ text, phones: 0, emails: 0, ids: 0 });
});

test('takes time in proportion to a hostile line', () => {
  const parts = ['CMND số ', 'CCCD/', '023456789, ', '0 7 9.', 'hộ chiếu '];
  for (const part of parts) {
    const start = performance.now();
    maskPrivateData(`CCCD ${part.repeat(40_000)}`);
    expect(performance.now() - start, part).toBeLessThan(1500);
  }
});
