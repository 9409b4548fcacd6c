import type { Citation } from '../citations/model.ts';
import { slipSentence } from '../citations/slip-sentence.ts';
import { locateDoubts } from '../document/doubts.ts';
import type { Document, FieldLines } from '../document/model.ts';
import { type Issue, issue } from '../issues/table.ts';
import { type Answers, isDeclined, writtenWords } from '../registry/links.ts';
import type { Registry } from '../registry/registry.ts';
import { textAt } from '../text/span.ts';
import type { SlipCode } from '../vocabulary/slips.ts';
import type { Entry } from './corpus-model.ts';
import type { ResolvedCitation } from './model.ts';

/** What is known around a document: where its fields stand, what a person answered, which documents there are. */
export interface IssueContext {
  readonly fieldLines: FieldLines;
  readonly answers: Answers;
  readonly registry: Registry;
}

/** Returns what a person has to know of one document: its open doubts, wrong answers in `links`, and its citations. */
export function documentIssues(entry: Entry, context: IssueContext): Issue[] {
  return [
    ...doubtIssues(entry.document, context),
    ...linkIssues(entry, context),
    ...entry.citations.flatMap((found) => citationIssues(entry, found, context)),
  ];
}

/** A doubt stands where the text has its words; else at its field, or where the doubt itself is written. */
function doubtIssues(document: Document, { fieldLines }: IssueContext): Issue[] {
  return locateDoubts(document).map(({ doubt, block }, index) => {
    const { field } = doubt;
    const line = block?.line ?? fieldLines[field] ?? fieldLines[`doubts.${index}`] ?? null;
    return issue('doubt-open', doubt, { path: document.path, line });
  });
}

function linkIssues({ document, citations }: Entry, context: IssueContext): Issue[] {
  const { forWords, forHead } = context.answers;
  const used = new Set(
    citations.flatMap(({ citation }) => [forWords(citation), forHead(citation)]),
  );
  return document.frontmatter.links.flatMap((link, index) => {
    const { cites, is } = link;
    const lineOf = (path: string) => ({
      path: document.path,
      line: context.fieldLines[`links.${index}${path}`] ?? null,
    });
    const isKnown = is === null || context.registry.byId.has(is);
    return [
      ...(isKnown ? [] : [issue('link-unknown', { cites, is }, lineOf('.is'))]),
      ...(used.has(link) ? [] : [issue('link-unused', { cites }, lineOf(''))]),
    ];
  });
}

/** Differences from what the collection knows of the cited document; other slips are ways of writing. */
const differences: ReadonlySet<SlipCode> = new Set([
  'date-differs',
  'issuer-differs',
  'title-of-another-act',
]);

function citationIssues(entry: Entry, found: ResolvedCitation, context: IssueContext): Issue[] {
  const { document } = entry;
  const { citation, resolution } = found;
  if (citation.kind === 'self') return [];
  const where = { path: document.path, line: lineOf(document, citation.span.start) };
  const details = { citation: headOf(document, citation) };
  switch (resolution.status) {
    case 'missing': {
      const code = isDeclined(citation, resolution, context.answers)
        ? 'citation-declined'
        : 'citation-missing';
      return [issue(code, details, where)];
    }
    case 'ambiguous': {
      const candidates = resolution.candidates.join(', ');
      return [issue('citation-ambiguous', { ...details, candidates }, where)];
    }
    case 'resolved':
      return [...containerIssues(entry, found, where), ...differenceIssues(entry, found, where)];
    default:
      return resolution satisfies never;
  }
}

type Where = Parameters<typeof issue>[2];

/** Nothing is linked when the citation stands in a title and it is not known which document has that title. */
function containerIssues(
  { document, citations }: Entry,
  { citation, edge }: ResolvedCitation,
  where: Where,
): Issue[] {
  const container = citation.nestedIn === null ? undefined : citations[citation.nestedIn];
  if (edge !== null || container === undefined || container.resolution.status === 'resolved') {
    return [];
  }
  const details = {
    citation: headOf(document, citation),
    container: headOf(document, container.citation),
  };
  return [issue('citation-container-unknown', details, where)];
}

function differenceIssues(
  { document }: Entry,
  { citation }: ResolvedCitation,
  where: Where,
): Issue[] {
  return citation.slips
    .filter(({ code }) => differences.has(code))
    .map((slip) => {
      const details = { citation: headOf(document, citation), difference: slipSentence(slip) };
      return issue('citation-differs', details, where);
    });
}

function headOf({ text }: Document, { head }: Citation): string {
  return writtenWords(textAt(text, head));
}

/** Returns the line of the file on which the block with `offset` starts; null before the first block. */
export function lineOf(document: Document, offset: number): number | null {
  return document.blocks.findLast(({ span }) => span.start <= offset)?.line ?? null;
}
