import type { TypeId } from '../vocabulary/document-types.ts';
import { type Dateline, datelineOf, unreadableDateline } from './dateline.ts';
import { datelinePieces } from './header.ts';
import type { Layout } from './layout.ts';
import { piecesOf, readingOf, slicePiece, wholeLine } from './lines.ts';
import { numberOf } from './number-line.ts';
import type { OwnMetadata, Reading } from './own-metadata.ts';
import { typeLineOf, typeOfNumber } from './type-line.ts';

/** What “liên tịch” makes of a type; other types stay what they are. */
const jointTypes: { readonly [type in TypeId]?: TypeId } = {
  TT: 'TTLT',
  NQ: 'NQLT',
  KH: 'KHPH',
  QC: 'QCPH',
  CTr: 'CTPH',
};

/**
 * Reads a document's own type: from its type line, from “Kính gửi” (a dispatch), else from the symbol of its number.
 * “liên tịch” below the type, or the symbol of a joint circular in its number, makes the type a joint one.
 */
export function ownType(layout: Layout, number: OwnMetadata['number']): Reading<TypeId> | null {
  const told = number === null ? null : typeOfNumber(number.value);
  for (const [index, line] of layout.lines.slice(0, layout.bodyStart).entries()) {
    if (line.part === 'type') {
      const type = typeLineOf(wholeLine(line, index))?.type ?? null;
      const joint = type && jointTypes[type.value];
      const isJoint = layout.heading?.joint || (joint !== undefined && told === joint);
      return type && isJoint ? { ...type, value: joint ?? type.value } : type;
    }
    // A letter with addressees and without a type line is a dispatch (NĐ 30/2020, Phụ lục I).
    if (line.part === 'addressees') {
      return readingOf(slicePiece(wholeLine(line, index), 0, 'Kính gửi'.length), 'CV');
    }
  }
  return number === null || told === null ? null : { ...number, value: told };
}

/** Reads the number in the lines of the part `number`, else behind the type; null when there is none to be read. */
export function ownNumber({
  lines,
  heading,
}: Pick<Layout, 'lines' | 'heading'>): Reading<string> | null {
  const own = lines.flatMap((line, index) =>
    line.part === 'number' && heading?.number?.line !== index
      ? piecesOf(line, index).flatMap((piece) => numberOf(piece) ?? [])
      : [],
  )[0];
  return own ?? heading?.number ?? null;
}

/** Every date line of the document, that of its header first; those of its closing after it. */
export function ownDatelines({ lines }: Layout): readonly Dateline[] {
  return lines
    .flatMap((line, index) =>
      line.part === 'place-date' || line.part === 'number' ? datelinePieces(line, index) : [],
    )
    .flatMap((piece) => {
      const place = unreadableDateline(piece);
      return datelineOf(piece) ?? (place === null ? [] : { place, date: null });
    });
}

/** Reads place and date: from the first dateline that is filled in, else behind the number in the heading. */
export function ownDateline(layout: Layout): Dateline {
  const datelines = ownDatelines(layout);
  const heading = layout.heading?.date ?? null;
  const dated = datelines.find(({ date }) => date !== null);
  const place = dated?.place ?? datelines.find((line) => line.place !== null)?.place ?? null;
  return { place, date: dated?.date ?? heading };
}
