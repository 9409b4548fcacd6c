import type { Evidence } from '../../src/lib/index.ts';

/** How what speaks for a document is told. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  number: 'cùng số, ký hiệu',
  name: 'cùng tên',
  date: 'ngày khớp',
  term: 'cùng khóa Đại hội',
  issuer: 'cơ quan ban hành khớp',
  title: 'trích yếu khớp',
  antecedent: 'đã dẫn ở trên',
  person: 'người giữ kho xác định',
};
