/** What was masked in a text, and the text with it masked. */
export interface Masked {
  readonly text: string;
  readonly phones: number;
  readonly emails: number;
}

/** What stands where a personal phone number or an e-mail address stood. */
export const phoneMask = '[số điện thoại đã ẩn]';
export const emailMask = '[thư điện tử đã ẩn]';

const hyphen = '[\\-\\u2010-\\u2015\\u2212]';
const gap = `(?: (?:[.·]|${hyphen}) |(?:[ .·)]|${hyphen}){0,2})`;
const prefix = '(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\\d|1(?:2\\d|6[2-9]|86|88|99))';
const sevenDigits = `(?:${gap}\\d){7}`;

/** Groups that cut the prefix in two, 09.12.34.56.78 and 0 912 345 678: one separator throughout, or they are no number. */
const regularGroups = [' ', '\\.', hyphen].flatMap((separator) => [
  `0(?:${prefixIn(separator)})\\d(?:${separator}\\d\\d){3}`,
  `0${separator}(?:${prefixIn('')})\\d(?:${separator}\\d{3}){2}`,
]);

function prefixIn(separator: string): string {
  return ['3_[2-9]', '5_[25689]', '7_[06-9]', '8_[1-9]', '9_\\d']
    .join('|')
    .replaceAll('_', separator);
}

/**
 * The ways to write a Vietnamese mobile number: 0 or the country's 84, a mobile prefix (also those before 2018), seven
 * digits, with or without dots, blanks and hyphens. A fixed line (02…) is an office's.
 */
const number = [
  `(?:\\((?=0\\d{2,3}\\))0|0)${prefix}${sevenDigits}`,
  `(?:\\(?(?:\\+ ?|00)84|\\(84\\))${gap}(?:\\(0${gap}|0)?${prefix}${sevenDigits}`,
  // With dots, or with its currency behind it, it is a sum.
  `84(?: |${hyphen})?${prefix}(?:(?: |${hyphen})?\\d){7}(?! ?(?:đồng(?! chí)|đ(?!\\p{L})|VN[DĐ]|triệu|tỷ|tỉ))`,
  ...regularGroups,
].join('|');

/** A tax code or an account has as many digits as a phone number; its name stands before it. */
const otherNumbers =
  '(?i:mã số(?: thuế| doanh nghiệp)?|MST|STK|tài khoản)\\)?\\s*(?:là|:)?\\s*(?:số\\s*:?\\s*)?';
/** What may touch a number without a blank: “ĐT0912345678”. */
const phoneWord = '(?<!\\p{L})(?i:S?ĐT|DĐ|ĐTDĐ|Tel|Zalo)';
const before = `(?:(?<!\\p{L})|(?<=${phoneWord}))(?<!\\d|\\d[.,-]|${otherNumbers})`;
/** Neither digits go on, nor the letters and digits of a code; a symbol makes it the number of a document. */
const after = '(?!\\p{L}{0,3}\\d|[.,-]\\d|\\s?/\\s?(?:\\d{4}/)?\\p{Lu}+\\p{Ll}?\\p{Lu}*-\\p{Lu})';

const aNumber = new RegExp(number, 'gu');
/** Numbers in a row vouch for each other: the “-” between two would make a code of each. */
const numbers = new RegExp(
  `${before}(?:${number})(?:\\s?(?:[,.;/]|${hyphen})\\s?(?:${number}))*${after}`,
  'gu',
);
const email = /(?<![\p{L}\d._%+-])[\w.%+-]+@(?:[\w-]+\.)+[a-z]{2,}(?![\w-])/giu;

/** Returns the personal phone numbers in a text, as written. */
export function personalPhones(text: string): string[] {
  return [...text.matchAll(numbers)].flatMap(([row]) => row.match(aNumber) ?? []);
}

/** Returns the e-mail addresses in a text, as written. */
export function emailAddresses(text: string): string[] {
  return text.match(email) ?? [];
}

/** Replaces mobile numbers and e-mail addresses in `text` by words that say what stood there. */
export function maskPrivateData(text: string): Masked {
  const emails = emailAddresses(text).length;
  // Addresses first: the name in one may be a phone number.
  const withoutEmails = text.replace(email, emailMask);
  const phones = personalPhones(withoutEmails).length;
  const masked = withoutEmails.replace(numbers, (row) => row.replace(aNumber, phoneMask));
  return { text: masked, phones, emails };
}
