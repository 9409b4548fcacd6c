import { anyCase } from './any-case.ts';

/** What was masked in a text, and the text with it masked. */
export interface Masked {
  readonly text: string;
  readonly phones: number;
  readonly emails: number;
  /** Numbers of identity cards and passports. */
  readonly ids: number;
}

/** What stands where a personal phone number, an e-mail address or the number of an identity paper stood. */
export const phoneMask = '[số điện thoại đã ẩn]';
export const emailMask = '[thư điện tử đã ẩn]';
export const idMask = '[số giấy tờ đã ẩn]';

/** Stands for what a text masked, where only a part of it or another reading of it is said. */
export const partMask = '[đã ẩn]';

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
const otherNumbers = `(?:${anyCase('mã số(?: thuế| doanh nghiệp)?|MST|STK|tài khoản')})\\)?\\s*(?:là|:)?\\s*(?:số\\s*:?\\s*)?`;
/** What may touch a number without a blank: “ĐT0912345678”. */
const phoneWord = `(?<!\\p{L})(?:${anyCase('S?ĐT|DĐ|ĐTDĐ|Tel|Zalo')})`;
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

/** What names an identity card, a personal number or a passport. */
const paper = anyCase(
  '(?:CCCD|CMTND|CMND|CMT|ĐDCN|giấy tờ t(?:uỳ|ùy) thân|căn cước(?: công dân)?|(?:giấy )?chứng minh (?:nhân dân|thư)(?: nhân dân)?|số định danh(?: cá nhân)?|mã(?: số)? định danh cá nhân|hộ chiếu(?: phổ thông| công vụ| ngoại giao)?|passport)',
);
/** What may stand between that and a number: “số CCCD/CMND:”, “(CMND) số 1”. */
const between = `(?:[\\s:.,/()|“”"…_–-]|${anyCase('số|là|hoặc|No')}|${paper}){1,12}`;
/** A count of people or cards and a sum are written like a number in groups of three. */
const counted =
  '(?! ?(?:đồng(?! chí)|đ(?!\\p{L})|VN[DĐ]|triệu|tỷ|tỉ|thẻ|người|trường hợp|hồ sơ|công dân|lượt|chiếc|bản))';
const groups = (digits: number) =>
  `(?=(?:\\d[ .-]?){${digits - 1}}\\d(?![ .-]?\\d))\\d{2,6}(?:[ .-]\\d{2,6})+`;
/** The 12 digits of a citizen, the 9 of an old card, the letter and 7 or 8 digits of a passport. */
const idNumber = `(?:\\d{12}|\\d{9}|${groups(12)}|${groups(9)}|\\p{Lu} ?\\d{7,8})${after}${counted}`;
const anId = new RegExp(idNumber, 'gu');
const named = new RegExp(
  `(?<!\\p{L})${paper}(?!\\p{L})${between}(?<!\\d)${idNumber}(?:\\s?(?:[,;/]|và|hoặc) ?(?:${anyCase('số')} ?:? ?)?${idNumber})*`,
  'gu',
);
const anyPaper = new RegExp(`(?<!\\p{L})${paper}(?!\\p{L})`, 'u');
/** Codes of the provinces with which a citizen's 12 digits start. */
const provinces =
  '0(?:0[12468]|1[0124579]|2[024567]|3[01345678]|4[0245689]|5[12468]|6[024678]|7[024579]|8[0234679]|9[123456])';
/** A citizen's number by its form alone: province, century and sex, year of birth, serial. */
const bareId = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,-]|${otherNumbers})${provinces}(?:[01]\\d|[23][0-4])\\d{7}${after}`,
  'gu',
);

/** Returns `text` with the numbers of identity papers masked, and how many they were. */
function maskIds(text: string): { readonly text: string; readonly ids: number } {
  // In a table the name of the paper stands above, in another row.
  if (!anyPaper.test(text) && !text.includes(' | ')) return { text, ids: 0 };
  let ids = 0;
  const mask = () => {
    ids++;
    return idMask;
  };
  const masked = text.replace(named, (row) => row.replace(anId, mask)).replace(bareId, mask);
  return { text: masked, ids };
}

/** Returns the personal phone numbers in a text, as written. */
export function personalPhones(text: string): string[] {
  return [...text.matchAll(numbers)].flatMap(([row]) => row.match(aNumber) ?? []);
}

/** Returns the e-mail addresses in a text, as written. */
export function emailAddresses(text: string): string[] {
  return text.match(email) ?? [];
}

/** Replaces mobile numbers, e-mail addresses and numbers of identity papers in a line of `text` by words that say what stood there. */
export function maskPrivateData(text: string): Masked {
  const emails = emailAddresses(text).length;
  // Addresses first: the name in one may be a phone number.
  const withoutEmails = text.replace(email, emailMask);
  const { text: withoutIds, ids } = maskIds(withoutEmails);
  const phones = personalPhones(withoutIds).length;
  const masked = withoutIds.replace(numbers, (row) => row.replace(aNumber, phoneMask));
  return { text: masked, phones, emails, ids };
}

/**
 * Masks what a sentence quotes (“…”) of a line whose private data are masked: the sentence alone does not tell that a
 * number, a part of it or another reading of it is private. What is still to be read in the `line` is kept.
 */
export function maskQuotes(sentence: string, line: string): string {
  const { text } = maskPrivateData(sentence);
  if (![phoneMask, emailMask, idMask].some((mask) => line.includes(mask))) return text;
  return text.replace(/“([^”]*)”/gu, (quoted, words: string) =>
    line.includes(words) || !/\d\D*\d|@/u.test(words) ? quoted : `“${partMask}”`,
  );
}
