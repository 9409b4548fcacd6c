import { expect, test } from 'vitest';
import { joinWrappedLines } from './join-lines.ts';

const wrapped = `KẾ HOẠCH
Triển khai công tác năm 2004

Căn cứ Nghị định số 15/CP ngày 2/3/1993 của Chính phủ về nhiệm vụ,
quyền hạn và trách nhiệm quản lý Nhà nước của các Bộ, cơ quan ngang
Bộ; Ủy ban nhân dân xây dựng kế hoạch như sau.
- Một là tuyên truyền sâu rộng trong cán bộ, đảng viên và nhân dân
về các nội dung của kế hoạch này.
- Hai là kiểm tra.`;

test('lines that a program broke are joined; titles, list items and blank lines are kept', () => {
  expect(joinWrappedLines(wrapped).split('\n')).toEqual([
    'KẾ HOẠCH',
    'Triển khai công tác năm 2004',
    '',
    'Căn cứ Nghị định số 15/CP ngày 2/3/1993 của Chính phủ về nhiệm vụ, quyền hạn và trách nhiệm quản lý Nhà nước của các Bộ, cơ quan ngang Bộ; Ủy ban nhân dân xây dựng kế hoạch như sau.',
    '- Một là tuyên truyền sâu rộng trong cán bộ, đảng viên và nhân dân về các nội dung của kế hoạch này.',
    '- Hai là kiểm tra.',
  ]);
});

test.each<[why: string, text: string]>([
  ['long lines are paragraphs', `${'chữ '.repeat(60)}\ntiếp theo\n${'chữ '.repeat(10)}\nhết`],
  ['short lines are no broken text', 'Kính gửi:\n- Sở Y tế;\n- Sở Nội vụ;\n- Sở Tài chính.'],
])('%s', (_why, text) => {
  expect(joinWrappedLines(text)).toBe(text);
});
