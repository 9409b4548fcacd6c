import { toRoman } from '../../lib/index.ts';

/** How the items of one level of a list are labelled. */
export interface ListLevel {
  /** `decimal`, `lowerLetter`, `upperRoman`, `bullet` …, as WordprocessingML names them. */
  readonly format: string;
  /** The label, in which `%1` is the number of the first level: `%1.%2)`. */
  readonly pattern: string;
  readonly start: number;
  /** Numbers of all levels are printed in digits. */
  readonly isLegal: boolean;
  /** Starts anew after an item of any higher level. */
  readonly restarts: boolean;
}

/** Counts the items of one list. */
export type ListCounter = Map<number, number>;

/** Counts an item at a level (from 0) and returns its label as printed. */
export function nextLabel(
  levels: readonly ListLevel[],
  level: number,
  counter: ListCounter,
): string {
  const own = levels[level];
  if (own === undefined) return '';
  const count = counter.get(level);
  counter.set(level, count === undefined ? own.start : count + 1);
  levels.forEach((deeper, index) => {
    if (index > level && deeper.restarts) counter.delete(index);
  });
  return own.pattern.replace(/%(?<number>[1-9])/gu, (_all, digit: string) => {
    const index = Number(digit) - 1;
    const shown = levels[index];
    if (shown === undefined) return '';
    const value = counter.get(index) ?? shown.start;
    if (index !== level && !counter.has(index)) counter.set(index, value);
    const isLegal = own.isLegal && shown.format !== 'none' && shown.format !== 'bullet';
    return formatNumber(value, isLegal ? 'decimal' : shown.format);
  });
}

/** Writes a number of a list in the format that WordprocessingML names; digits for a format that it does not know. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}

/** A to Z, then AA to ZZ, as Word goes on. */
function letters(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 20));
}

function roman(value: number): string {
  return value > 0 && value < 4000 ? toRoman(value) : String(value);
}
