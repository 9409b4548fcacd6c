/** A stretch of text set in one font. */
export interface RichRun {
  /** Text as stored; letters of a legacy font are still what Windows Western makes of them. */
  readonly text: string;
  /** Null where the format does not tell. */
  readonly font: string | null;
  /** Drawn as capitals by its formatting. */
  readonly capitals: boolean;
  /** The note that this place refers to; its own text is then the mark. */
  readonly note?: readonly RichBlock[];
}

/** A paragraph; its label is what the program prints before it, such as `a)`. */
export interface RichParagraph {
  readonly kind: 'paragraph';
  readonly label: readonly RichRun[];
  readonly runs: readonly RichRun[];
}

/** A table, as rows of cells. */
export interface RichTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly RichCell[])[];
}

/** What stands in a cell. */
export interface RichCell {
  readonly blocks: readonly RichBlock[];
}

/** What a text of an office file consists of. */
export type RichBlock = RichParagraph | RichTable;

/** An office file, whatever its format, before its letters are read. */
export interface RichText {
  readonly blocks: readonly RichBlock[];
  readonly apart: readonly {
    readonly kind: 'header' | 'footer' | 'comment';
    readonly blocks: readonly RichBlock[];
  }[];
  /** What the reader itself is unsure of; `about` is the paragraph, null for the whole file. */
  readonly remarks: readonly string[];
}

/** Makes a paragraph of runs. */
export function paragraph(runs: readonly RichRun[], label: readonly RichRun[] = []): RichParagraph {
  return { kind: 'paragraph', label, runs };
}

/** Makes a run of text in a font. */
export function run(text: string, font: string | null = null, capitals = false): RichRun {
  return { text, font, capitals };
}
