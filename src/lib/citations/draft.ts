import type { PartialDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import type { CitationKind } from './model.ts';
import type { DocumentNumber } from './numbers.ts';

/** A citation in the making; all spans refer to the reading text. */
export interface Draft {
  readonly kind: CitationKind;
  readonly span: Span;
  readonly head: Span;
  readonly type: TypeId | null;
  readonly number: DocumentNumber | null;
  readonly date: PartialDate | null;
  readonly typeSpan: Span | null;
  readonly numberSpan: Span | null;
  readonly dateSpan: Span | null;
  readonly issuerSpan: Span | null;
  readonly titleSpan: Span | null;
  readonly periodSpan: Span | null;
  /** Index of the citation whose title contains this one. */
  readonly nestedIn: number | null;
  /** Index of the citation that an anaphor points back to. */
  readonly antecedent: number | null;
}
