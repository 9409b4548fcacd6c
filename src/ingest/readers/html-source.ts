import iconv from 'iconv-lite';
import { decodeUtf8 } from '../../content/utf8.ts';
import { codePage, western } from './rtf-fonts.ts';

const start =
  /^(?:\uFEFF|\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|center|font)\b/iu;

/** Says whether a file begins as an HTML page does. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  return start.test(opening(bytes));
}

function opening(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 4096);
  const [first, second] = sample;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(sample);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(sample);
  return Buffer.from(sample).toString('latin1').replace(/^ï»¿/u, '');
}

/** Returns an HTML page as text: by its byte order mark, as UTF-8 when it is, or by the character set that it states. */
export function decodeHtml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return utf8;
  const stated = /charset\s*=\s*["']?(?<name>[\w-]+)/iu
    .exec(opening(bytes))
    ?.groups?.['name']?.toLowerCase();
  // A page set in a legacy font states any character set; its letters are those of Windows Western.
  if (
    stated === undefined ||
    /^(?:iso-8859-1|windows-1252|us-ascii|x-user-defined|utf-8)$/u.test(stated)
  ) {
    return western(bytes);
  }
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(stated) ? stated : codePage(1252));
}
