import { vniMark } from './encoding-vni.ts';
import { fromSymbol, type LegacyCode, meaningOf } from './fonts.ts';
import type { RichRun } from './rich.ts';
import { western } from './rtf-fonts.ts';
import { convert } from './score.ts';
import { isSyllable, vietnameseLetter } from './syllable.ts';

/** Text as it is read, and the codes and doubts met on the way. */
export interface DecodedRuns {
  readonly text: string;
  readonly doubts: readonly string[];
}

/** What is known of the whole file before its runs are read. */
export interface Decoding {
  /** The code of runs whose font is not told or is made for no code. */
  readonly fallback: LegacyCode | null;
  /** Fonts that were met, by code, for the report. */
  readonly met: Map<LegacyCode, Set<string>>;
}

interface Segment {
  text: string;
  readonly code: LegacyCode | null;
  readonly capitals: boolean;
}

/** Reads runs by their fonts: legacy codes to Unicode, capitals drawn by a font or by formatting to capitals. */
export function decodeRuns(runs: readonly RichRun[], decoding: Decoding): DecodedRuns {
  const doubts = new Set<string>();
  const segments = joinSegments(runs.map((each) => segmentOf(each, decoding)));
  const text = segments.map((segment) => textOf(segment)).join('');
  if (text.includes('\uFFFD')) doubts.add('có ký hiệu không đọc được');
  return { text: text.normalize('NFC'), doubts: [...doubts] };
}

function segmentOf({ text, font, capitals }: RichRun, { fallback, met }: Decoding): Segment {
  const meaning = meaningOf(font);
  if (meaning.symbol !== null) return { text: fromSymbol(text, meaning.symbol), code: null, capitals: false };
  const code = meaning.code ?? fallback;
  if (meaning.code !== null && font !== null && /[^\p{ASCII}]/u.test(text)) {
    met.set(meaning.code, (met.get(meaning.code) ?? new Set()).add(font));
  }
  const letters = meaning.code === null ? text : text.replace(/[\uF020-\uF0FF]/gu, fromPrivateUse);
  return { text: letters, code, capitals: capitals || meaning.capitals };
}

/** A font that is marked as one of signs has its letters in the private area. */
function fromPrivateUse(sign: string): string {
  return western([sign.charCodeAt(0) - 0xf000]);
}

/** Joins neighbours that are read alike; a VNI mark takes its base letter along from the run before. */
function joinSegments(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const { text, code, capitals } of segments) {
    const last = joined.at(-1);
    if (text === '') continue;
    if (last !== undefined && last.code === code && last.capitals === capitals) {
      last.text += text;
      continue;
    }
    const base = code === 'VNI' && vniMark.test(text) ? /[aeiouyôö]$/iu.exec(last?.text ?? '') : null;
    if (base === null || last === undefined) joined.push({ text, code, capitals });
    else {
      last.text = last.text.slice(0, -1);
      joined.push({ text: base[0] + text, code, capitals });
    }
  }
  return joined;
}

function textOf({ text, code, capitals }: Segment): string {
  const read = code === null ? text : convertWords(text, code);
  return capitals ? read.normalize('NFC').toUpperCase() : read;
}

/** A word that holds Unicode letters of Vietnamese was never set in the font's own code: it stays. */
function convertWords(text: string, code: LegacyCode): string {
  if (!/[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u0323\u1EA0-\u1EF9]/u.test(text)) {
    return convert(text, code);
  }
  return text
    .split(/(\s+)/u)
    .map((word) => (vietnameseLetter.test(word) && isUnicodeWord(word) ? word : convert(word, code)))
    .join('');
}

function isUnicodeWord(word: string): boolean {
  const letters = word.normalize('NFC').match(/\p{L}+/gu) ?? [];
  return letters.every((each) => isSyllable(each) || /^\p{Lu}+$/u.test(each));
}
