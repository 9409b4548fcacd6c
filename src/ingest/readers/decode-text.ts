import iconv from 'iconv-lite';
import { decodeUtf8 } from '../../content/utf8.ts';
import { Unreadable } from './model.ts';
import { western } from './rtf-fonts.ts';
import { convert, guessCode, scoreOf } from './score.ts';

/** Text of a plain file, and how it was written. */
export interface DecodedText {
  /** In NFC. */
  readonly text: string;
  readonly encoding: string;
  /** Why the encoding is not certain; null when it is. */
  readonly doubt: string | null;
}

/** How much of a file is looked at to find its encoding. */
const sampleSize = 200_000;

/**
 * Decodes a plain text whose encoding nothing tells: a byte order mark, UTF-8 and UTF-16 by their form, all others by
 * what reads as Vietnamese. Throws `Unreadable` when nothing does.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked !== null) return marked;
  if (bytes.includes(0)) throw new Unreadable('not-text', 'a binary file');
  const utf8 = decodeUtf8(bytes);
  return utf8 === null ? bySyllables(bytes) : inLegacyCode(utf8, 'UTF-8');
}

/** Unicode text can hold letters that were copied from a legacy font. */
function inLegacyCode(text: string, encoding: string): DecodedText {
  const { code, doubtful } = guessCode(text.slice(0, sampleSize));
  if (code === null) return { text: text.normalize('NFC'), encoding, doubt: null };
  const doubt = doubtful ? `không chắc chữ là ${code}` : null;
  return { text: convert(text, code), encoding: `${encoding}, chữ ${code}`, doubt };
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const text = decodeUtf8(bytes);
    return text === null ? null : inLegacyCode(text.replace(/^\uFEFF/u, ''), 'UTF-8');
  }
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  return first === 0xfe && second === 0xff ? utf16(bytes.subarray(2), 'utf-16be') : null;
}

/** UTF-16 without a mark: every blank and digit has a zero on the same side. */
function byZeros(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < Math.max(3, sample.length / 8)) return null;
  if (even < odd / 20) return utf16(bytes, 'utf-16le');
  return odd < even / 20 ? utf16(bytes, 'utf-16be') : null;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  return inLegacyCode(new TextDecoder(encoding).decode(bytes), encoding.toUpperCase());
}

const candidates: readonly (readonly [encoding: string, decode: (bytes: Uint8Array) => string])[] =
  [
    ['TCVN3', (bytes) => convert(western(bytes), 'TCVN3')],
    ['VNI', (bytes) => convert(western(bytes), 'VNI')],
    ['windows-1258', (bytes) => iconv.decode(Buffer.from(bytes), 'windows-1258').normalize('NFC')],
    ['VISCII', (bytes) => iconv.decode(Buffer.from(bytes), 'viscii').normalize('NFC')],
  ];

/** The least share of the words beyond ASCII that must read as Vietnamese: below the first it is no text, below the second in doubt. */
const least = 0.5;
const certain = 0.9;

function bySyllables(bytes: Uint8Array): DecodedText {
  const sample = bytes.subarray(0, sampleSize);
  const [best, second] = candidates
    .map(([encoding, decode]) => ({ encoding, decode, ...scoreOf(decode(sample)) }))
    .sort((one, other) => other.good - other.bad - (one.good - one.bad));
  if (best === undefined || best.good < (best.good + best.bad) * least || best.good === 0) {
    throw new Unreadable('not-text', 'no text in an encoding that is known');
  }
  const text = best.decode(bytes);
  if (controlShare(text) > 0.01) throw new Unreadable('not-text', 'a binary file');
  const isClose = second !== undefined && (second.good - second.bad) * 1.3 > best.good - best.bad;
  const isCertain = best.good >= (best.good + best.bad) * certain && !isClose;
  return {
    text,
    encoding: best.encoding,
    doubt: isCertain ? null : `không chắc bảng mã là ${best.encoding}`,
  };
}

function controlShare(text: string): number {
  let controls = 0;
  for (const sign of text) {
    if (sign === '\uFFFD' || sign === '\u007F' || (sign < ' ' && !/\s/u.test(sign))) controls++;
  }
  return controls / Math.max(1, text.length);
}
