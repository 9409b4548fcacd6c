import type { Layout } from './layout.ts';
import { lineAt } from './lines.ts';
import type { OwnMetadata, Reading } from './own-metadata.ts';

// The years of the document itself; the last “năm” of a title, unless it dates a law or a day.
const span =
  /(?:giai đoạn|nhiệm kỳ|năm học|các năm|từ năm)\s+(?<from>(?:19|20)\d\d)\s*(?:-|–|đến|đến năm)\s*(?<to>(?:19|20)\d\d)(?!\d)/giu;
const year = /(?<!tháng \d{1,2} )năm\s+(?<year>(?:19|20)\d\d)(?![\d-])/giu;
const datedName = /(?:luật|hiến pháp|pháp lệnh|nghị quyết|nghị định)[^,;]{0,60}$/iu;

/** Reads the years that a document covers from its title; null when the title names none. */
export function periodOf(layout: Layout, title: OwnMetadata['title']): OwnMetadata['period'] {
  if (title === null) return null;
  const text = layout.text.slice(title.span.start, title.span.end);
  const range = [...text.matchAll(span)][0];
  if (range !== undefined) {
    return readMatch(
      layout,
      title,
      range,
      Number(range.groups?.['from']),
      Number(range.groups?.['to']),
    );
  }
  const single = [...text.matchAll(year)]
    .filter(({ index }) => !datedName.test(text.slice(0, index)))
    .at(-1);
  if (single === undefined) return null;
  const value = Number(single.groups?.['year']);
  return readMatch(layout, title, single, value, value);
}

function readMatch(
  layout: Layout,
  title: Reading<string>,
  match: RegExpExecArray,
  from: number,
  to: number,
): OwnMetadata['period'] {
  if (from > to) return null;
  const start = title.span.start + match.index;
  const found = { start, end: start + match[0].length };
  return { value: { from, to }, text: match[0], span: found, line: lineAt(layout.lines, start) };
}
