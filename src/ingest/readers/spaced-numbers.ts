/** A line whose numbers are whole again, and what was done, for people. */
export interface WithNumbers {
  readonly text: string;
  readonly doubts: readonly string[];
}

const slash = ' ?[/⁄] ?';
const year = '(?:1 ?9|2 ?0) ?\\d ?\\d';
const part = '(?:\\p{Lu}(?: \\p{Lu}){1,7}(?!\\p{L})|\\p{Lu}\\p{L}{0,9})';
const symbol = `${part}(?: ?[-–/] ?${part}){0,4}`;
const edge = '(?<![\\p{L}\\d/.,-]|\\d )';

/** A number of a document: its serial digit by digit or whole, perhaps its year, its symbol letter by letter or whole. */
const number = new RegExp(
  `${edge}(?:\\d(?: \\d){1,4}|\\d{1,5})(?:${slash}${year})?(?:${slash}| ?[-–] ?)${symbol}`,
  'gu',
);
/** A serial in two pieces is one only behind “số”. */
const cutSerial = new RegExp(
  `(?<=(?<!\\p{L})[Ss]ố ?:? ?)\\d{1,4} \\d{1,4}(?=${slash}(?:${year}${slash})?\\p{Lu})`,
  'gu',
);
const words = '(?<!\\p{L})';
const date = new RegExp(
  `${words}(?:(?:ngày|tháng) \\d \\d(?= (?:tháng|năm)(?!\\p{L}))|năm (?:1 ?9|2 ?0) ?\\d ?\\d(?! ?\\d))`,
  'gu',
);
const shortDate = new RegExp(`${edge}\\d ?\\d?${slash}\\d ?\\d?${slash}${year}(?! ?\\d)`, 'gu');

/**
 * Joins numbers and dates of a line whose digits or letters have come apart: “1 2 4 / 2 0 2 1 / TT - B C A”. Blanks
 * that a person may have typed (“18 /2018/TT-NHNN”, “NĐ- CP”) stay. Every change is a doubt.
 */
export function joinSpacedNumbers(line: string): WithNumbers {
  const doubts: string[] = [];
  const join = (found: string, joined: string) => {
    if (joined === found) return found;
    doubts.push(`“${found}” bị rời trong tệp, đã nối thành “${joined}”`);
    return joined;
  };
  const text = line
    .replace(cutSerial, (found) => join(found, found.replaceAll(' ', '')))
    .replace(number, (found) =>
      isApart(found) ? join(found, found.replaceAll(' ', '').replace('⁄', '/')) : found,
    )
    .replace(date, (found) => join(found, found.replace(/(?<=\d) (?=\d)/gu, '')))
    .replace(shortDate, (found) =>
      /\d \d/u.test(found) ? join(found, found.replaceAll(' ', '')) : found,
    );
  return { text, doubts };
}

/** A blank between two digits, or between two capitals that stand alone; “khoản 1 5/2020/NĐ-CP” says nothing. */
function isApart(whole: string): boolean {
  const found = whole.replace(/^\d \d(?! ?\d)/u, '');
  return /\d \d/u.test(found) || /(?<!\p{L})\p{Lu} \p{Lu}(?!\p{L})/u.test(found);
}
