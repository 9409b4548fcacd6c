import { datesAgree, type PartialDate } from '../text/date.ts';
import { datelineOf, unreadableDateline } from './dateline.ts';
import { datelinePieces } from './header.ts';
import type { Layout } from './layout.ts';
import type { Piece } from './lines.ts';
import type { OwnDoubt, OwnMetadata, Reading } from './own-metadata.ts';

type Dated = Pick<OwnMetadata, 'number' | 'date' | 'place'>;

/** Lists what is doubtful about a document's own date and place; `top` is the line of its letterhead, null without one. */
export function dateDoubts(layout: Layout, own: Dated, top: Reading<string> | null): OwnDoubt[] {
  const pieces = datelinesOf(layout);
  const doubts = pieces.flatMap((piece) => datelineDoubt(piece, own) ?? []);
  if (own.date === null) {
    if (doubts.length > 0 || top === null) return doubts.slice(0, 1);
    const reason = 'Phần đầu văn bản không có ngày, tháng, năm ban hành.';
    return [{ field: 'date', line: top.line, quote: top.text, reason }];
  }
  const contradiction = otherDate(layout, pieces, own.date) ?? yearDoubt(own.number, own.date);
  return contradiction === null ? doubts : [...doubts, contradiction];
}

function datelinesOf({ lines }: Layout): Piece[] {
  return lines
    .flatMap((line, index) =>
      line.part === 'place-date' || line.part === 'number' ? datelinePieces(line, index) : [],
    )
    .filter((piece) => datelineOf(piece) !== null || unreadableDateline(piece) !== null);
}

// A blank date line beside one that is filled in belongs to who signs.
function datelineDoubt(piece: Piece, { date }: Dated): OwnDoubt | null {
  const at = { field: 'date', line: piece.line, quote: piece.text } as const;
  const read = datelineOf(piece)?.date ?? null;
  const isOwn = date === null || date.line === piece.line;
  if (!isOwn) return null;
  if (datelineOf(piece) === null) {
    const isWritten = /ngày\s*\d+\s*(?:tháng|\/|-)\s*\d+\s*(?:năm|\/|-)\s*\d+/iu.test(piece.text);
    const reason = isWritten
      ? `Không có ngày nào như ở dòng “${piece.text}”.`
      : `Không đọc được ngày ban hành ở dòng “${piece.text}”.`;
    return { ...at, reason };
  }
  if (read === null) {
    return { ...at, reason: `Chưa thấy ngày ban hành: dòng “${piece.text}” để trống.` };
  }
  if (read.value.precision === 'day') return null;
  const blank = blankPart(read);
  return { ...at, reason: `Ngày ban hành chưa đủ: dòng “${piece.text}” để trống ${blank}.` };
}

function blankPart({ value, text }: Reading<PartialDate>): string {
  if (value.precision === 'month') return 'ngày';
  return /^ngày\s*\d/iu.test(text) ? 'tháng' : 'ngày và tháng';
}

function otherDate(
  { heading }: Layout,
  pieces: readonly Piece[],
  date: Reading<PartialDate>,
): OwnDoubt | null {
  const others = [...pieces.map((piece) => datelineOf(piece)?.date), heading?.date];
  const other = others.find((each) => each != null && !datesAgree(each.value, date.value));
  if (other == null) return null;
  const reason = `Văn bản ghi hai ngày khác nhau: “${date.text}” và “${other.text}”.`;
  return { field: 'date', line: other.line, quote: other.text, reason };
}

function yearDoubt(number: OwnMetadata['number'], date: Reading<PartialDate>): OwnDoubt | null {
  const year = /\/(?<year>(?:19|20)\d\d)\//u.exec(number?.value ?? '')?.groups?.['year'];
  if (number === null || year === undefined || date.value.iso.startsWith(year)) return null;
  const reason = `Năm trong số “${number.text}” khác năm ban hành “${date.text}”.`;
  return { field: 'date', line: date.line, quote: date.text, reason };
}
