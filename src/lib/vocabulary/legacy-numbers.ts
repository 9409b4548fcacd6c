import type { TypeId } from './document-types.ts';

/** An old short form of a number that is still cited, and the full number of the document that it means. */
export interface LegacyNumber {
  readonly type: TypeId;
  /** As cited: `09/CP`. */
  readonly written: string;
  /** The number the document really has. */
  readonly number: string;
  readonly date: string;
  /** Words that must stand near the citation: the short form alone was used again. */
  readonly about: string;
  readonly examples: readonly [string, ...string[]];
}

/** Source: the acts themselves, as cited in full by others (Quyết định 138/1998/QĐ-TTg cites 09/1998/NQ-CP). */
export const legacyNumbers = [
  {
    type: 'NQ',
    written: '09/CP',
    number: '09/1998/NQ-CP',
    date: '1998-07-31',
    about: 'phòng, chống tội phạm',
    examples: ['Nghị quyết số 09/CP và Chương trình quốc gia phòng, chống tội phạm của Chính phủ'],
  },
] as const satisfies readonly LegacyNumber[];
