import { gunzipSync } from 'node:zlib';

/**
 * A Vietnamese telephone number as people write it: 0 or +84, a prefix of two or three digits (perhaps in brackets),
 * then groups with blanks, full stops or hyphens. Not part of a longer number, of a word, or of a date.
 */
const phone =
  /(?<![\p{L}\p{N}.,/+-])(?:\(?0[1-9]\d{1,2}\)?|\(?\+84\)?[ .-]?[1-9]\d{1,2})[ .-]?\d{2,4}(?:[ .-]?\d{2,4}){1,3}(?![\p{L}\p{N}/])/gu;

/** Returns the telephone numbers in a text, as written. */
export function phoneNumbers(text: string): readonly string[] {
  return [...text.matchAll(phone)]
    .map(([match]) => match)
    .filter((match) => {
      const digits = match.replace(/\D/gu, '').replace(/^84/u, '0').length;
      return digits === 10 || digits === 11;
    });
}

/** Returns the text of a file of the site, unpacked where the search index packs it. */
export function textOf(bytes: Uint8Array): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new TextDecoder().decode(isGzip ? gunzipSync(bytes) : bytes);
}
