import { type TextRun, textOfRuns } from './page-segments.ts';

/** The end of a line at which a number or a name with signs in it is broken: “48-”, “4017/TTr-”, “39/2022/”. */
const brokenAfter = /(?:^|\s|\()[\p{L}\d][\p{L}\d/.–-]*[/–-]$/u;
/** The start of a line that goes on with a number: “-CT/TW”, “/NQ-CP”. */
const brokenBefore = /^[-–/](?!\s)[\p{Lu}\d][\p{L}\d/–-]*/u;
const soft = /\u00AD$/u;

/**
 * Joins the runs of two lines of a paragraph. A number broken over the lines is joined without a blank, its hyphen
 * kept; a soft hyphen goes.
 */
export function joinBroken(above: readonly TextRun[], below: readonly TextRun[]): TextRun[] {
  const before = textOfRuns(above).trimEnd();
  const after = textOfRuns(below).trimStart();
  const first = below[0];
  if (first === undefined) return [...above];
  if (isBroken(before, after)) return [...trimmed(above), ...below];
  return [...trimmed(above), { ...first, text: ` ${first.text.trimStart()}` }, ...below.slice(1)];
}

/** Says whether a number or symbol is broken between two lines: “48-” and “CT/TW”, “15/2020” and “/NĐ-CP”. */
export function isBrokenNumber(before: string, after: string): boolean {
  if (brokenBefore.test(after)) return /\d$/u.test(before);
  return /(?:^|[\s(])\d[\p{L}\d/.–-]*[/–-]$/u.test(before) && /^[\p{Lu}\d]/u.test(after);
}

function isBroken(before: string, after: string): boolean {
  if (soft.test(before) && /^\p{Ll}/u.test(after)) return true;
  if (isBrokenNumber(before, after)) return true;
  if (!brokenAfter.test(before) || before.endsWith('./')) return false;
  const [last = ''] = /\S+$/u.exec(before) ?? [];
  // “kinh tế-” goes on with a syllable, “48-” and “TTr-” with capitals; “5-” before a word is a dash.
  if (/\d[-–]$/u.test(last)) return /^[\p{Lu}\d]/u.test(after);
  return /^[\p{L}\d]/u.test(after) && !/^\p{L}\/$/u.test(last);
}

function trimmed(runs: readonly TextRun[]): TextRun[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  return [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
