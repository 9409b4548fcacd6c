import { dateDoubts } from './date-doubts.ts';
import type { Layout } from './layout.ts';
import { letterheadNamesOf } from './letterhead.ts';
import { isRule, piecesOf, readingOf, wholeLine } from './lines.ts';
import { isNationOrMotto } from './nation.ts';
import { citedNumberDoubts, numberDoubts } from './number-doubts.ts';
import type { OwnDoubt, OwnMetadata, Reading } from './own-metadata.ts';

/** What was read of a document and is asked whether it is sure. */
export type Doubted = Pick<
  OwnMetadata,
  'type' | 'number' | 'date' | 'place' | 'issuers' | 'title' | 'signature' | 'addressees'
>;

/**
 * Lists what the text shows and could not be read for sure, or contradicts itself, in the order of its lines. What a
 * text without any letterhead leaves out is no doubt: it never had it.
 */
export function ownDoubtsOf(layout: Layout, own: Doubted): readonly OwnDoubt[] {
  const top = topLine(layout);
  return [
    ...numberDoubts(layout, own, top),
    ...dateDoubts(layout, own, top),
    ...(top === null ? [] : headDoubts(layout, own, top)),
    ...addresseeDoubts(layout, own),
    ...signatureDoubts(own),
    ...citedNumberDoubts(layout),
  ].toSorted((a, b) => a.line - b.line);
}

/** The line by which a text shows that it has a letterhead; null when it has none. */
function topLine(layout: Layout): Reading<string> | null {
  const { lines, bodyStart, heading } = layout;
  const names = letterheadNamesOf(layout);
  const name = names?.issuer[0];
  if (name !== undefined) return readingOf(name, name.text);
  const nation = lines
    .slice(0, bodyStart)
    .flatMap(piecesOf)
    .find(({ text }) => isNationOrMotto(text));
  if (nation !== undefined) return readingOf(nation, nation.text);
  const issuer = heading?.issuer[0];
  return issuer === undefined ? (heading?.number ?? null) : readingOf(issuer, issuer.text);
}

function headDoubts(layout: Layout, own: Doubted, top: Reading<string>): OwnDoubt[] {
  const doubts: OwnDoubt[] = [];
  const at = { line: top.line, quote: top.text };
  if (own.issuers.length === 0) {
    const reason = 'Chưa thấy tên cơ quan ban hành ở phần đầu văn bản.';
    doubts.push({ field: 'issuers', ...at, reason });
  }
  const type = layout.lines.findIndex(({ part }) => part === 'type');
  if (own.title === null && type >= 0) {
    const { text: quote } = wholeLine(layout.lines[type] as Layout['lines'][number], type);
    const reason = `Chưa thấy trích yếu dưới dòng “${quote}”.`;
    doubts.push({ field: 'title', line: type, quote, reason });
  }
  return doubts;
}

// “Kính gửi: ………” in a form, or with the names lost.
function addresseeDoubts({ lines }: Layout, { addressees }: Doubted): OwnDoubt[] {
  const index = lines.findIndex(({ part }) => part === 'addressees');
  const isNamed = addressees.some(({ value }) => !isRule(value));
  if (index < 0 || isNamed) return [];
  const { text: quote } = wholeLine(lines[index] as Layout['lines'][number], index);
  const reason = 'Chưa thấy tên nơi nhận sau chữ “Kính gửi”.';
  return [{ field: 'addressees', line: index, quote, reason }];
}

function signatureDoubts({ signature }: Doubted): OwnDoubt[] {
  const above = signature?.role ?? signature?.authority ?? null;
  if (signature === null || above === null || signature.name !== null) return [];
  const quote = above.text.split('\n')[0] ?? '';
  const reason = `Chưa thấy tên người ký dưới dòng “${quote}”.`;
  return [{ field: 'signature', line: above.line, quote, reason }];
}
