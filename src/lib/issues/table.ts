import type { Issue } from './model.ts';

/** Every problem in the content that we can report: how bad, what to say, what to do. */
const definitions = {
  'frontmatter-invalid': {
    severity: 'error',
    message: ({ field, problem }: { field: string; problem: string }) => `${field}: ${problem}`,
    help: 'Correct the field; content/README.md shows every field with an example.',
  },
  'citation-missing': {
    severity: 'warning',
    message: ({ citation }: { citation: string }) => `nothing in the collection is “${citation}”`,
    help: 'Run ingest again to write a reference for it, or add its text under documents/.',
  },
  'citation-ambiguous': {
    severity: 'warning',
    message: ({ citation, candidates }: { citation: string; candidates: string }) =>
      `“${citation}” can be any of: ${candidates}`,
    help: 'Nothing is linked. The page offers the choice to the reader.',
  },
} as const;

/** Code of a kind of issue. */
export type IssueCode = keyof typeof definitions;

type Details<Code extends IssueCode> = Parameters<(typeof definitions)[Code]['message']>[0];

/** Makes an issue of the kind `code`, with its message filled in from `details`. */
export function issue<Code extends IssueCode>(
  code: Code,
  details: Details<Code>,
  where: { readonly path: string; readonly line: number | null },
): Issue {
  const definition = definitions[code];
  const message = (definition.message as (details: Details<Code>) => string)(details);
  return { code, severity: definition.severity, message, help: definition.help, ...where };
}

/** Returns an issue as the text a command prints: `path:line severity code  message`, and below it what to do. */
export function formatIssue({ path, line, severity, code, message, help }: Issue): string {
  const where = line === null ? path : `${path}:${line}`;
  return `${where} ${severity} ${code}  ${message}\n    ${help}`;
}
