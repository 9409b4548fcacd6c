import type { PartialDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import type { RelationId } from '../vocabulary/relations.ts';
import type { SlipCode } from '../vocabulary/slips.ts';
import type { Pinpoint } from './pinpoint.ts';

/** `external`: another document. `self`: this document. `anaphor`: a short form for a document cited before. */
export type CitationKind = 'external' | 'self' | 'anaphor';

/** Where the parts of a citation stand; all spans refer to the untouched input text. */
export interface CitationParts {
  readonly type: Span | null;
  readonly number: Span | null;
  readonly date: Span | null;
  readonly issuer: Span | null;
  readonly title: Span | null;
  readonly period: Span | null;
}

/** The word that says what the citing document does with the cited one. */
export interface CitationRelation {
  readonly type: RelationId | 'self';
  /** The relation word as written; shared by all members of a list. */
  readonly trigger: string | null;
  readonly triggerSpan: Span | null;
  /** How it is done: `có hiệu quả`, `đẩy mạnh`; in lower case, in order. */
  readonly modifiers: readonly string[];
  /** Index of the citation that is the subject: X in “X được sửa đổi theo Y”. Null for the citing document or container. */
  readonly subject: number | null;
}

/** A way of writing that differs from the canonical one. */
export interface Slip {
  readonly code: SlipCode;
  readonly written: string;
  readonly expected: string;
}

/** One citation in a text. All spans refer to the untouched input text. */
export interface Citation {
  readonly kind: CitationKind;
  /** From the type word to the end of the title, date and issuer included. */
  readonly span: Span;
  /** From the type word to the end of the number; the name for a document cited by name. */
  readonly head: Span;
  readonly type: TypeId | null;
  /** Number in canonical form, `48-CT/TW`; only the serial (`09`) where no more is written. */
  readonly number: string | null;
  readonly numberAsWritten: string | null;
  readonly date: PartialDate | null;
  /** Party term in Roman numerals when the text gives it (“khóa XI”). */
  readonly term: string | null;
  /** Issuing bodies, full names as far as text and vocabulary tell. */
  readonly issuers: readonly string[];
  readonly title: string | null;
  readonly parts: CitationParts;
  readonly relation: CitationRelation | null;
  /** The provisions pointed to (“khoản 2 Điều 5 của …”); they stand before the citation, outside its span. */
  readonly pinpoint: Pinpoint | null;
  /** Index (in the array that `findCitations` returns) of the citation whose title contains this one. */
  readonly nestedIn: number | null;
  /** Index of the earlier citation that an anaphor points back to; null for the other kinds. */
  readonly antecedent: number | null;
  readonly slips: readonly Slip[];
}
