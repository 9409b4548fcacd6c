import { expect, test } from 'vitest';
import { flawOf } from './pdf-quality.ts';

const good =
  'Thực hiện Chỉ thị số 48-CT/TW ngày 22 tháng 10 năm 2010 của Bộ Chính trị khóa X về tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tội phạm, UBND tỉnh và BTV Tỉnh ủy Quảng Ninh ban hành kế hoạch:';

test.each<[why: string, text: string, unmapped: number, expected: ReturnType<typeof flawOf>]>([
  ['a good text', good, 0, null],
  [
    'a page with nothing but recipients and signer',
    '- Thường trực Tỉnh ủy (để b/c);\n- UBND tỉnh (để b/c);\n- Công an tỉnh (để p/h);\n- Lưu: VT, P.NV.\nNguyễn Văn Bình',
    0,
    null,
  ],
  ['words come apart into letters', [...good].join(' '), 0, 'apart'],
  [
    'words come apart where a font lacks letters',
    good.replace(/(\p{L})(?=\p{L}*[ệịạộủứấếớườ])/gu, '$1 '),
    0,
    'apart',
  ],
  [
    'letters of another code',
    good
      .replaceAll('ạ', '¹')
      .replaceAll('ị', 'Þ')
      .replace(/[ớứủộảưốăđ]/gu, 'œ'),
    0,
    'letters',
  ],
  ['letters that the file does not know', good, 0.2, 'letters'],
  ['a replacement mark', good.replace('Bộ', 'B\uFFFD'), 0, 'letters'],
  ['too little to judge', 'M ộ t h a i', 0, null],
  [
    'another language is not judged by its words',
    'This agreement governs the relationship between both contracting parties concerning scientific cooperation within neighbouring provinces.',
    0,
    null,
  ],
])('%s', (_why, text, unmapped, expected) => {
  expect(flawOf(text, unmapped)).toBe(expected);
});
