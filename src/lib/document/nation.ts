import { fold } from '../text/fold.ts';

/**
 * Says whether a text is the name of the state or of the Party, or the motto below it, as a letterhead prints them;
 * also with its first letters lost to a scan, or shortened (“CỘNG HOÀ XHCN VIỆT NAM”).
 */
export function isNationOrMotto(text: string): boolean {
  return /^[^a-z]*(?:(?:cong )?hoa (?:xa hoi chu nghia|xhcn) viet nam|xa hoi chu nghia viet nam|doc lap\W+tu do\W+hanh phuc|dang cong san viet nam)/u.test(
    fold(text.slice(0, longest)),
  );
}

/** Rules and blanks may stand around the words; what is longer is no line of a letterhead. */
const longest = 120;
