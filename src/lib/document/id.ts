import { slug } from '../text/fold.ts';

/** Identity of a document and its address: `chi-thi-09-ct-tw-2011`. Made by `documentId` alone. */
export type DocumentId = string & { readonly __brand: 'DocumentId' };

/** An id is a file name too: systems take 255 bytes, and what writes and serves files adds to them. */
const longestId = 120;

/**
 * Makes an id from the words that identify a document, in order; parts that are null or empty are left out. Of a very
 * long one the first words stay, and a hash of all of them tells it from others that begin alike.
 */
export function documentId(...parts: readonly (string | null)[]): DocumentId {
  return addressWord(parts.filter((part) => part !== null).join(' ')) as DocumentId;
}

/** Returns a name as one part of an address, short enough for a folder; empty when it has no letter and no digit. */
export function addressWord(name: string): string {
  const whole = slug(name);
  return whole.length <= longestId ? whole : shortened(whole);
}

function shortened(whole: string): string {
  const end = `-${hash(whole)}`;
  const start = whole.slice(0, longestId - end.length + 1);
  const lastHyphen = start.lastIndexOf('-');
  return `${start.slice(0, lastHyphen === -1 ? -1 : lastHyphen)}${end}`;
}

/** FNV-1a in 32 bits, of ASCII text, as seven letters and digits: short, and the same everywhere and always. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(7, '0');
}

/** Says whether `text` can be an id: lower-case ASCII words joined by single hyphens. */
export function isDocumentId(text: string): text is DocumentId {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}
