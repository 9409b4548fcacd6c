/** A plan with a letterhead; `number` as it stands after “Số:”, `body` its paragraph before the outline. */
export function plan(
  number: string,
  body = 'Thực hiện Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị;',
): string {
  return [
    'ỦY BAN NHÂN DÂN',
    'HUYỆN CỦ CHI',
    `Số: ${number}`,
    'Củ Chi, ngày 07 tháng 4 năm 2024',
    'KẾ HOẠCH',
    'Xây dựng phong trào năm 2024',
    body,
    'I. MỤC ĐÍCH',
    '1. Nâng cao nhận thức.',
    'II. NỘI DUNG',
    '1. Tuyên truyền, phổ biến.',
    'Nơi nhận:',
    '- Lưu: VT.',
    'CHỦ TỊCH',
    'Nguyễn Văn A',
  ].join('\n');
}
