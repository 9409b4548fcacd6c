/** What was masked in a text, and the text with it masked. */
export interface Masked {
  readonly text: string;
  readonly phones: number;
  readonly emails: number;
}

/** What stands where a personal phone number or an e-mail address stood. */
export const phoneMask = '[số điện thoại đã ẩn]';
export const emailMask = '[thư điện tử đã ẩn]';

/** A tax code or an account has as many digits as a phone number; its name stands before it. */
const otherNumbers =
  '(?:mã số(?: thuế| doanh nghiệp)?|MST|STK|tài khoản)\\s*:?\\s*(?:số\\s*:?\\s*)?';
const gap = '[ .·)–-]{0,2}';
const country = `\\(?(?:\\+|00)84${gap}(?:\\(0${gap}|0)?`;
const prefix = '(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\\d|1(?:2\\d|6[2-9]|86|88|99))';

/**
 * A Vietnamese mobile number, with or without dots and blanks: 0 or +84, a mobile prefix (also those before 2018), seven digits.
 * A fixed line (02…) is an office's. A date has no ten digits, and the number of a document goes on with “/”.
 */
const mobile = new RegExp(
  `(?<!\\p{L}|\\d|\\d[.,-]|${otherNumbers})` +
    `(?:${country}|\\((?=0\\d{2,3}\\))0|0)${prefix}(?:${gap}\\d){7}` +
    `(?!\\p{L}|\\d|[.,-]\\d|\\s?/\\s?\\p{L})`,
  'giu',
);

const email = /(?<![\p{L}\d._%+-])[\w.%+-]+@(?:[\w-]+\.)+[a-z]{2,}(?![\w-])/giu;

/** Replaces mobile numbers and e-mail addresses in `text` by words that say what stood there. */
export function maskPrivateData(text: string): Masked {
  const phones = text.match(mobile)?.length ?? 0;
  const emails = text.match(email)?.length ?? 0;
  return { text: text.replace(mobile, phoneMask).replace(email, emailMask), phones, emails };
}
