import { table } from '../table.ts';
import type { BrowserFigures, CostFigures, CurveFigures, Figures } from './figures.ts';
import type { Measured } from './measure.ts';
import type { Cost } from './task.ts';

/** Writes the figures for people: KB and MB are 1,000 and 1,000,000 bytes; a dash is what was not measured. */
export function report({ collection, queries, contestants, browser, curve }: Figures): string {
  const parts = [`Collection: ${collection.file}, ${collection.documents} documents`];
  if (queries !== null) {
    const typed = queries.stripTones ? 'without tones' : 'as typed';
    const lost =
      queries.unanswerable > 0
        ? `, ${queries.unanswerable} of them with no document of the collection`
        : '';
    parts.push(`Queries: ${queries.file}, ${queries.count}, ${typed}${lost}`);
    parts.push('', contestantTable(contestants), '', costTable(contestants));
  }
  if (browser !== null) parts.push('', browserPart(browser));
  if (curve.length > 0) parts.push('', curveTable(curve), ...curve.map(phrasePart));
  return parts.join('\n');
}

function contestantTable(contestants: Figures['contestants']): string {
  const head = ['', 'hit@1', 'hit@10', 'MRR', 'empty', 'errors', ...indexHead, ''];
  const rows = contestants.map(({ name, quality, index, problem, firstError }) => [
    name,
    ...[quality?.hit1, quality?.hit10, quality?.mrr].map((share) => share?.toFixed(3) ?? '–'),
    ...[quality?.empty, quality?.errors].map((count) => String(count ?? '–')),
    ...indexCells(index),
    problem ?? firstError ?? '',
  ]);
  return table([head, ...rows]);
}

const indexHead = ['index s', 'peak MB', 'files', 'index MB'];

function indexCells(index: Measured['index']): readonly string[] {
  if (index === null) return ['–', '–', '–', '–'];
  const peak = index.peakBytes === null ? '–' : megabytes(index.peakBytes, 0);
  return [(index.ms / 1000).toFixed(1), peak, String(index.files), megabytes(index.bytes, 2)];
}

/** The first result: cold and warm, each by p50, p95 and max. */
function costTable(contestants: Figures['contestants']): string {
  const rows = contestants.map(({ name, cold, warm }) => [
    name,
    ...costCells(cold),
    ...costCells(warm),
  ]);
  return table([costHead('to the first result'), ...rows]);
}

function costHead(title: string): readonly string[] {
  const columns = ['KB p50', 'p95', 'max', 'requests', 'ms p50', 'p95', 'max'];
  return [title, ...columns.with(0, 'cold KB p50'), ...columns.with(0, 'warm KB p50')];
}

function costCells(costs: CostFigures | null): readonly string[] {
  if (costs === null) return Array.from({ length: 7 }, () => '–');
  const { bytes, requests, ms } = costs;
  return [
    ...[bytes.p50, bytes.p95, bytes.max].map(kilobytes),
    String(requests.p50),
    ...[ms.p50, ms.p95, ms.max].map(milliseconds),
  ];
}

function browserPart({ script, queries, errors, firstError, cold, warm }: BrowserFigures): string {
  const size = `${kilobytes(script.bytes)} KB, ${kilobytes(script.gzipped)} KB gzipped`;
  return [
    `In headless Chromium: ${queries} queries, ${errors} errors; the page's own search code, loaded before: ${size}`,
    ...(firstError === null ? [] : [`The first error: ${firstError}`]),
    table([costHead('to the first result'), ['site', ...costCells(cold), ...costCells(warm)]]),
  ].join('\n');
}

function curveTable(curve: readonly CurveFigures[]): string {
  const rows = curve.map(({ documents, name, index, problem }) => [
    `${documents} ${name}`,
    ...indexCells(index),
    problem ?? '',
  ]);
  return table([['generated documents', ...indexHead, ''], ...rows]);
}

function phrasePart({ documents, name, phrases }: CurveFigures): string {
  const hasBrowser = phrases.some(({ browser }) => browser !== null);
  const columns = ['cold KB', 'requests', 'ms', 'warm KB', 'ms'];
  const head = [`${documents} ${name}`, 'found', ...columns];
  if (hasBrowser) head.push('Chromium:', ...columns);
  const rows = phrases.map(({ query, found, error, cold, warm, browser }) => {
    const cells = [query, error ?? String(found), ...pairCells(cold, warm)];
    return hasBrowser
      ? [...cells, '', ...pairCells(browser?.cold ?? null, browser?.warm ?? null)]
      : cells;
  });
  return `\n${table([head, ...rows])}`;
}

function pairCells(cold: Cost | null, warm: Cost | null): readonly string[] {
  return [
    cold === null ? '–' : kilobytes(cold.bytes),
    String(cold?.requests ?? '–'),
    cold === null ? '–' : milliseconds(cold.ms),
    warm === null ? '–' : kilobytes(warm.bytes),
    warm === null ? '–' : milliseconds(warm.ms),
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
}

function megabytes(bytes: number, digits: number): string {
  return (bytes / 1e6).toFixed(digits);
}

function milliseconds(ms: number): string {
  return ms.toFixed(ms < 10 ? 1 : 0);
}
