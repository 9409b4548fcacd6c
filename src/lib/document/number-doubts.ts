import { documentTypes, type TypeId } from '../vocabulary/document-types.ts';
import type { Layout } from './layout.ts';
import { type Piece, piecesOf, wholeLine } from './lines.ts';
import { isNumberLine, numberOf } from './number-line.ts';
import type { OwnDoubt, OwnMetadata, Reading } from './own-metadata.ts';
import { hasSerial } from './serial.ts';
import { typeOfNumber } from './type-line.ts';

type Numbered = Pick<OwnMetadata, 'type' | 'number'>;

/** Lists what is doubtful about a document's own number; `top` is the line of its letterhead, null without one. */
export function numberDoubts(
  layout: Layout,
  { type, number }: Numbered,
  top: Reading<string> | null,
): OwnDoubt[] {
  const unread = unreadNumberLine(layout);
  if (number === null) {
    if (unread !== null) return [unreadDoubt(unread)];
    if (top === null) return [];
    const reason = 'Phần đầu văn bản không có dòng số, ký hiệu.';
    return [{ field: 'number', line: top.line, quote: top.text, reason }];
  }
  const at = { line: number.line, quote: lineText(layout, number.line) };
  const reasons = [
    hasSerial(number.value) ? null : `Chưa thấy số văn bản: dòng “${at.quote}” để trống phần số.`,
    hasLookAlike(number.text) ? `Số “${number.text}” có chữ dễ đọc nhầm với chữ số.` : null,
    otherNumber(layout, number),
  ].filter((reason) => reason !== null);
  const doubts: OwnDoubt[] = reasons.map((reason) => ({ field: 'number', ...at, reason }));
  const told = contradictingType(type.value, number.value);
  if (told === null) return doubts;
  const reason = `Tên loại ghi “${type.text}”, nhưng ký hiệu trong số “${number.text}” là của ${nameOf(told)}.`;
  return [...doubts, { field: 'type', line: type.line, quote: type.text, reason }];
}

/** Lists the cited numbers in which a scanner took a letter for a digit: “4017/T7r-BNNMT”. One doubt for a line. */
export function citedNumberDoubts({ lines, bodyStart }: Layout): OwnDoubt[] {
  return lines.flatMap((line, index): OwnDoubt[] => {
    if (index < bodyStart) return [];
    const found = line.text.match(citedNumber)?.filter(hasLookAlike) ?? [];
    const [quote] = found;
    if (quote === undefined) return [];
    const reason = `Số “${found.join('”, “')}” có chữ dễ đọc nhầm với chữ số.`;
    return [{ field: 'text', line: index, quote, reason }];
  });
}

const citedNumber =
  /(?<![\p{L}\p{N}/.-])\d{1,5}\/(?:\d{4}\/)?[\p{L}\p{N}]{1,20}(?:-[\p{L}\p{N}]{1,20}){0,5}/gu;

/** Says whether a digit stands among the letters of the symbol (“T7r”), or a letter in the place of a digit (“1O5”). */
export function hasLookAlike(number: string): boolean {
  return /[/-]\s*\p{L}*\d{1,2}\p{Ll}\p{L}*(?=$|[-/])|^\d*[OIl|]|\/\d+[OIl|]\d*\//u.test(number);
}

function unreadNumberLine({ lines, bodyStart }: Layout): Piece | null {
  const header = lines.slice(0, bodyStart).flatMap(piecesOf);
  return header.find((piece) => isNumberLine(piece) && numberOf(piece) === null) ?? null;
}

function unreadDoubt({ text, line }: Piece): OwnDoubt {
  const reason = /\p{N}/u.test(text.slice(2))
    ? `Không đọc chắc được số văn bản ở dòng “${text}”.`
    : `Chưa thấy số văn bản: dòng “${text}” để trống.`;
  return { field: 'number', line, quote: text, reason };
}

// The letterhead and the phrase behind the type can each have a number.
function otherNumber({ heading }: Layout, number: Reading<string>): string | null {
  const other = heading?.number ?? null;
  if (other === null || other.value === number.value) return null;
  return `Văn bản ghi hai số khác nhau: “${number.text}” và “${other.text}”.`;
}

/** Types whose symbol nothing else in a number is taken for. */
const sureTypes: ReadonlySet<TypeId> = new Set([
  'ND',
  'QD',
  'TT',
  'TTLT',
  'NQ',
  'CT',
  'KH',
  'BC',
  'TTr',
]);
/** Types that are also numbered with the symbol of another one. */
const sharedSymbols: { readonly [type in TypeId]?: readonly TypeId[] } = {
  QYD: ['QD'],
  CTr: ['CT'],
  CTHD: ['CT', 'CTr'],
  CTPH: ['CT', 'CTr'],
  CTQG: ['CT', 'CTr'],
  KHPH: ['KH'],
  NQLT: ['NQ'],
  TTLT: ['TT'],
};

function contradictingType(type: TypeId, number: string): TypeId | null {
  const told = typeOfNumber(number);
  // The symbol of a dispatch names its issuer: “177/KH-TC” can be of a department of planning.
  if (told === null || told === type || type === 'CV' || !sureTypes.has(told)) return null;
  return sharedSymbols[type]?.includes(told) ? null : told;
}

function nameOf(type: TypeId): string {
  return documentTypes.find(({ id }) => id === type)?.names[0] ?? type;
}

function lineText({ lines }: Layout, index: number): string {
  const line = lines[index];
  const pieces = line === undefined ? [] : piecesOf(line, index);
  const own = pieces.find(isNumberLine) ?? (line && wholeLine(line, index));
  return own?.text ?? '';
}
