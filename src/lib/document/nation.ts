import { fold } from '../text/fold.ts';

/** Says whether a text is the name of the state or of the Party, or the motto below it, as a letterhead prints them. */
export function isNationOrMotto(text: string): boolean {
  return /^[^a-z]*(?:cong hoa xa hoi chu nghia viet nam|doc lap\W+tu do\W+hanh phuc|dang cong san viet nam)/u.test(
    fold(text),
  );
}
