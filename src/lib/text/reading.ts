import type { Span } from './span.ts';

/** A text made ready for matching, with the way back to the text it was made from. */
export interface ReadingText {
  /** NFC, single blanks, plain hyphens, `Đ` for Eth, without Markdown emphasis or invisible characters. */
  readonly text: string;
  /** Returns the span in the source that a (non-empty) span of `text` was made from. */
  toSource(span: Span): Span;
}

// A letter with combining marks, also half composed (ô + U+0309).
// No letter has more; composing a longer run would cost the square of its length.
const cluster = '[^\\s\\u0300-\\u036F][\\u0300-\\u036F]{1,8}';
const clusters = new RegExp(cluster, 'g');

// One alternative for each thing that is rewritten; everything else is copied as it is.
const rewritten = new RegExp(
  [
    `(?<cluster>${cluster})`,
    // [06/2021/NĐ-CP](https://…): the address goes, the text stays.
    '(?<linkOpen>\\[(?=[^\\]\\n]{1,200}\\]\\([^)\\s]{1,500}\\)))|(?<linkClose>\\]\\([^)\\s]{1,500}\\))',
    '(?<invisible>[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF*]+)',
    '(?<dash>[\\u2010-\\u2015\\u2212])',
    '(?<eth>[ÐðƉ])',
    // A single blank stays: it is the most frequent character of all.
    '(?<space>[^\\S ]\\s*|\\s{2,})',
  ].join('|'),
  'g',
);

/**
 * Returns `source` in the form in which citations are matched. Line breaks inside a sentence become blanks,
 * the others stay as one `\n`; every other run of white space is one blank.
 */
export function readingText(source: string): ReadingText {
  const segments = new Segments();
  let done = 0;
  for (const match of source.matchAll(rewritten)) {
    const found = match[0];
    const end = match.index + found.length;
    segments.copy(source, done, match.index);
    segments.replace(replacement(match, source), match.index, end);
    done = end;
  }
  segments.copy(source, done, source.length);
  return segments;
}

/** Composes the letters of `text`. Unlike NFC as a whole, a long run of marks costs no more than its length. */
export function composed(text: string): string {
  return text.replace(clusters, (cluster) => cluster.normalize('NFC'));
}

function replacement(match: RegExpExecArray, source: string): string {
  const { cluster, dash, eth, space } = match.groups ?? {};
  if (cluster !== undefined) return cluster.normalize('NFC');
  if (dash !== undefined) return '-';
  if (eth !== undefined) return eth === 'ð' ? 'đ' : 'Đ';
  if (space !== undefined) {
    return space.includes('\n') && !continuesLine(source, match.index, match.index + space.length)
      ? '\n'
      : ' ';
  }
  return '';
}

const shortLine = 50;
/** “Thành phố Hồ Chí Minh, ngày 02 tháng 5 năm 2024”: the line below the subject of a dispatch. */
const dateline = /^\p{Lu}[\p{L} .-]{1,40},\s*ngày\s/u;
/** Each basis of a document begins a line (NĐ 30/2020), whatever ends the one above. */
const basis = /^(?:Căn\s+cứ|Theo\s+đề\s+nghị|Xét\s+đề\s+nghị)\s/u;

/** Says whether the line break in `source[start, end)` only wraps a sentence. */
function continuesLine(source: string, start: number, end: number): boolean {
  if (start === 0 || end === source.length) return false;
  const before = source.charAt(start - 1);
  const after = source.slice(end, end + 12);
  if (/[-/]/u.test(before)) return true;
  if (/[.;:!?]/u.test(before) || /^(?:[-+•]|\d{1,3}[.)]|[a-zđ]\)|[IVXL]+\.)/u.test(after)) {
    return false;
  }
  if (/^[\p{Ll}“("]/u.test(after)) return true;
  const line = start - source.lastIndexOf('\n', start - 1);
  if (!/^\p{Lu}\p{Ll}/u.test(after) || line <= shortLine || !/[\p{Ll},]/u.test(before))
    return false;
  const next = source.slice(end, end + 60).normalize('NFC');
  return !dateline.test(next) && !basis.test(next);
}

/** The pieces of a rewritten text, each with the place it comes from. */
class Segments implements ReadingText {
  #parts: string[] = [];
  #length = 0;
  /** Start of every piece in the new text and in the source, and whether the piece is a copy. */
  #made: number[] = [];
  #from: number[] = [];
  #upTo: number[] = [];
  #joined: string | null = null;

  get text(): string {
    this.#joined ??= this.#parts.join('');
    return this.#joined;
  }

  copy(source: string, start: number, end: number): void {
    if (start < end) this.#add(source.slice(start, end), start, end);
  }

  replace(text: string, start: number, end: number): void {
    if (text !== '') this.#add(text, start, end);
  }

  toSource({ start, end }: Span): Span {
    return { start: this.#source(start).start, end: this.#source(end - 1).end };
  }

  #add(text: string, start: number, end: number): void {
    this.#parts.push(text);
    this.#made.push(this.#length);
    this.#from.push(start);
    this.#upTo.push(end);
    this.#length += text.length;
  }

  /** Source span of the character at `offset`; all of a rewritten piece counts as one. */
  #source(offset: number): Span {
    const piece = this.#pieceAt(offset);
    const made = this.#made[piece] ?? 0;
    const from = this.#from[piece] ?? 0;
    const upTo = this.#upTo[piece] ?? 0;
    const length = (this.#made[piece + 1] ?? this.#length) - made;
    if (length !== upTo - from) return { start: from, end: upTo };
    return { start: from + offset - made, end: from + offset - made + 1 };
  }

  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#made.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#made[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
