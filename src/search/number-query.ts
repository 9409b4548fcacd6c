import { documentTypes, foldWords } from '../lib/index.ts';
import {
  isSerial,
  isSyllable,
  isTypeName,
  isTypeSymbol,
  joinsTyped,
  type NumberParts,
  printedNumberAt,
  symbolsFrom,
  symbolsOf,
  unpadded,
} from './numbers.ts';
import { isBlank, isJoint, isYear, type Piece } from './pieces.ts';

/** One way to read typed words as a number. */
export interface NumberReading {
  /** What they can mean; several where the type word has several symbols. */
  readonly parts: readonly NumberParts[];
  /** What was typed and belongs to the number in the longest reading only. */
  readonly rest: string;
}

/** A number in a query, and the index of the piece after its longest reading. */
export interface TypedNumber {
  /** Longest first. */
  readonly readings: readonly NumberReading[];
  /** Whether it can be nothing but a number. */
  readonly isCertain: boolean;
  readonly to: number;
}

/** A reading before the longest one is known. */
interface Candidate {
  readonly parts: readonly NumberParts[];
  readonly to: number;
  readonly isCertain: boolean;
}

/** Names of types as folded words, longest first: “chuong trinh phoi hop” before “chuong trinh”. */
const typeNames = documentTypes
  .flatMap(({ id, names }) => names.map((name) => ({ id, words: foldWords(name).split(' ') })))
  .sort((a, b) => b.words.length - a.words.length);

/**
 * Reads a document number that starts at the piece `at` as people type it: `48-CT/TW`, `48 ct tw`, `44kl`,
 * `kl 44`, `tt124 bca`, `124/2021`, `chỉ thị số 48`. Null when there is none.
 */
export function numberAt(text: string, run: readonly Piece[], at: number): TypedNumber | null {
  // `10/2010` in `32/10/2010` is a part of something else.
  if (run[at]?.isDigits && run[at - 1]?.isDigits && isJoint(run[at].gap)) return null;
  const candidates =
    serialFirst(run, at) ?? symbolFirst(run, at) ?? nameFirst(run, at) ?? serialAndYear(run, at);
  if (candidates === null) return null;
  const to = Math.max(...candidates.map((each) => each.to));
  const readings = candidates
    .toSorted((a, b) => b.to - a.to)
    .map((each) => ({
      parts: each.parts,
      rest: text.slice(run[each.to - 1]?.span.end, run[to - 1]?.span.end).trim(),
    }));
  return { readings, isCertain: candidates.some((each) => each.isCertain), to };
}

/** `48-CT/TW`, `48 ct tw`, `44kl`, `124 2021 tt bca` */
function serialFirst(run: readonly Piece[], at: number): readonly Candidate[] | null {
  const serial = run[at];
  if (!isSerial(serial)) return null;
  const printed = printedNumberAt(run, at);
  const year = run[at + 1];
  const hasYear = isYear(year) && (isBlank(year.gap) || isJoint(year.gap));
  const first = at + (hasYear ? 2 : 1);
  const symbol = run[first];
  const isTyped =
    symbol !== undefined && isTypeSymbol(symbol) && (isBlank(symbol.gap) || isJoint(symbol.gap));
  if (printed === null && !isTyped) return null;
  const base = { serial: unpadded(serial.key), year: hasYear ? year.key : null };
  return withIssuers(run, first, base, printed !== null || isUnmistakable(symbol));
}

/** `kl44`, `kl 44 tw`, `tt 124/2021 bca`, `ct 09 2011` */
function symbolFirst(run: readonly Piece[], at: number): readonly Candidate[] | null {
  const [symbol, serial] = run.slice(at, at + 2);
  if (!isTypeSymbol(symbol) || !isSerial(serial)) return null;
  // A symbol that goes on (`BCA-MTTQ`) or a number of its own (`KL 44-KL/TW`) starts elsewhere.
  if (!isBlank(serial.gap) && !isJoint(serial.gap)) return null;
  const printed = printedNumberAt(run, at + 1);
  if (isJoint(symbol.gap) || isTypeName(printed?.parts.symbols[0])) return null;
  const base = { serial: unpadded(serial.key), year: null };
  return afterSerial(run, at + 2, base, [symbol.key], isUnmistakable(symbol));
}

