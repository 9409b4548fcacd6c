import { labelOf } from './label.ts';
import { isCapitals, isRule, type Line, wholeLine } from './lines.ts';
import {
  isOffice,
  organisationStart,
  startsWithOffice,
  startsWithOrganisation,
} from './organisation-name.ts';

const bodyStart =
  /^(?:căn cứ|xét|theo đề nghị|trên cơ sở|sau khi|để\s|nhằm\s|quyết (?:định|nghị)\s*:|\((?:ban hành|kèm))/iu;
// Scans lose the mark of “ử” more often than not.
const addressees = /^k[íi]nh\s+(?:g[ửưữừi]i|trình)\s*(?::|$)/iu;

/** Says whether the body of a document starts with `text`: “Căn cứ …”, “Xét …”, “QUYẾT ĐỊNH:”. */
export function startsBody(text: string): boolean {
  return bodyStart.test(text);
}

/** Says whether `text` starts the list of those a document is addressed to: “Kính gửi: …”. */
export function isAddresseesLine(text: string): boolean {
  return addressees.test(text);
}

/** Says whether line `index` belongs to the title below the type; `continues` when the line before does. */
export function isTitleLine(lines: readonly Line[], index: number, continues: boolean): boolean {
  const { text } = wholeLine(lines[index] as Line, index);
  if (startsBody(text) || isAddresseesLine(text) || labelOf(text) !== null) return false;
  if (text.length > 400 || /:$/u.test(text)) return false;
  const sentence = /[.;!?]$/u.test(text) && (text.length > 120 || /^\p{Lu}/u.test(text));
  if (continues && (sentence || text.length > 250)) return false;
  return !isAuthorityLine(lines, index);
}

// “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH” between the title and the first “Căn cứ”, on one to three lines.
function isAuthorityLine(lines: readonly Line[], index: number): boolean {
  const { text } = wholeLine(lines[index] as Line, index);
  if (!namesAuthority(text)) return false;
  const after = lines
    .slice(index + 1, index + 4)
    .find((line) => !isCapitals(line.text) && !isRule(line.text));
  return after !== undefined && startsBody(after.text.replace(/^[-–\s]+/u, ''));
}

// In capitals, or a bare name (“Chính phủ”), or with the capitals lost to an old font (“bộ trưởng bộ tài chính”).
function namesAuthority(text: string): boolean {
  const office = startsWithOffice(text);
  if (isCapitals(text)) return office || startsWithOrganisation(text);
  return (
    isOfficeOfBody(text) ||
    organisationStart(text)?.length === text.length ||
    (office && /^\p{Ll}/u.test(text))
  );
}

// “Tổng Giám đốc Tổng công ty Điện lực Việt Nam”, with the capitals of a name.
function isOfficeOfBody(text: string): boolean {
  const starts = [...text.slice(0, 40).matchAll(/\s+(?=\p{Lu})/gu)];
  return (
    text.length <= 100 &&
    startsWithOffice(text) &&
    starts.some(
      ({ index, 0: { length } }) =>
        isOffice(text.slice(0, index)) && organisationStart(text.slice(index + length)) !== null,
    )
  );
}
