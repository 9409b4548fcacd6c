import { toIndexed } from './letters.ts';
import type { RecordSection, SearchRecord } from './records.ts';

/** Stands between a section's text and the words that are indexed with it and not shown. */
export const hiddenMark = '\u2063';

/** What a document is counts most, then its headings; Pagefind takes 0 to 10, plain text is 1. */
const weights = { name: 10, facts: 5, heading: 2 };

/**
 * Writes a record as the HTML page that Pagefind reads in the place of the real one. Anchors are empty elements
 * before their text, or the index would hold every text twice; `h2` to `h6` tell headings from plain text (`i`).
 */
export function recordHtml(record: SearchRecord): string {
  const { name, title, issuers, date, facts, keys, sections, filters } = record;
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    ...Object.entries({ title, name, issuers, date }).map(([key, value]) =>
      attribute('meta', key, value),
    ),
    ...Object.entries(filters).map(([key, value]) => attribute('filter', key, value)),
    '</head><body>',
    `<h1 data-pagefind-weight="${weights.name}">${text(`${name}. ${title}`)}</h1>`,
    `<p data-pagefind-weight="${weights.facts}">${text([issuers, ...facts].join('; '))} ${hiddenMark} ${keys.join(' ')}</p>`,
    ...sections.map(sectionHtml),
    '</body></html>',
  ].join('\n');
}

function sectionHtml({ anchor, isHeading, level, text: content, keys }: RecordSection): string {
  const tag = isHeading ? `h${Math.min(level, 5) + 1}` : 'i';
  const weight = isHeading ? ` data-pagefind-weight="${weights.heading}"` : '';
  const words = `${text(content)} ${hiddenMark} ${keys.join(' ')}`;
  return `<${tag} id="${escapeHtml(anchor)}"></${tag}><p${weight}>${words}</p>`;
}

/** Metadata and filters that are not known are left out: an empty value would be one of its own. */
function attribute(use: 'meta' | 'filter', key: string, value: string): string {
  return value === ''
    ? ''
    : `<meta data-pagefind-${use}="${key}[content]" content="${text(value)}">`;
}

function text(content: string): string {
  return escapeHtml(toIndexed(content.replace(/\s+/gu, ' ')));
}

function escapeHtml(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