/** “chỉ thị số 48”, “thông tư 124/2021”: the name stands for its symbols. */
function nameFirst(run: readonly Piece[], at: number): readonly Candidate[] | null {
  const name = typeNames.find(({ words }) => words.every((word, i) => run[at + i]?.key === word));
  if (name === undefined) return null;
  const afterName = at + name.words.length;
  const isNumbered = run[afterName]?.key === 'so';
  const to = isNumbered ? afterName + 1 : afterName;
  const serial = run[to];
  if (!isSerial(serial) || !isBlank(serial.gap)) return null;
  if (isYear(serial) && !isNumbered) return null;
  if (serialFirst(run, to) !== null || serialAndYear(run, to) !== null) return null;
  const base = { serial: unpadded(serial.key), year: null };
  return afterSerial(run, to + 1, base, symbolsOf(name.id), isNumbered);
}

/** `124/2021`: a number without its symbol. `5/2022` may also be a month. */
function serialAndYear(run: readonly Piece[], at: number): readonly Candidate[] | null {
  const [serial, year] = run.slice(at, at + 2);
  if (!isSerial(serial) || !isYear(year) || !/^\s?\/\s?$/u.test(year.gap)) return null;
  const parts = [{ serial: unpadded(serial.key), year: year.key, symbols: [] }];
  return [{ parts, to: at + 2, isCertain: true }];
}

/** A year and issuers after a serial whose symbol stood before it; each of `symbols` gives a reading of its own. */
function afterSerial(
  run: readonly Piece[],
  at: number,
  base: Omit<NumberParts, 'symbols'>,
  symbols: readonly string[],
  isCertain: boolean,
): readonly Candidate[] {
  const year = run[at];
  const years = yearsFrom(year);
  return years.flatMap((each) => {
    const from = each === null ? at : at + 1;
    const issuers = symbolsFrom(run, from, joinsTyped);
    const lengths = prefixLengths(run, from, issuers.to);
    return lengths.map(({ count, to }) => ({
      parts: symbols.map((symbol) => ({
        ...base,
        year: each,
        symbols: [symbol, ...issuers.symbols.slice(0, count)],
      })),
      to,
      isCertain,
    }));
  });
}

/** A year that is joined belongs to the number; after a blank it may be another word. */
function yearsFrom(piece: Piece | undefined): readonly (string | null)[] {
  if (!isYear(piece)) return [null];
  if (isJoint(piece.gap)) return [piece.key];
  return isBlank(piece.gap) ? [piece.key, null] : [null];
}

/** The symbol at `first` and what follows it; a last word after a blank may or may not belong to the number. */
function withIssuers(
  run: readonly Piece[],
  first: number,
  base: Omit<NumberParts, 'symbols'>,
  isCertain: boolean,
): readonly Candidate[] {
  const symbol = symbolsFrom(run, first, (gap, piece) =>
    piece === run[first] ? true : joinsTyped(gap, piece),
  );
  const readings = prefixLengths(run, first, symbol.to).filter(({ count }) => count > 0);
  return readings.flatMap(({ count, to }) => {
    const symbols = symbol.symbols.slice(0, count);
    const year = run[to];
    const plain = { parts: [{ ...base, symbols }], to, isCertain };
    // `48 ct tw 2010`: the year of the date; documents are indexed with it.
    return base.year === null &&
      count === symbol.symbols.length &&
      isYear(year) &&
      isBlank(year.gap)
      ? [{ parts: [{ ...base, year: year.key, symbols }], to: to + 1, isCertain }, plain]
      : [plain];
  });
}

/** Where a run of symbols can end: at its end, and before a symbol after a blank that may also be a word (`tu`). */
function prefixLengths(
  run: readonly Piece[],
  from: number,
  to: number,
): readonly { readonly count: number; readonly to: number }[] {
  const ends: { count: number; to: number }[] = [];
  let count = 0;
  for (let at = from; at < to; at++) {
    const piece = run[at];
    if (piece === undefined || piece.isDigits) continue;
    if (isBlank(piece.gap) && maybeWord(piece.key)) ends.push({ count, to: at });
    count++;
  }
  return [...ends, { count, to }];
}

/** Whether it may be a word beside a number: a syllable, or a foreign word, which is longer and has vowels. */
function maybeWord(key: string): boolean {
  return isSyllable(key) || (key.length > 4 && /[aeiouy]/u.test(key));
}

/** A symbol that is no Vietnamese syllable cannot be a word: `kl`, but not `da`. */
function isUnmistakable(symbol: Piece | undefined): boolean {
  return symbol !== undefined && !isSyllable(symbol.key);
}
