import { type ExtractedCitation, textAt } from '../../src/lib/index.ts';

/** Returns the citations of a file as a listing for people, nested ones indented under their containers. */
export function pretty(
  file: string,
  text: string,
  citations: readonly ExtractedCitation[],
): string {
  const lines = lineNumbers(
    text,
    citations.map(({ span }) => span.start),
  );
  const entries = citations.map((citation, index) => {
    const indent = '  '.repeat(1 + depth(citation, citations));
    const words = textAt(text, citation.span).replace(/\s+/gu, ' ');
    return [
      `${indent}${lines[index]}: ${words}`,
      `${indent}   ${describe(citation)} → ${target(citation)}`,
      ...citation.slips.map(
        ({ written, expected }) => `${indent}   as written ${written}, usual form ${expected}`,
      ),
    ].join('\n');
  });
  return [`${file}: ${citations.length} citations`, ...entries].join('\n');
}

/** The 1-based numbers of the lines on which `offsets` (in rising order) lie, in one walk through the text. */
function lineNumbers(text: string, offsets: readonly number[]): number[] {
  let line = 1;
  let next = text.indexOf('\n');
  return offsets.map((offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  });
}

function depth(citation: ExtractedCitation, citations: readonly ExtractedCitation[]): number {
  const container = citation.nestedIn === null ? undefined : citations[citation.nestedIn];
  return container === undefined ? 0 : 1 + depth(container, citations);
}

function describe({ kind, type, number, date, relation }: ExtractedCitation): string {
  return [kind, type, number, date?.iso, relation?.type].filter((part) => part != null).join(' · ');
}

function target({ resolution }: ExtractedCitation): string {
  switch (resolution.status) {
    case 'resolved':
      return resolution.target;
    case 'missing':
      return 'not in the collection';
    case 'ambiguous':
      return `one of ${resolution.candidates.join(', ')}`;
    default:
      return resolution satisfies never;
  }
}
