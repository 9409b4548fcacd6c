import type { IngestReport } from '../ingest.ts';
import type { ReportOptions } from './text.ts';

/**
 * Returns what ingest did as data for programs, one JSON object. Its shape only grows; `version` tells of anything else.
 * `documents[].doubts` are those of the source, `issues[].line` is 1-based or null.
 */
export function reportData(report: IngestReport, { dryRun }: ReportOptions): object {
  const { documents, duplicates, references, failed, issues, changes } = report;
  return {
    version: 1,
    dryRun,
    documents: documents.map(({ source, path, outcome, formerReference, frontmatter, counts }) => {
      const { doubts, ...fields } = frontmatter;
      const { leftOut, masked, repairs, ...read } = counts;
      return {
        source,
        path,
        outcome,
        formerReference,
        read,
        fields,
        doubts,
        leftOut,
        masked,
        repairs,
      };
    }),
    duplicates,
    references,
    failed,
    issues,
    changes,
  };
}
