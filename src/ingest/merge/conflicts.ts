import { type Issue, issue } from '../../lib/index.ts';
import type { HeldFile, Merged } from './merge.ts';

const longestShown = 100;

/** Returns an issue for every conflict of a merge, on its line of the content file. */
export function conflictIssues(
  { fields, text }: Merged,
  { paragraphs }: HeldFile,
  content: string,
  path: string,
  name: string,
): Issue[] {
  const ofFields = fields.map(({ field, mine, theirs }) =>
    issue(
      'document-conflict',
      { name, what: field, mine: show(mine), theirs: show(theirs) },
      { path, line: lineOfField(content, field) },
    ),
  );
  const ofText = text.map(({ at, mine, theirs }) => {
    const line = (paragraphs[at] ?? paragraphs.at(-1))?.line ?? null;
    const words = (part: typeof mine) => show(part.map((each) => each.text).join(' ¶ '));
    return issue(
      'document-conflict',
      { name, what: 'text', mine: words(mine), theirs: words(theirs) },
      { path, line },
    );
  });
  return [...ofFields, ...ofText];
}

function lineOfField(content: string, field: string): number | null {
  const index = content.split('\n').findIndex((line) => line.startsWith(`${field}:`));
  return index === -1 ? null : index + 1;
}

/** Shows a value in one line, the start of a long one. */
function show(value: unknown): string {
  if (value === null || value === '') return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const plain = text.replace(/\s+/gu, ' ');
  return `“${plain.length > longestShown ? `${plain.slice(0, longestShown)}…` : plain}”`;
}
