/** What a reader makes of a file: lines of text as a person reads them, in NFC. */
export interface ReadText {
  /** Paragraphs joined by '\n'; a paragraph is one line (hard-wrapped lines of .txt/.pdf are joined). */
  readonly text: string;
  /** What the file was. */
  readonly format: Format;
  /** Its encoding in words, e.g. “TCVN3 (.VnTime)”; null where the format leaves no choice. */
  readonly encoding: string | null;
  /** Stretches that the reader is unsure of, 1-based line numbers of `text`, with a reason for people. */
  readonly doubts: readonly Doubt[];
  /** Running heads, footers and page numbers that were left out of the text; footnotes are placed in it. */
  readonly apart: readonly Apart[];
  readonly pages: number | null;
  /** The page (1-based) on which each line of `text` starts; left out where a file tells no pages. */
  readonly linePages?: readonly number[];
  /** How many pages were recognised from their pictures; left out when none. */
  readonly recognised?: number;
}

/** The kinds of file that have a reader. */
export const formats = [
  'docx',
  'doc',
  'rtf',
  'odt',
  'html',
  'markdown',
  'text',
  'pdf',
  'image',
] as const;
export type Format = (typeof formats)[number];

/** A line (1-based, of the text that was read) to be looked at by a person, and why. */
export interface Doubt {
  readonly line: number;
  readonly reason: string;
  /** The page (1-based) on which it is to be looked for; left out where a file tells no pages. */
  readonly page?: number;
}

/** A text of the file that is no part of the document's own text. */
export interface Apart {
  /** A stamp is what a digital signature or a register of mail prints over a page. */
  readonly kind: 'header' | 'footer' | 'comment' | 'stamp';
  readonly text: string;
}

/** Thrown inside a reader for a file that cannot be read; `readFileText` turns it into one issue. */
export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, detail: string) {
    super(detail);
    this.problem = problem;
  }
}

/** Why a file cannot be read: each has a row in the table of issues. */
export type Problem = 'damaged' | 'encrypted' | 'too-large' | 'not-text' | 'empty';
