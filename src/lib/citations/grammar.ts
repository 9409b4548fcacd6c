import { withoutGroups } from '../text/search.ts';
import { documentTypes, type TypeId } from '../vocabulary/document-types.ts';
import { mixedCaseSymbols, numberedSymbols } from '../vocabulary/numbering.ts';
import { organisations } from '../vocabulary/organisations.ts';

// Every pattern of the citation grammar is built here, from the vocabulary. Patterns with words run on
// the text in lower case (`Reading.lower`), patterns of numbers on the text itself: a symbol is told by its capitals.

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** Source of a pattern for one of `words`, the longest first. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|');
}

// Written out because `\b` does not know Vietnamese letters.
export const wordStart = '(?<![\\p{L}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{N}])';

const typeByName = new Map<string, TypeId>(
  documentTypes.flatMap(({ id, names }) => names.map((name) => [name, id] as const)),
);

/** Returns the document type that `word` (lower case) names; null when none. */
export function typeNamed(word: string): TypeId | null {
  return typeByName.get(word) ?? null;
}

/** Finds type words in lower-case text, to be used with `wordMatches`. Glued digits may follow (“số25”). */
export const typeWord = new RegExp(`(?:${anyOf([...typeByName.keys()])})(?!\\p{L})`, 'gu');

// A symbol is capitals and digits; small letters end it, so that “NĐ-CPcủa” and “TT-BTTTTngày” come apart.
const group = `(?:(?:${anyOf([...mixedCaseSymbols, 'ttg'])})(?!\\p{Ll})|(?:${anyOf(numberedSymbols)})[\\s-]?\\d{1,4}(?:\\/CP)?|\\p{Lu}[\\p{Lu}\\d]*)`;
const wholeGroup = `${group}(?!\\p{Ll})`;
// The drafting unit may stand in brackets: QĐ-BCA(A11).
// Behind a blank it is taken along only when the citation goes on behind it.
const unit = '(?:\\(\\p{Lu}\\d{1,3}\\)|\\s\\(\\p{Lu}\\d{1,3}\\)(?=,?\\s(?:ngày|của)))?';
const bareSymbol = `${group}(?:[-/.&]${group}|\\s?-\\s?${wholeGroup}|\\/\\s${wholeGroup})*`;
const symbol = `${bareSymbol}${unit}`;
const serial = '(?:\\d[\\dO]{0,5}|O\\d{1,4})(?:\\.\\d{1,2})?(?:[a-zđ]|[A-ZĐ](?=\\s?[/-]))?';

const withYear = `${serial}\\s?\\/\\s?\\d[\\dO]{1,4}(?:\\s?[/-]\\s?)?${symbol}`;
const withSlash = `${serial}\\s{0,4}\\/\\s?${symbol}(?:\\/(?:19|20)\\d\\d)?`;
const withHyphen = `${serial}\\s?-\\s?${symbol}`;
// Only behind “số”: blank, dot or nothing between serial and symbol (84 QĐ/TWĐTN, 44LCT/HĐNN8).
const loose = `${serial}[\\s.]?${group}(?:\\s?[-/.]\\s?${group})+|\\d{1,4}\\s(?:CP|TTg|HĐBT|LCT)(?!\\p{L})`;
const lowerCase =
  '\\d{1,5}[/-](?:\\d{4}\\/)?(?:n[đd]|q[đd]|tt|nq|ct|kh|hd|kl|tb)[-/]\\p{Ll}{2,8}\\d{0,2}(?:-\\p{Ll}{2,8})*(?!\\p{L})';
// A text layer may break the serial itself: 3 7/2003/NĐ-CP. Behind “số” only.
const broken = `\\d{1,2}\\s(?:\\d{1,2}|[a-c])\\s?\\/\\s?\\d{4}\\s?\\/\\s?${symbol}`;
const strict = `${withYear}|${withSlash}|${withHyphen}|${lowerCase}`;

/** “số”, also misspelt or glued to the number. */
const numberWord = '(?:[sS][ốôoổộỐÔOỔỘ]|ố(?=\\s\\d))(?:\\s?hiệu)?\\s{0,4}:?\\s{0,4}';
const plainSerialEnd =
  '(?![\\p{L}\\p{N}]|[-/.,]\\d|\\s?%|\\s(?:tháng|năm|ngày|đồng|triệu|người|đơn|điều|khoản|nhiệm|nội|mục)(?!\\p{L}))';

/**
 * The number right behind a type word (sticky). Groups: `number`; `blank`, a symbol whose serial was left blank;
 * `serial`, a serial alone, with `numberWord` when “số” stands before it.
 */
export const numberAfterType = new RegExp(
  `\\s{0,4}[:\\[(“]?\\s{0,2}(?:${numberWord}(?:(?<blank>[\\s._…]{0,12}\\/\\s?(?:\\d{4}\\s?\\/\\s?)?${symbol})|(?<named>${broken}|${strict}|${loose}))` +
    `|(?<plain>${strict}|${loose}(?<=\\/[^\\s]*))` +
    `|(?<numberWord>${numberWord})?(?<serial>\\d{1,4}[a-c]?)${plainSerialEnd})`,
  'uy',
);

/** A word with which the name of an organisation starts, in lower case (source of a pattern). */
export const organisationWord = anyOf(
  organisations.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
);

/** “của Chính phủ” between type word and number (sticky, lower case). */
export const issuerBeforeNumber = new RegExp(
  ` (?:của )?(?<issuer>(?:${organisationWord})(?!\\p{L})(?:(?! (?:tại|theo|về|và (?:${anyOf([...typeByName.keys()])})) )[^\\n.;,:()“”\\d]){0,60}?)(?= s[ốôoổộ]\\s{0,4}:?\\s{0,4}\\d)`,
  'uy',
);

const bareNumberSource = `(?<word>${numberWord})?(?<number>${withYear}|${withSlash}|${withHyphen})`;

/** Finds numbers, with or without a type word. No groups: `bareNumberParts` reads what is found. */
export const bareNumber = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])${withoutGroups(bareNumberSource)}`,
  'gu',
);

/** The parts of what `bareNumber` finds, at its place (sticky). Groups: `word` (“số”), `number`. */
export const bareNumberParts = new RegExp(bareNumberSource, 'uy');

/** The parts of a number as written; see `parseNumber`. Whole string. */
export const numberParts = new RegExp(
  `^(?<serial>\\d{1,2}\\s(?:\\d{1,2}|[a-c])(?=\\s?\\/\\s?\\d{4})|${serial})?\\s*(?<first>[/.-]?)\\s*(?:(?<year>\\d[\\dO]{1,4})\\s*[/-]?\\s*)?(?<symbol>${bareSymbol}(?:\\s?\\(\\p{Lu}\\d{1,3}\\))?)(?:\\/(?<lateYear>(?:19|20)\\d\\d))?$`,
  'u',
);

/** Words and notes around a number that stands alone, as in a database field: “Quyết định số 5/QĐ-BNV (1)”. */
export const aroundNumber = new RegExp(
  `^[\\s“"']*(?:(?:${anyOf([...typeByName.keys()])})\\s+)?(?:số\\s*(?:hiệu)?\\s*:?\\s*)?|\\s*\\((?:\\d{1,2}|[^)]*\\p{Ll}{2}[^)]*)\\)\\s*$|\\s+(?:của|văn bản|sai|bản)\\s.*$|[\\s.,;:”"'*]+$`,
  'giu',
);
