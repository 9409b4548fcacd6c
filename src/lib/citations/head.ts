import type { Span } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import type { DocumentNumber } from './numbers.ts';

/** The core of a citation: type word to end of number, or the name. Spans refer to the reading text. */
export interface Head {
  /** `numbered`; `blank`: the serial was left blank; `serial`: nothing but the serial; `law`: cited by name. */
  readonly form: 'numbered' | 'blank' | 'serial' | 'law';
  readonly span: Span;
  readonly type: TypeId;
  readonly typeSpan: Span | null;
  readonly numberSpan: Span | null;
  readonly number: DocumentNumber | null;
  /** “của Chính phủ” standing before the number. */
  readonly issuerSpan: Span | null;
  /** The name of a law without the type word. */
  readonly nameSpan: Span | null;
}

/** A type word without number or law name behind it: may be a self reference, a short form or nothing. */
export interface BareType {
  readonly span: Span;
  readonly type: TypeId;
}
