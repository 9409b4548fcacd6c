import { fold, slug } from '../text/fold.ts';
import { parseRoman } from '../text/roman.ts';

/** What a label counts, from the widest to the narrowest; a narrower one stands below a wider one. */
export const labelKinds = [
  'annex',
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'capital',
  'roman',
  'decimal',
  'decimal2',
  'decimal3',
  'letter',
  'dash',
  'plus',
] as const;

/** Kind of a label: `roman` for `I.`, `decimal` for `1.`, `letter` for `a)`, `article` for `Điều 5.` */
export type LabelKind = (typeof labelKinds)[number];

/** The label with which a paragraph starts. */
export interface Label {
  readonly kind: LabelKind;
  /** As printed, with its punctuation: `I.`, `Điều 5.` */
  readonly text: string;
  /** The counting part for addresses, in ASCII: `ii`, `5`, `dd` for `đ)`; empty for dashes. */
  readonly key: string;
}

// A label ends with a blank or with the line; `I.` and `1.` may be glued to a capital (“1.Mục đích”).
const gap = '(?=\\s|$)';
const gapOrCapital = '(?=\\s|$|\\p{Lu}\\p{L})';
const counter = '(?<key>[IVXLC]+|\\d{1,3}|(?:thứ|THỨ) \\p{L}+)';
// “Mục 5 Điều này …” is a sentence: after these words a label ends with punctuation, with the line, or before capitals.
const headingWord = (word: string) =>
  new RegExp(
    `^(?:${word}|${word.toUpperCase()})\\s+${counter}(?:\\s*[.:)/–-](?=\\s|$|\\p{Lu})|(?=\\s*$|\\s[^\\p{Ll}]+$))`,
    'u',
  );

const patterns: readonly (readonly [LabelKind, RegExp])[] = [
  ['annex', headingWord('Phụ lục(?: số)?')],
  ['annex', /^(?:Phụ lục|PHỤ LỤC)(?=\s*$)/u],
  ['part', headingWord('Phần')],
  ['chapter', headingWord('Chương')],
  ['section', headingWord('Mục')],
  ['subsection', headingWord('Tiểu mục')],
  ['article', /^Điều\s+(?<key>\d{1,4}\p{Ll}?)(?:\s*[.:–-]|\s*$)/u],
  ['roman', new RegExp(`^(?<key>[IVXL]+)\\s?[.)/–-]${gapOrCapital}`, 'u')],
  ['capital', new RegExp(`^(?<key>\\p{Lu})[.)/–-]${gap}`, 'u')],
  [
    'decimal3',
    /^(?<key>[1-9]\d?(?:\.[1-9]\d?){2,3})(?:\s?[.)/–-](?=\s|$|\p{Lu}\p{L})|(?=\s+[\p{Lu}“"]))/u,
  ],
  ['decimal2', /^(?<key>[1-9]\d?\.[1-9]\d?)(?:\s?[.)/–-](?=\s|$|\p{Lu}\p{L})|(?=\s+[\p{Lu}“"]))/u],
  ['decimal', new RegExp(`^(?<key>[1-9]\\d{0,2}|0[1-9])\\s?[.)/–-]${gapOrCapital}`, 'u')],
  ['decimal', /^\((?<key>[1-9]\d?)\)(?=\s)/u],
  ['letter', new RegExp(`^\\(?(?<key>\\p{Ll}\\d?)[.)/]${gapOrCapital}`, 'u')],
  ['dash', /^[-–—•*](?=\s|[\p{L}“"])/u],
  ['plus', /^\+(?=\s|[\p{L}“"])/u],
];

/** Returns the label with which `text` starts (blanks before it do not matter); null when it has none. */
export function labelOf(text: string): Label | null {
  const trimmed = text.trimStart();
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(trimmed);
    if (match === null) continue;
    const key = match.groups?.['key'] ?? '';
    if (kind === 'roman' && parseRoman(key) === null) continue;
    return { kind, text: match[0].trimEnd(), key: keyOf(kind, key) };
  }
  return null;
}

/** Returns the place of a kind of label in the order from wide to narrow. */
export function rankOf(kind: LabelKind): number {
  return labelKinds.indexOf(kind);
}

function keyOf(kind: LabelKind, key: string): string {
  // `đ)` follows `d)`: both need an address of their own.
  if (kind === 'letter' || kind === 'article') return slug(key.replaceAll('đ', 'dd'));
  return kind === 'decimal' ? String(Number(key)) : slug(fold(key));
}
