import type { Issue } from '../../src/lib/index.ts';
import { count } from '../site/report.ts';
import { type CheckReport, countKinds, countSeverities, severities } from './report.ts';

/**
 * Returns a report for people: notes, then warnings, then errors, so that the worst stands where a terminal stops; each
 * by file, one line an issue, and below the lines of one kind what to do about them. A table of kinds ends it.
 */
export function formatText(report: CheckReport): string {
  const { issues } = report;
  const groups = severities.toReversed().flatMap((severity) => {
    const files = Map.groupBy(
      issues.filter((each) => each.severity === severity),
      ({ path }) => path,
    );
    return [...files.values()].map(formatFile);
  });
  return [...groups, ...formatKinds(issues), formatTotals(report)].join('\n\n');
}

/** Issues of one file and one severity; the kinds in the order in which they first appear. */
function formatFile(issues: readonly Issue[]): string {
  return [...Map.groupBy(issues, ({ code }) => code).values()]
    .flatMap((group) => [...group.map(formatLine), `    ${group[0]?.help ?? ''}`])
    .join('\n');
}

function formatLine({ path, line, severity, code, message }: Issue): string {
  return `${path}${line === null ? '' : `:${line}`} ${severity} ${code}  ${message}`;
}

function formatKinds(issues: readonly Issue[]): string[] {
  const kinds = countKinds(issues);
  if (kinds.length === 0) return [];
  const width = String(Math.max(...kinds.map((kind) => kind.count))).length;
  return [
    kinds
      .map(({ code, severity, count }) => `${String(count).padStart(width)}  ${severity} ${code}`)
      .join('\n'),
  ];
}

function formatTotals({ documents, references, linked, issues }: CheckReport): string {
  const { error, warning, note } = countSeverities(issues);
  const totals = [
    count(documents, 'document'),
    count(references, 'reference'),
    count(linked, 'linked citation'),
    count(error, 'error'),
    count(warning, 'warning'),
    count(note, 'note'),
  ];
  return `${totals.join(', ')}.`;
}
