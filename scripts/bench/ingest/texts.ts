import { clauses, subjects } from '../collection-words.ts';
import type { Random } from '../random.ts';

/** Returns the lines of a plan; each serial number gives another document. */
export function planLines(serial: number, random: Random): readonly string[] {
  const day = 1 + random.below(28);
  const head = [
    'ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC',
    `Số: ${serial}/KH-UBND`,
    `Bình Phước, ngày ${String(day).padStart(2, '0')} tháng 5 năm 2022`,
    'KẾ HOẠCH',
    `${random.pick(subjects)} đợt ${serial}`,
    'Căn cứ Nghị định số 15/2020/NĐ-CP ngày 03 tháng 02 năm 2020 của Chính phủ;',
    // Five plans carry out one decision: references grow with the documents.
    `Căn cứ Quyết định số ${Math.ceil(serial / 5)}/QĐ-UBND ngày 05 tháng 01 năm 2022 của Ủy ban nhân dân tỉnh Bình Phước;`,
    'Thực hiện Chỉ thị số 48-CT/TW ngày 22 tháng 10 năm 2010 của Bộ Chính trị.',
  ];
  const body = Array.from(
    { length: 20 + random.below(60) },
    (_, at) => `${at + 1}. ${random.pick(clauses)}, ${random.pick(clauses)}.`,
  );
  return [...head, ...body, 'Nơi nhận:', '- Như trên;', '- Lưu: VT.'];
}
