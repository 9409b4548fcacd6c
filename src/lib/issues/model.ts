import type { IssueCode } from './table.ts';

/** A problem in the content, for whoever keeps the collection. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  /** What is wrong, quoting the value. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly path: string;
  /** 1-based; null when the problem has no line. */
  readonly line: number | null;
}
