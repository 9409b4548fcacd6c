import { documentTypes } from '../lib/index.ts';
import { isBlank, isJoint, isYear, type Piece } from './pieces.ts';

/** A document number taken apart: `124/2021/TT-BCA` → 124, 2021, tt, bca. */
export interface NumberParts {
  /** Without leading zeros: `09-CT/TW` and `9-CT/TW` are one number. */
  readonly serial: string;
  readonly year: string | null;
  /** Type symbol and issuers, folded. Empty where only `124/2021` is written. */
  readonly symbols: readonly string[];
}

/** A number found at some place, with the index of the piece after it. */
export interface FoundNumber {
  readonly parts: NumberParts;
  readonly from: number;
  readonly to: number;
}

/** Every folded type symbol: `ct`, `kh`, `nd`. */
const typeSymbols: ReadonlySet<string> = new Set(
  documentTypes.flatMap(({ symbols }) => symbols.map(plain)),
);

/** The way to write each folded type symbol; the first type in the vocabulary that has it decides. */
const officialSymbols: ReadonlyMap<string, string> = new Map(
  documentTypes
    .flatMap(({ symbols }) => symbols.map((symbol) => [plain(symbol), symbol] as const))
    .toReversed(),
);
/** Party bodies, folded; their numbers put the slash before the body. */
const partyBodies: ReadonlySet<string> = new Set(['tw', 'tu', 'hu', 'qu', 'du']);

/** Returns the number as one word without separators, for the index and for queries: `124y2021ttbca`. */
export function numberKey({ serial, year, symbols }: NumberParts): string {
  return `${serial}${year === null ? '' : `y${year}`}${symbols.join('')}`;
}

/**
 * Returns the keys under which a number is found when a part of it is left out: the issuers from the end
 * (`48-CT`), the year (`124/TT-BCA`), everything after the year (`124/2021`). Never the serial alone.
 */
export function shorterKeys({ serial, year, symbols }: NumberParts): readonly string[] {
  const years = year === null ? [null] : [year, null];
  const lengths = Array.from({ length: symbols.length + 1 }, (_, length) => length);
  const keys = years.flatMap((each) =>
    lengths
      .filter((length) => length > 0 || each !== null)
      .map((length) => numberKey({ serial, year: each, symbols: symbols.slice(0, length) })),
  );
  return [...new Set(keys)];
}

/**
 * Writes a number for people as far as its parts tell: `48-CT/TW` for a Party body, `124/2021/TT-BCA` for others.
 * Symbols get their usual letters back where the vocabulary has them (`ND` → `NĐ`), else capitals.
 */
export function formatNumber({ serial, year, symbols }: NumberParts): string {
  const padded = serial.padStart(2, '0');
  const written = symbols.map((symbol) => officialSymbols.get(symbol) ?? symbol.toUpperCase());
  if (year === null && written.length === 2 && partyBodies.has(symbols[1] ?? ''))
    return `${padded}-${written.join('/')}`;
  const symbol = written.join('-');
  return [padded, year ?? '', symbol].filter((part) => part !== '').join('/');
}

/** Returns the folded symbols that can stand for a type, the official one first. */
export function symbolsOf(type: string): readonly string[] {
  return documentTypes.find(({ id }) => id === type)?.symbols.map(plain) ?? [];
}

/** Returns every number in the pieces of a text that is joined by hyphens or slashes, as documents are printed. */
export function findNumbers(pieces: readonly Piece[]): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const number = printedNumberAt(pieces, at);
    if (number === null) continue;
    found.push(number);
    at = number.to - 1;
  }
  return found;
}

/** Reads `48-CT/TW`, `124/2021/TT-BCA`, `09/CP`, `510/QĐ-BCA-V05` starting at the piece `at`; null when there is none. */
export function printedNumberAt(pieces: readonly Piece[], at: number): FoundNumber | null {
  const serial = pieces[at];
  if (!isSerial(serial)) return null;
  const year = pieces[at + 1];
  const hasYear = isYear(year) && isJoint(year.gap);
  const symbol = symbolsFrom(pieces, at + (hasYear ? 2 : 1), joinsPrinted);
  if (symbol.symbols.length === 0) return null;
  const parts = {
    serial: unpadded(serial.key),
    year: hasYear ? year.key : null,
    symbols: symbol.symbols,
  };
  return { parts, from: at, to: symbol.to };
}

/** Says whether the piece can be a serial: up to five digits. */
export function isSerial(piece: Piece | undefined): piece is Piece {
  return piece?.isDigits === true && piece.key.length <= 5;
}

/** Says whether the piece is the symbol of a type, written as such. */
export function isTypeSymbol(piece: Piece | undefined): piece is Piece {
  return piece?.isPlain === true && typeSymbols.has(piece.key);
}

/** Says whether a folded symbol stands for a type: `kl`, but not `tw`. */
export function isTypeName(symbol: string | undefined): boolean {
  return symbol !== undefined && typeSymbols.has(symbol);
}

/** Removes leading zeros. */
export function unpadded(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}

/** Collects symbols from the piece `at` on while `joins` accepts the gap before them: `qd`, `bca`, `v05`. */
export function symbolsFrom(
  pieces: readonly Piece[],
  at: number,
  joins: (gap: string, piece: Piece) => boolean,
): { readonly symbols: readonly string[]; readonly to: number } {
  const symbols: string[] = [];
  let to = at;
  for (;;) {
    const piece = pieces[to];
    if (piece === undefined || !piece.isPlain || !joins(piece.gap, piece)) break;
    to++;
    // `QH15` and `V05` are one symbol; its digits come as a piece of their own.
    const digits = pieces[to];
    const hasDigits = digits?.isDigits === true && digits.gap === '';
    symbols.push(piece.key + (hasDigits ? digits.key : ''));
    if (hasDigits) to++;
  }
  return { symbols, to };
}

/** Joins of a printed number: hyphens and slashes; with a blank beside them only before what is no Vietnamese word. */
export function joinsPrinted(gap: string, piece: Piece): boolean {
  return isJoint(gap) && (!/\s/u.test(gap) || isAbbreviation(piece));
}

/** Joins of a number that is typed: hyphens and slashes, and blanks before what is no Vietnamese word. */
export function joinsTyped(gap: string, piece: Piece): boolean {
  return joinsPrinted(gap, piece) || (isBlank(gap) && gap !== '' && isAbbreviation(piece));
}

/** Bodies whose symbol is also a Vietnamese syllable: tỉnh ủy, huyện ủy, quận ủy, đảng ủy, công an. */
const syllableLikeBodies = new Set(['tu', 'hu', 'qu', 'du', 'ca']);
const syllable =
  /^(?:ngh|ng|nh|th|tr|ch|kh|gh|gi|ph|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;

function isAbbreviation({ key, isPlain }: Piece): boolean {
  return isPlain && (!syllable.test(key) || syllableLikeBodies.has(key));
}

/** Says whether a folded word has the form of a Vietnamese syllable. */
export function isSyllable(key: string): boolean {
  return syllable.test(key);
}

function plain(symbol: string): string {
  return symbol.toLowerCase().replaceAll('đ', 'd');
}
