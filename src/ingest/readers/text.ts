import { type DecodedText, decodeText } from './decode-text.ts';
import { joinWrappedLines } from './join-lines.ts';
import type { ReadText } from './model.ts';

/** Reads a plain text in whatever encoding; lines that were broken at a width are joined. Throws `Unreadable`. */
export function readPlainText(bytes: Uint8Array): ReadText {
  const decoded = decodeText(bytes);
  return plain('text', decoded, joinWrappedLines(decoded.text));
}

/** Reads Markdown as it stands. Throws `Unreadable`. */
export function readMarkdown(bytes: Uint8Array): ReadText {
  const decoded = decodeText(bytes);
  return plain('markdown', decoded, decoded.text.replace(/\r\n?/gu, '\n'));
}

function plain(
  format: 'text' | 'markdown',
  { encoding, doubt }: DecodedText,
  text: string,
): ReadText {
  const doubts = doubt === null ? [] : [{ line: 1, reason: doubt }];
  return { text, format, encoding, doubts, apart: [], pages: null };
}
