/** The hand-made gold of citations, as far as scoring reads it (`tests/gold/README.md`). Offsets are UTF-16. */
export interface GoldCitation {
  readonly id: string;
  readonly file: string;
  readonly kind: 'external' | 'self' | 'anaphor';
  readonly start: number;
  readonly end: number;
  readonly head: { readonly start: number; readonly end: number };
  readonly numberCanonical: string | null;
  readonly relation: {
    readonly type: string;
    readonly source: string;
    readonly target: string;
    readonly modifiers?: readonly string[];
  };
  readonly nestedIn: string | null;
  /** The cited work. */
  readonly work: string;
  readonly alternativeWorks?: readonly string[];
}

/** A stretch of text that must not be read as a citation of another document. */
export interface GoldNegative {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly class: string;
}

/** A gold file. */
export interface Gold {
  readonly files: readonly { readonly file: string }[];
  readonly citations: readonly GoldCitation[];
  readonly negatives: readonly GoldNegative[];
}
