import { slug } from '../text/fold.ts';

/** Identity of a document and its address: `chi-thi-09-ct-tw-2011`. Made by `documentId` alone. */
export type DocumentId = string & { readonly __brand: 'DocumentId' };

/** Makes an id from the words that identify a document, in order; parts that are null or empty are left out. */
export function documentId(...parts: readonly (string | null)[]): DocumentId {
  return slug(parts.filter((part) => part !== null).join(' ')) as DocumentId;
}

/** Says whether `text` can be an id: lower-case ASCII words joined by single hyphens. */
export function isDocumentId(text: string): text is DocumentId {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}
