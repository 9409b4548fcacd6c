import type { Issue } from '../../src/lib/index.ts';
import { type CheckReport, countKinds, countSeverities } from './report.ts';

/** What `--format json` prints. Fields are added, never changed or taken away, while `version` is 1. */
export interface CheckJson {
  readonly version: 1;
  /** The folder of the collection. */
  readonly content: string;
  readonly counts: {
    readonly documents: number;
    readonly references: number;
    /** Citations that are links. */
    readonly linkedCitations: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    /** Number of issues by code; codes without an issue are left out. */
    readonly kinds: Readonly<Record<string, number>>;
  };
  /** Sorted by path and line. `line` is 1-based, null for a whole file. */
  readonly issues: readonly Issue[];
}

/** Returns a report as JSON, with a line end behind each field. */
export function formatJson({
  content,
  documents,
  references,
  linked,
  issues,
}: CheckReport): string {
  const { error, warning, note } = countSeverities(issues);
  const json: CheckJson = {
    version: 1,
    content,
    counts: {
      documents,
      references,
      linkedCitations: linked,
      errors: error,
      warnings: warning,
      notes: note,
      kinds: Object.fromEntries(countKinds(issues).map(({ code, count }) => [code, count])),
    },
    issues: issues.map(({ code, severity, path, line, message, help }) => ({
      code,
      severity,
      path,
      line,
      message,
      help,
    })),
  };
  return JSON.stringify(json, null, 2);
}
