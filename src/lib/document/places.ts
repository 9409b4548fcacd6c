import { fold } from '../text/fold.ts';
import { administrativeUnits, formerProvinces, presentProvinces } from '../vocabulary/places.ts';

/** A place as a text names it: `tỉnh Bình Phước`. */
export interface PlaceMention {
  /** The word for the kind of place, lower case, in full: `tỉnh`, `thành phố`. */
  readonly unit: string;
  /** `Bình Phước` */
  readonly name: string;
  /** Both as printed, an abbreviated unit in full: `Thành phố Hồ Chí Minh`. */
  readonly text: string;
}

const provinces = [...formerProvinces, ...presentProvinces];
// Single letters (`Q.`, `P.`) are as often the initials of a person.
const unitWords = administrativeUnits.flatMap(({ word, abbreviations }) =>
  [...caseVariants(word), ...abbreviations.filter((short) => /\p{Lu}\p{L}/u.test(short))].map(
    (written) => ({ word, written }),
  ),
);
const units = unitWords.map(({ written }) => written.replaceAll('.', '\\.')).join('|');
const syllable = '\\p{Lu}\\p{Ll}*';
// “Bà Rịa - Vũng Tàu” is one name; “Tỉnh Ủy”, “Huyện Đoàn”, “Xã Hội” and “Hợp tác xã Việt Nam” are no places.
const placeName = `(?!Ủy|Uỷ|Đoàn |Việt Nam|Hội(?! \\p{Lu}))${syllable}(?: ${syllable}){0,3}(?: ?[-–] ?${syllable} ${syllable})?|\\d{1,2}(?![\\d/.])`;
const mention = new RegExp(
  `(?<!\\p{L})(?<!(?:[Hh]ợp tác|[Tt]hông tấn|[Hh]ợp Tác|[Tt]hông Tấn) )(?<unit>${units})\\s*(?<=[\\s.])(?<name>${placeName})(?!\\p{L})`,
  'gu',
);

/** Returns every place that a text names with the word for its kind, in order, repeated ones too. */
export function placesIn(text: string): PlaceMention[] {
  return [...text.matchAll(mention)].flatMap((match) => {
    const { unit = '', name = '' } = match.groups ?? {};
    const word = unitWordOf(unit);
    if (word === null) return [];
    const shown = unit.toLocaleLowerCase('vi') === word ? unit : word;
    return [{ unit: word, name, text: `${shown} ${name}` }];
  });
}

/** Returns the province whose name `name` is (`Bình Phước`), in today's or the former division; null for other places. */
export function provinceNamed(name: string): PlaceMention | null {
  const wanted = fold(name.trim());
  const found = provinces.find((province) =>
    [province.name, ...province.aliases].some((known) => fold(known) === wanted),
  );
  if (found === undefined) return null;
  // By law the city's own name starts with a capital: “Thành phố Hồ Chí Minh”.
  const unit = found.name === 'Hồ Chí Minh' ? 'Thành phố' : found.kind;
  return { unit: found.kind, name: found.name, text: `${unit} ${found.name}` };
}

/** Returns the unit word in full for a unit as written (`TP.` → `thành phố`); null when it is none. */
export function unitWordOf(text: string): string | null {
  const lower = text.toLocaleLowerCase('vi');
  return unitWords.find(({ written }) => written.toLocaleLowerCase('vi') === lower)?.word ?? null;
}

function caseVariants(word: string): string[] {
  return [word, word.charAt(0).toLocaleUpperCase('vi') + word.slice(1), titleCase(word)];
}

function titleCase(words: string): string {
  return words.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('vi'));
}
