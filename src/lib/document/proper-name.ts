import { abbreviations } from '../vocabulary/abbreviations.ts';
import { fields, organisations } from '../vocabulary/organisations.ts';
import { administrativeUnits, formerProvinces, presentProvinces } from '../vocabulary/places.ts';
import { organisationStart } from './organisation-name.ts';

const shorts = new Set(abbreviations.flatMap(({ shorts }): string[] => [...shorts]));
const knownWords = [
  ...fields.flatMap(({ names }): string[] => [...names]),
  ...[...formerProvinces, ...presentProvinces].flatMap(({ name, aliases }): string[] => [
    name,
    ...aliases,
  ]),
  'Việt Nam',
  'Trung ương',
  'Cộng sản',
  'Hồ Chí Minh',
  'Tổ quốc',
  'khu công nghiệp',
  'trực thuộc',
  'cơ sở',
  ...organisations.flatMap(({ names }): string[] => names.filter((name) => name.includes(' '))),
].toSorted((a, b) => b.length - a.length);
const unitWords = administrativeUnits.map(({ word }): string => word);
const small = new Set(['và', 'của', 'các', 'về', 'ngành']);

/**
 * Writes the name of an organisation printed in capitals with its usual capitals: “SỞ GIÁO DỤC VÀ ĐÀO TẠO”
 * becomes “Sở Giáo dục và Đào tạo”. The document's own spelling (`body`) goes before the vocabulary's.
 */
export function properName(capitals: string, body: string): string {
  const spelt = spellingIn(body, capitals);
  if (spelt !== null) return spelt;
  const start = organisationStart(capitals);
  const first =
    start === null ? '' : spellingOf(start.organisation.names, capitals.slice(0, start.length));
  // “Trường Trung học cơ sở Tân Thông Hội”: after such a word every syllable has a capital.
  const freely = start === null || start.organisation.followedBy === 'name';
  return first + spellRest(capitals.slice(first.length), freely);
}

const fieldNames = new Set(
  fields.flatMap(({ names }): string[] => names.map((name) => name.toLocaleLowerCase('vi'))),
);

/** Says whether `text` is nothing but a field of work that names bodies, in any case: “Công nghiệp”. */
export function isFieldName(text: string): boolean {
  return fieldNames.has(text.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi'));
}

function spellingOf(names: readonly string[], written: string): string {
  const lower = written.toLocaleLowerCase('vi');
  return names.find((name) => name.toLocaleLowerCase('vi') === lower) ?? written;
}

function spellingIn(body: string, capitals: string): string | null {
  const wanted = capitals.toLocaleLowerCase('vi');
  const lower = body.toLocaleLowerCase('vi');
  if (lower.length !== body.length) return null;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const found = body.slice(at, at + wanted.length);
    const edge = !/\p{L}/u.test(body.charAt(at - 1) + body.charAt(at + wanted.length));
    if (edge && /^\p{Lu}/u.test(found) && /\p{Ll}/u.test(found)) return found;
  }
  return null;
}

function spellRest(rest: string, freely: boolean): string {
  let spelt = '';
  let afterUnit = freely;
  let left = rest;
  while (left !== '') {
    const blank = /^[^\p{L}\p{N}]+/u.exec(left)?.[0] ?? '';
    const known = startingWith(left.slice(blank.length), knownWords);
    const unit = startingWith(left.slice(blank.length), unitWords);
    const word =
      known ?? unit ?? spellWord(left.slice(blank.length), { afterUnit, first: spelt === '' });
    if (unit !== null) afterUnit = true;
    spelt += blank + word;
    left = left.slice(blank.length + Math.max(word.length, blank === '' ? 1 : 0));
  }
  return spelt;
}

function startingWith(text: string, words: readonly string[]): string | null {
  const lower = text.toLocaleLowerCase('vi');
  return (
    words.find(
      (word) =>
        lower.startsWith(word.toLocaleLowerCase('vi')) && !/\p{L}/u.test(text.charAt(word.length)),
    ) ?? null
  );
}

function spellWord(
  text: string,
  where: { readonly afterUnit: boolean; readonly first: boolean },
): string {
  const word = /^[\p{L}\p{N}&]+/u.exec(text)?.[0] ?? '';
  if (shorts.has(word)) return word;
  const lower = word.toLocaleLowerCase('vi');
  if (small.has(lower) && !where.afterUnit) return lower;
  const capital = where.afterUnit || where.first;
  return capital ? word.charAt(0) + lower.slice(1) : lower;
}
