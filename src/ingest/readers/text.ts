import { type DecodedText, decodeText } from './decode-text.ts';
import { joinWrappedLines } from './join-lines.ts';
import { isLong, refuseLongBytes } from './longest.ts';
import type { ReadText } from './model.ts';

/** Reads a plain text in whatever encoding; lines that were broken at a width are joined. Throws `Unreadable`. */
export function readPlainText(bytes: Uint8Array): ReadText {
  const decoded = decodeShort(bytes);
  return plain('text', decoded, joinWrappedLines(decoded.text));
}

/** Reads Markdown as it stands. Throws `Unreadable`. */
export function readMarkdown(bytes: Uint8Array): ReadText {
  const decoded = decodeShort(bytes);
  return plain('markdown', decoded, decoded.text.replace(/\r\n?/gu, '\n'));
}

/** How much of a file that is too long is looked at to tell that it is a text. */
const sampleSize = 64 * 1024;

/** Decodes a text that is not too long; a long one is refused before, when it is one. Throws `Unreadable`. */
function decodeShort(bytes: Uint8Array): DecodedText {
  if (isLong(bytes)) {
    const sample = bytes.subarray(0, sampleSize);
    decodeText(wholeLines(sample));
    refuseLongBytes(bytes);
  }
  return decodeText(bytes);
}

/** Returns a sample up to its last line end, so that it ends in no letter; a sample without one as it is. */
function wholeLines(sample: Uint8Array): Uint8Array {
  const at = sample.lastIndexOf(0x0a);
  if (at <= 0) return sample;
  // The line end of UTF-16BE has a byte of 0 in front; no other encoding has one on an even place before it.
  return sample.subarray(0, at % 2 === 1 && sample[at - 1] === 0 ? at - 1 : at);
}

function plain(
  format: 'text' | 'markdown',
  { encoding, doubt }: DecodedText,
  text: string,
): ReadText {
  const doubts = doubt === null ? [] : [{ line: 1, reason: doubt }];
  return { text, format, encoding, doubts, apart: [], pages: null };
}
