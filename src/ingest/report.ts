import { hasSerial, type Issue, typeName } from '../lib/index.ts';
import type { IngestedDocument, IngestReport } from './ingest.ts';
import { maskPrivateData } from './private-data.ts';
import type { Apart, Doubt } from './readers/model.ts';
import type { Repair, RepairKind } from './repairs.ts';
import type { WrittenReference } from './write-references.ts';

/** Returns what ingest did as the text that the command prints: what is new file by file, the rest in a line each. */
export function formatReport({ documents, references, failed }: IngestReport): string {
  const unchanged = documents.filter(({ outcome }) => outcome === 'unchanged').map(formatHead);
  const written = documents.filter(({ outcome }) => outcome !== 'unchanged').map(formatDocument);
  const count = (outcome: string) => documents.filter((each) => each.outcome === outcome).length;
  const counts = [
    ...(['new', 'overwritten', 'unchanged'] as const).map((outcome) => [count(outcome), outcome]),
    [failed, 'not ingested'],
  ];
  const total = counts.filter(([number]) => number !== 0).map((each) => each.join(' '));
  return [
    unchanged.join('\n'),
    ...written,
    references.map(({ path, outcome }) => `${path} (${outcome})`).join('\n'),
    `Documents: ${total.join(', ')}. ${formatTotal(references)}`,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Returns an issue on one line: where, what is wrong, what to do. */
export function formatIssueLine({ path, line, message, help }: Issue): string {
  return `${line === null ? path : `${path}:${line}`}: ${message}. ${help}`;
}

function formatHead({ made, path, outcome }: IngestedDocument): string {
  return `${made.source.path} → ${path} (${outcome})`;
}

function formatDocument(document: IngestedDocument): string {
  const { formerReference } = document;
  const moved = formerReference === null ? [] : [`  was the reference ${formerReference}`];
  const facts = factsOf(document)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name.padEnd(11)}${value}`);
  return [formatHead(document), ...moved, ...facts].join('\n');
}

const unknown = 'not in the text';
/** Puts a further value of a fact below the one before. */
const below = `\n${' '.repeat(13)}`;

function factsOf({ read, made: { frontmatter, repaired } }: IngestedDocument): [string, string][] {
  const { type, number, date, place, issuers, title, description, period, signature } = frontmatter;
  const { addressees, recipients } = frontmatter;
  const { authority, role, name } = signature ?? {};
  return [
    ['read as', [read.format, read.encoding].filter((part) => part !== null).join(', ')],
    ['doubtful', formatDoubts(read.doubts)],
    ['left out', formatApart(read.apart)],
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
    ['masked', formatMasked(repaired.phones, repaired.emails)],
    ['repairs', formatRepairs(repaired.repairs)],
  ];
}

/** A doubt can quote the text: personal data is masked in it as well. */
function formatDoubts(doubts: readonly Doubt[]): string {
  return doubts
    .map(({ line, reason }) => `line ${line}: ${maskPrivateData(reason).text}`)
    .join(below);
}

/** Enough of a head or a watermark to know it by. */
const mostOfApart = 100;

/** Names what of the file is no part of the text, with personal data masked as in the text. */
function formatApart(apart: readonly Apart[]): string {
  return apart
    .map(({ kind, text }) => {
      const plain = maskPrivateData(text.replace(/\s+/gu, ' ').trim()).text;
      const start = plain.length > mostOfApart ? `${plain.slice(0, mostOfApart)}…` : plain;
      return `${kind}: ${start}`;
    })
    .join(below);
}

function formatNumber(number: string | null): string {
  if (number === null) return unknown;
  return hasSerial(number) ? number : `${number} (serial left blank)`;
}

function formatMasked(phones: number, emails: number): string {
  const masked = [
    ...(phones > 0 ? [`${phones} phone ${phones === 1 ? 'number' : 'numbers'}`] : []),
    ...(emails > 0 ? [`${emails} e-mail ${emails === 1 ? 'address' : 'addresses'}`] : []),
  ];
  return masked.join(', ') || 'nothing';
}

/** What a repair that shows nothing, or must show nothing, did to its lines. */
const silent: Record<Exclude<RepairKind, 'emphasis'>, string> = {
  letters: 'letters composed (NFC)',
  blanks: 'odd blanks made plain',
  invisible: 'invisible characters dropped',
  edges: 'blanks at the ends dropped',
  private: 'private data masked',
};

function formatRepairs(repairs: readonly Repair[]): string {
  const emphasis = repairs
    .filter(({ kind }) => kind === 'emphasis')
    .map(({ line, before, after }) => `line ${line}: ${changed(before, after)}`);
  const others = Object.entries(silent).flatMap(([kind, what]) => {
    const lines = repairs.filter((repair) => repair.kind === kind).map(({ line }) => line);
    if (lines.length === 0) return [];
    return [`${lines.length === 1 ? 'line' : 'lines'} ${ranges(lines).join(', ')}: ${what}`];
  });
  return [...emphasis, ...others].join(below) || 'none';
}

/** Writes numbers in rising order as `3, 5–9`. */
function ranges(numbers: readonly number[]): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
}

const longestShown = 70;

/** Shows a changed line, or the part of a long one that changed. */
function changed(before: string, after: string): string {
  if (before.length <= longestShown) return `“${before}” → “${after}”`;
  let start = 0;
  while (start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const was = before.slice(start, before.length - end);
  return `“${shortened(was)}” → “${shortened(after.slice(start, after.length - end))}”`;
}

/** Leaves out the words in the middle of a long text. */
function shortened(text: string): string {
  if (text.length <= longestShown) return text;
  return text.replace(/^(?<start>.{25}\S*)\s.*\s(?<end>\S*.{15})$/su, '$<start> … $<end>');
}

function formatTotal(references: readonly WrittenReference[]): string {
  const count = (outcome: string) => references.filter((each) => each.outcome === outcome).length;
  if (references.length === 0) return 'References: nothing to write.';
  return `References: ${count('new')} new, ${count('updated')} updated.`;
}
