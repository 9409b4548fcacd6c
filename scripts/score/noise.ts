import type { Gold } from './gold.ts';

/** A text with noise in it, and where every offset of the clean text went. */
export interface Noisy {
  readonly text: string;
  /** Offset in the noisy text of the character at an offset of the clean one; also for its length. */
  readonly at: (offset: number) => number;
}

/** Writes one character of a text otherwise; `index` is its offset in `text`. */
type Rewrite = (character: string, index: number, text: string) => string;

/** The perturbations of guide part 5: what office software, scanners and typists do to a text. */
export const noises: readonly { readonly name: string; readonly rewrite: Rewrite }[] = [
  { name: 'clean', rewrite: (character) => character },
  { name: 'decomposed (NFD)', rewrite: (character) => character.normalize('NFD') },
  { name: 'half composed', rewrite: halfComposed },
  { name: 'double blanks', rewrite: (character) => (character === ' ' ? '  ' : character) },
  { name: 'upper case', rewrite: (character) => character.toUpperCase() },
  { name: 'lower-case type words', rewrite: lowerTypeWord },
  {
    name: '“sô” for “số”',
    rewrite: (character, index, text) =>
      isIn(text, index, /số/gu) && character === 'ố' ? 'ô' : character,
  },
  {
    name: 'D for Đ in symbols',
    rewrite: (character, index, text) =>
      character === 'Đ' && isIn(text, index, number) ? 'D' : character,
  },
  { name: 'Eth for Đ', rewrite: (character) => (character === 'Đ' ? 'Ð' : character) },
  {
    name: 'letter O for zero',
    rewrite: (character, index, text) =>
      character === '0' && isIn(text, index, serial) ? 'O' : character,
  },
  {
    name: 'blanks in numbers',
    rewrite: (character, index, text) =>
      /[/-]/u.test(character) && isIn(text, index, number) ? `${character} ` : character,
  },
  {
    name: 'line breaks in numbers',
    rewrite: (character, index, text) =>
      character === '-' && isIn(text, index, number) ? `${character}\n` : character,
  },
  { name: 'glued words', rewrite: glued },
  {
    name: 'soft hyphens',
    rewrite: (character, index) =>
      /\p{Ll}/u.test(character) && index % 5 === 0 ? `${character}\u00AD` : character,
  },
  { name: 'no-break blanks', rewrite: (character) => (character === ' ' ? '\u00A0' : character) },
  { name: 'links around numbers', rewrite: linked },
  {
    name: 'en dashes',
    rewrite: (character, index, text) =>
      character === '-' && isIn(text, index, number) ? '–' : character,
  },
];

/** Makes a text noisy, one character at a time, so that every offset can be followed. */
export function makeNoisy(text: string, rewrite: Rewrite): Noisy {
  const starts: number[] = [];
  let noisy = '';
  for (let index = 0; index < text.length; index += 1) {
    starts.push(noisy.length);
    noisy += rewrite(text.charAt(index), index, text);
  }
  starts.push(noisy.length);
  return { text: noisy, at: (offset) => starts[offset] ?? noisy.length };
}

/** Moves the gold of one file to where its words went; ends follow the last character. */
export function moveGold(gold: Gold, file: string, { text, at }: Noisy): Gold {
  // Blanks, soft hyphens and link marks put in behind the last character do not belong to the span.
  const end = (offset: number) => {
    const last = at(offset - 1);
    return last + text.slice(last, at(offset)).replace(/(?<=.)(?:[\s\u00AD]|\]\(.*)+$/u, '').length;
  };
  const begin = (offset: number) => at(offset) + (/^\[/u.test(text.slice(at(offset))) ? 1 : 0);
  const move = <Place extends { readonly start: number; readonly end: number }>(
    place: Place,
  ): Place => ({
    ...place,
    start: begin(place.start),
    end: end(place.end),
  });
  return {
    files: [{ file }],
    citations: gold.citations
      .filter((each) => each.file === file)
      .map((each) => ({ ...move(each), head: move(each.head) })),
    negatives: gold.negatives.filter((each) => each.file === file).map(move),
  };
}

const number = /\d+(?:\/\d{4})?[/-]\p{Lu}[\p{Lu}\p{Ll}\d]*(?:[-/]\p{Lu}[\p{Lu}\d]*)*/gu;
const serial = /\d+(?=(?:\/\d{4})?[/-]\p{Lu})/gu;

/** Matches of a pattern in a text, kept: a rewrite asks for every character. */
const places = new WeakMap<
  RegExp,
  { readonly text: string; readonly inside: ReadonlySet<number> }
>();

function isIn(text: string, index: number, pattern: RegExp): boolean {
  let known = places.get(pattern);
  if (known?.text !== text) {
    const inside = new Set<number>();
    for (const match of text.matchAll(pattern)) {
      for (let offset = 0; offset < match[0].length; offset += 1) inside.add(match.index + offset);
    }
    known = { text, inside };
    places.set(pattern, known);
  }
  return known.inside.has(index);
}

/** The tone as a combining mark behind the composed vowel: ổ as ô + U+0309. */
function halfComposed(character: string): string {
  const [base = '', ...marks] = character.normalize('NFD');
  const tone = marks.at(-1);
  return marks.length < 2 || tone === undefined
    ? character
    : base.concat(...marks.slice(0, -1)).normalize('NFC') + tone;
}

const typeWords =
  /(?:Kế hoạch|Chỉ thị|Kết luận|Thông tư|Quyết định|Hướng dẫn|Nghị quyết|Quy chế|Chương trình)(?= số| \d)/gu;

function lowerTypeWord(character: string, index: number, text: string): string {
  return isIn(text, index, typeWords) ? character.toLowerCase() : character;
}

const blankToGlue = /(?<=số) (?=\d)|(?<=ngày) (?=\d)|(?<=[/-]\p{Lu}{2,9}) (?=ngày|của)/gu;

function glued(character: string, index: number, text: string): string {
  return isIn(text, index, blankToGlue) ? '' : character;
}

const numberStart = /(?<![\p{L}\p{N}/-])\d(?=\d*(?:\/\d{4})?[/-]\p{Lu}{2})/gu;
const numberEnd = /(?<=\d[/-]\p{Lu}{2}\p{Lu}?[-/]\p{Lu}{1,4})\p{Lu}(?![\p{L}\d/-])/gu;

function linked(character: string, index: number, text: string): string {
  // Both ends or neither: a link that opens and never closes would be other noise.
  if (isIn(text, index, numberStart) && hasEnd(text, index)) return `[${character}`;
  return isIn(text, index, numberEnd) ? `${character}](https://example.org/a)` : character;
}

function hasEnd(text: string, index: number): boolean {
  const length = /^\S+/u.exec(text.slice(index))?.[0].replace(/[,;.)]+$/u, '').length ?? 0;
  return isIn(text, index + length - 1, numberEnd);
}
