import { isNationOrMotto } from '../../lib/index.ts';

/** A line of a letterhead that begins anew, and after which another one does: “Số: 12/KH-UBND”, “Hà Nội, ngày 2 tháng 3 …”. */
const number = /^Số\s*:/u;
const dateline = /^\p{Lu}[^,;:\d]{0,40},\s*ngày(?:\s|$)/u;
/** What is longer is no line of a letterhead. */
const longest = 60;

/**
 * Says whether the second of two lines of a column goes on with the first, by what letterheads consist of; null where
 * they do not tell. Their lines are short and centred, so that where they end says nothing.
 */
export function goesOnInLetterhead(before: string, text: string): boolean | null {
  if (before.length > longest || text.length > longest) return null;
  if (isNationOrMotto(before) || isNationOrMotto(text)) return false;
  if (isNationOrMotto(`${before} ${text}`)) return true;
  return number.test(text) || dateline.test(text) ? false : null;
}
