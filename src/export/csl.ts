import type { DocumentRecord } from './record.ts';

/** An item of CSL-JSON as far as we write it: https://github.com/citation-style-language/schema, csl-data.json. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'legislation';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly authority?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly genre: string;
  readonly number?: string;
  /** Year, month, day as far as known. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly abstract?: string;
  readonly note?: string;
  readonly language: 'vi';
  readonly URL?: string;
}

/** Returns a record as an item of CSL-JSON: laws as `legislation` with their `authority`, all else as `report`. */
export function toCslItem(record: DocumentRecord): CslItem {
  const { id, title, isLaw, typeName, shownNumber, issuers, place, abstract, notes } = record;
  const issuer = issuers.join('; ');
  return {
    id,
    type: isLaw ? 'legislation' : 'report',
    title,
    ...(issuers.length > 0 && {
      author: issuers.map((literal) => ({ literal })),
      ...(isLaw ? { authority: issuer } : { publisher: issuer }),
    }),
    ...(place !== null && { 'publisher-place': place }),
    genre: typeName,
    ...(shownNumber !== null && { number: shownNumber }),
    ...(record.date.length > 0 && { issued: { 'date-parts': [record.date.map(Number)] as const } }),
    ...(abstract !== null && { abstract }),
    ...(notes.length > 0 && { note: notes.join('. ') }),
    language: 'vi',
    ...(record.address !== null && { URL: record.address }),
  };
}

/** Returns the file of one record: a list of one item, as programs expect it. */
export function toCslJson(record: DocumentRecord): string {
  return `${JSON.stringify([toCslItem(record)], null, 2)}\n`;
}
