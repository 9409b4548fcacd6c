import type { Span } from '../text/span.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { DocumentId } from './id.ts';

/** Emphasis over a stretch of a paragraph; the span refers to the paragraph's own text. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis';
  readonly span: Span;
}

/** One paragraph as it stands in a content file: plain text (line breaks as `\n`), emphasis, and its line in the file. */
export interface Paragraph {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Depth of the Markdown heading that the paragraph is written as (2 for `##`); null for ordinary text. */
  readonly heading: number | null;
  /** 1-based line of the content file. */
  readonly line: number;
}

/** Where fields stand in a file: 1-based lines by path, `date`, `doubts.2`, `links.0.is`. */
export type FieldLines = Readonly<Record<string, number>>;

/** A content file after reading and before any interpretation. */
export interface SourceDocument {
  readonly id: DocumentId;
  /** Whether we hold the text, or know the document only because others cite it. */
  readonly kind: 'document' | 'reference';
  /** Path for messages: `content/documents/x.mdx`. */
  readonly path: string;
  readonly frontmatter: Frontmatter;
  readonly paragraphs: readonly Paragraph[];
  /** Lines of the file on which fields and their entries stand, 1-based, by path: `date`, `links.0`. */
  readonly fieldLines?: FieldLines;
}

/** Where in the layout of a Vietnamese administrative document (NĐ 30/2020, Phụ lục I) a block stands. */
export type Part =
  | 'letterhead'
  | 'number'
  | 'place-date'
  | 'type'
  | 'title'
  | 'addressees'
  | 'body'
  | 'recipients'
  | 'signature'
  /** What follows the closing and belongs to the document: its annexes, forms, an attached regulation. */
  | 'annex';

/** One paragraph of a document, with its place in layout and outline. */
export interface Block {
  readonly part: Part;
  /** The label as printed, `I.`, `1.`, `a)`, `-`; empty for a plain paragraph. Part of the text. */
  readonly label: string;
  /** Depth in the outline: 1 for `I.`, 2 for `1.`, 3 for `a)` and `-`; 0 for a plain paragraph. */
  readonly level: number;
  /** Whether the block is a heading over the text below, and not itself a paragraph. */
  readonly isHeading: boolean;
  /** Address of the block in its page, unique: `ii-1`, `ii-1-p2`. */
  readonly anchor: string;
  /** Span in `Document.text`. */
  readonly span: Span;
  readonly marks: readonly Mark[];
  /** 1-based line of the content file. */
  readonly line: number;
}

/** A document ready for citations: one text, its blocks over it, one set of offsets. */
export interface Document {
  readonly id: DocumentId;
  readonly kind: 'document' | 'reference';
  readonly path: string;
  readonly frontmatter: Frontmatter;
  /** The texts of all paragraphs, joined by `\n`. Every offset of the document refers to it. */
  readonly text: string;
  readonly blocks: readonly Block[];
}
