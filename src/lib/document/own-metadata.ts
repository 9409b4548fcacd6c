import type { PartialDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import type { Part } from './model.ts';

/** A value read from a document, with the place where it was read. */
export interface Reading<Value> {
  readonly value: Value;
  /** What stands there, as printed. */
  readonly text: string;
  /** Span in the lines joined by `\n`, which is `Document.text` when every line becomes a paragraph. */
  readonly span: Span;
  /** 0-based index of the line in which the span starts. */
  readonly line: number;
}

/** Who signed; each part null when the document does not show it. */
export interface SignatureReading {
  /** `TM. BAN THƯỜNG VỤ` */
  readonly authority: Reading<string> | null;
  /** `PHÓ CHỦ TỊCH` */
  readonly role: Reading<string> | null;
  /** `Nguyễn Mỹ Phi Phụng` */
  readonly name: Reading<string> | null;
}

/** A date or rhythm by which somebody has to do something. */
export interface Deadline {
  /** `2024-12-05`, or `--06-15` where no year is written; empty for a rhythm without a date. */
  readonly when: Reading<readonly string[]>;
  readonly relation: 'before' | 'on' | 'recurring';
  /** The sentence that says it. */
  readonly sentence: Reading<string>;
}

/** An abbreviation that the document itself explains: “Liên đoàn Lao động (LĐLĐ)”. */
export interface Definition {
  readonly short: string;
  readonly long: string;
}

/** Something that a text shows and that could not be read for sure, or that contradicts itself. */
export interface OwnDoubt {
  readonly field:
    | 'type'
    | 'number'
    | 'date'
    | 'place'
    | 'issuers'
    | 'title'
    | 'signature'
    | 'addressees'
    | 'recipients'
    | 'text';
  /** 0-based index of the line. */
  readonly line: number;
  /** What stands there. */
  readonly quote: string;
  /** One short sentence in Vietnamese for an officer. */
  readonly reason: string;
}

/** Where a line stands in the layout and in the outline; the same facts as in a `Block`. */
export interface LineLayout {
  readonly part: Part;
  readonly label: string;
  readonly level: number;
  readonly isHeading: boolean;
}

/** What a document says about itself. Null (or empty) is what its text does not show; nothing is guessed. */
export interface OwnMetadata {
  readonly type: Reading<TypeId>;
  /** `86/KH-LĐLĐ`; `/KH-SGDĐT` when the serial was left blank. */
  readonly number: Reading<string> | null;
  readonly date: Reading<PartialDate> | null;
  readonly place: Reading<string> | null;
  /** Full names as far as the document tells; `text` is the name as printed. */
  readonly issuers: readonly Reading<string>[];
  readonly title: Reading<string> | null;
  /** What the opening sentence asks for; only for a document without a title. */
  readonly description: Reading<string> | null;
  readonly period: Reading<{ readonly from: number; readonly to: number }> | null;
  readonly signature: SignatureReading | null;
  readonly addressees: readonly Reading<string>[];
  readonly recipients: readonly Reading<string>[];
  readonly deadlines: readonly Deadline[];
  readonly definitions: readonly Reading<Definition>[];
  /** Where a second document starts behind the closing of this one; null for a text of one document. */
  readonly second: Reading<string> | null;
  /** What a person should look at, in the order of the lines. */
  readonly doubts: readonly OwnDoubt[];
  /** One entry for every line given, in the same order. */
  readonly lines: readonly LineLayout[];
}
