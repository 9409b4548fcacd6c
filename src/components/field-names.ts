import type { Doubt } from '../lib/index.ts';

/** What people call the fields that a doubt can be about: on the page of a document, in its lists, and in the terminal. */
export const fieldNames = {
  type: 'Loại văn bản',
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  place: 'Nơi ban hành',
  issuers: 'Cơ quan ban hành',
  title: 'Trích yếu',
  signature: 'Người ký',
  addressees: 'Kính gửi',
  recipients: 'Nơi nhận',
  text: 'Nội dung',
} as const satisfies Readonly<Record<Doubt['field'], string>>;
