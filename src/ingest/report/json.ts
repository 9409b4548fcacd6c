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
    documents: documents.map(({ read, made, path, outcome, formerReference }) => {
      const { doubts, ...fields } = made.frontmatter;
      const { phones, emails, ids, repairs } = made.repaired;
      return {
        source: made.source.path,
        path,
        outcome,
        formerReference,
        read: { format: read.format, encoding: read.encoding, pages: read.pages },
        fields,
        doubts,
        leftOut: read.apart.length,
        masked: { phones, emails, ids },
        repairs: repairs.length,
      };
    }),
    duplicates,
    references,
    failed,
    issues,
    changes,
  };
}
