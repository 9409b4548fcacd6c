import { type Issue, type IssueCode, issueCodes } from '../../src/lib/index.ts';

/** What a collection holds, and what was found in it: what every format of the report tells. */
export interface CheckReport {
  /** The folder, as issues name it. */
  readonly content: string;
  readonly documents: number;
  readonly references: number;
  /** Citations that are links. */
  readonly linked: number;
  /** Sorted by file and line. */
  readonly issues: readonly Issue[];
}

/** Kinds of issue from the worst to the least. */
export const severities = [
  'error',
  'warning',
  'note',
] as const satisfies readonly Issue['severity'][];

/** Counts issues by severity. */
export function countSeverities(issues: readonly Issue[]): Record<Issue['severity'], number> {
  const count = (wanted: Issue['severity']) =>
    issues.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** One kind of issue and how often it was found. */
export interface KindCount {
  readonly code: IssueCode;
  readonly severity: Issue['severity'];
  readonly count: number;
}

/** Counts issues by kind, the worst and then the most frequent first. */
export function countKinds(issues: readonly Issue[]): KindCount[] {
  return [...Map.groupBy(issues, ({ code }) => code)]
    .map(([code, group]) => ({ code, severity: group[0]?.severity ?? 'note', count: group.length }))
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.count - a.count ||
        issueCodes.indexOf(a.code) - issueCodes.indexOf(b.code),
    );
}
