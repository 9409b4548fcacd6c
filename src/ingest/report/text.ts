import { type Doubt, hasSerial, type Issue, typeName } from '../../lib/index.ts';
import type { IngestReport } from '../ingest.ts';
import type { FilePreview } from '../store/preview.ts';
import type { Counts } from '../summary.ts';
import type { DuplicateFile, IngestedDocument } from '../take-source.ts';
import type { WrittenReference } from '../write-references.ts';

/** How much a report says. */
export interface ReportOptions {
  readonly dryRun: boolean;
  /** Whether private data is shown where the reader's words are quoted. */
  readonly keepPersonal: boolean;
}

/** Returns what ingest did as the text that the command prints: what is new file by file, the rest in a line each. */
export function formatReport(report: IngestReport, options: ReportOptions): string {
  const { documents, duplicates, references } = report;
  const unchanged = documents.filter(({ outcome }) => outcome === 'unchanged').map(formatHead);
  const written = documents
    .filter(({ outcome }) => outcome !== 'unchanged')
    .map((document) => formatDocument(document, options));
  return [
    unchanged.join('\n'),
    ...written,
    duplicates.map(formatDuplicate).join('\n'),
    references.map(({ path, outcome }) => `${path} (${outcome})`).join('\n'),
    options.dryRun ? formatPreview(report.changes) : '',
    formatTotal(report, options),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function formatTotal(report: IngestReport, { dryRun }: ReportOptions): string {
  const { documents, duplicates, references, failed } = report;
  const outcomes = ['new', 'updated', 'overwritten', 'unchanged'] as const;
  const counts = [
    ...outcomes.map((each) => [documents.filter(({ outcome }) => outcome === each).length, each]),
    [duplicates.length, 'of a document from another file'],
    [failed, 'not ingested'],
  ];
  const total = counts.filter(([number]) => number !== 0).map((each) => each.join(' '));
  const files = `Documents: ${total.join(', ') || 'none'}. ${formatReferences(references)}`;
  return dryRun ? `${files}\nThis was a dry run: nothing was written.` : files;
}

function formatDuplicate({ source, path, of, likeness }: DuplicateFile): string {
  const percent = Math.floor(likeness * 100);
  return `${source} → ${path} (not taken: it is the document from ${of}, ${percent} % the same words)`;
}

/** Shows the files that would change, with what would change in them; a document that is new was shown already. */
function formatPreview(changes: readonly FilePreview[]): string {
  const shown = changes.filter(({ path, change }) => change !== 'new' && path.endsWith('.mdx'));
  return shown
    .map(({ path, change, diff }) => (change === 'removed' ? `${path} would go` : (diff ?? path)))
    .join('\n');
}

/** Returns an issue on one line: where, what is wrong, what to do. */
export function formatIssueLine({ path, line, message, help }: Issue): string {
  return `${line === null ? path : `${path}:${line}`}: ${message}. ${help}`;
}

function formatHead({ source, path, outcome }: IngestedDocument): string {
  return `${source} → ${path} (${outcome})`;
}

function formatDocument(document: IngestedDocument, options: ReportOptions): string {
  const { formerReference } = document;
  const moved = formerReference === null ? [] : [`  was the reference ${formerReference}`];
  const facts = factsOf(document, options)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name.padEnd(11)}${value}`);
  return [formatHead(document), ...moved, ...facts].join('\n');
}

const unknown = 'not in the text';
/** Puts a further value of a fact below the one before. */
const below = `\n${' '.repeat(13)}`;

function factsOf(
  { frontmatter, counts, details }: IngestedDocument,
  { keepPersonal }: ReportOptions,
): [string, string][] {
  const { type, number, date, place, issuers, title, description, period, signature } = frontmatter;
  const { addressees, recipients, doubts } = frontmatter;
  const { authority, role, name } = signature ?? {};
  return [
    ['read as', [counts.format, counts.encoding].filter((part) => part !== null).join(', ')],
    ['doubtful', formatDoubts(doubts)],
    ['left out', details?.leftOut.join(below) ?? ''],
    ['type', typeName(type)],
    ['number', formatNumber(number)],
    ['date', date ?? unknown],
    ['place', place ?? unknown],
    ['issuer', issuers.join('; ') || unknown],
    ['title', title ?? unknown],
    ['about', description ?? ''],
    ['period', period === null ? '' : [...new Set([period.from, period.to])].join('–')],
    ['signed', [authority, role, name].filter((part) => part != null).join(', ') || unknown],
    ['addressees', addressees.length === 0 ? '' : `${addressees.length}`],
    ['recipients', recipients.length === 0 ? '' : `${recipients.length}`],
    ['masked', keepPersonal ? 'nothing, as you asked' : formatMasked(counts.masked)],
    ['repairs', details?.repairs.join(below) || 'none'],
  ];
}

function formatDoubts(doubts: readonly Doubt[]): string {
  return doubts
    .map(({ field, line, page, reason }) => {
      const place = page === undefined ? '' : `page ${page}, `;
      return `${place}line ${line}, ${field}: ${reason}`;
    })
    .join(below);
}

function formatNumber(number: string | null): string {
  if (number === null) return unknown;
  return hasSerial(number) ? number : `${number} (serial left blank)`;
}

function formatMasked({ phones, emails, ids }: Counts['masked']): string {
  const masked = [
    ...(ids > 0 ? [`${ids} ${ids === 1 ? 'number' : 'numbers'} of identity papers`] : []),
    ...(phones > 0 ? [`${phones} phone ${phones === 1 ? 'number' : 'numbers'}`] : []),
    ...(emails > 0 ? [`${emails} e-mail ${emails === 1 ? 'address' : 'addresses'}`] : []),
  ];
  return masked.join(', ') || 'nothing';
}

function formatReferences(references: readonly WrittenReference[]): string {
  const count = (outcome: string) => references.filter((each) => each.outcome === outcome).length;
  if (references.length === 0) return 'References: nothing to write.';
  return `References: ${count('new')} new, ${count('updated')} updated.`;
}
