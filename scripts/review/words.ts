import type { Doubt, Evidence } from '../../src/lib/index.ts';

/** What people call the fields that a doubt can be about. */
export const fieldNames: Readonly<Record<Doubt['field'], string>> = {
  type: 'loại văn bản',
  number: 'số, ký hiệu',
  date: 'ngày ban hành',
  place: 'địa danh',
  issuers: 'cơ quan ban hành',
  title: 'trích yếu',
  signature: 'chữ ký',
  addressees: 'nơi kính gửi',
  recipients: 'nơi nhận',
  text: 'nội dung',
};

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
