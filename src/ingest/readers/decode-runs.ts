import { asWestern } from './encoding-1258.ts';
import { vniMark } from './encoding-vni.ts';
import { fromSymbol, type LegacyCode, meaningOf } from './fonts.ts';
import type { RichRun } from './rich.ts';
import { western } from './rtf-fonts.ts';
import { convert, scoreOf } from './score.ts';
import { isSyllable } from './syllable.ts';

/** What readers give for a hyphen that is printed only at the end of a line. */
export const optionalHyphen = '\u001F';

/** Text as it is read, and the codes and doubts met on the way. */
export interface DecodedRuns {
  readonly text: string;
  readonly doubts: readonly string[];
}

/** What is known of the whole file before its runs are read. */
export interface Decoding {
  /** The code of runs whose font is not told or is made for no code. */
  readonly fallback: LegacyCode | null;
  /** Codes whose fonts are named where the text is Unicode. */
  readonly misnamed: ReadonlySet<LegacyCode>;
  /** Legacy fonts whose letters a program had taken for those of Windows Vietnamese. */
  readonly by1258: ReadonlySet<string>;
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

function segmentOf(
  { text, font, capitals }: RichRun,
  { fallback, met, misnamed, by1258 }: Decoding,
): Segment {
  const meaning = meaningOf(font);
  if (meaning.symbol !== null)
    return { text: fromSymbol(text, meaning.symbol), code: null, capitals: false };
  const isMisnamed = meaning.code !== null && misnamed.has(meaning.code);
  const code = isMisnamed ? null : (meaning.code ?? fallback);
  if (meaning.code !== null && !isMisnamed && font !== null && /[^\p{ASCII}]/u.test(text)) {
    met.set(meaning.code, (met.get(meaning.code) ?? new Set()).add(font));
  }
  const stored = font !== null && !isMisnamed && by1258.has(font) ? asWestern(text) : text;
  const letters =
    meaning.code === null ? stored : stored.replace(/[\uF020-\uF0FF]/gu, fromPrivateUse);
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
    const base =
      code === 'VNI' && vniMark.test(text) ? /[aeiouyôö]$/iu.exec(last?.text ?? '') : null;
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

const hyphenated = new RegExp(`[^\\s${optionalHyphen}]*${optionalHyphen}\\S*`, 'gu');
/** Letters that no legacy code writes: who typed them typed Unicode, whatever the font. */
const unicodeOnly = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u;

/** Words of Unicode stand among those of a legacy code where text was pasted: each is read as what it is. */
function convertWords(text: string, code: LegacyCode): string {
  const composed = withoutHyphens(text.normalize('NFC'), code);
  if (!unicodeOnly.test(composed)) return convert(composed, code);
  const words = composed.split(/(\s+)/u);
  const unicode = words.filter((word) => unicodeOnly.test(word)).length;
  const legacy = words.filter((word) => !unicodeOnly.test(word) && scoreOf(word).bad > 0).length;
  return words
    .map((word) => {
      const isUnicode = unicodeOnly.test(word) || (unicode > legacy && scoreOf(word).bad === 0);
      return isUnicode ? word : convert(word, code);
    })
    .join('');
}

/** ư of TCVN3 has the place of that hyphen, and some programs save it as one: it is ư where that makes a syllable. */
function withoutHyphens(text: string, code: LegacyCode): string {
  if (code !== 'TCVN3') return text.replaceAll(optionalHyphen, '');
  return text.replace(hyphenated, (word) => {
    const letters = word.replaceAll(optionalHyphen, '\u00AD');
    const read = convert(letters, code).match(/\p{L}+/gu) ?? [];
    return read.every(isSyllable) ? letters : word.replaceAll(optionalHyphen, '');
  });
}
