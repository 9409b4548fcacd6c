import type { TypeId } from '../vocabulary/document-types.ts';
import type { Draft } from './draft.ts';
import type { CitingDocument } from './issuers.ts';

/** Types that a shorter type word may stand for: “Chương trình” for a coordination programme. */
const wider: Partial<Record<TypeId, readonly TypeId[]>> = {
  CTr: ['CTr', 'CTPH', 'CTQG', 'CTHD'],
  KH: ['KH', 'KHPH'],
  QC: ['QC', 'QCPH'],
};

/** What a short form says of the document that it points back to. */
export interface ShortForm {
  readonly type: TypeId;
  /** “85” of “Nghị định 85”; null for the bare type word. */
  readonly serial: string | null;
  /** Where the line of the short form starts in the reading text. */
  readonly lineStart: number;
}

/**
 * Returns the index of the first citation of the one document, cited before, that a short form can mean;
 * null when none or several fit.
 */
export function antecedentOf(
  drafts: readonly Draft[],
  { type, serial, lineStart }: ShortForm,
  citing: CitingDocument | null,
): number | null {
  const types = wider[type] ?? [type];
  const fitting = [...drafts.entries()].filter(
    ([, draft]) =>
      draft.kind === 'external' &&
      draft.type !== null &&
      types.includes(draft.type) &&
      (serial === null || draft.number?.serial === serial),
  );
  if (serial === null && type === citing?.type) {
    // “Kế hoạch” in a plan is the plan itself, unless one was cited just before in the same sentence.
    const last = fitting.findLast(
      ([, { nestedIn, span }]) => nestedIn === null && span.end > lineStart,
    );
    return last?.[0] ?? null;
  }
  const works = new Set(fitting.map(([, { number, head }]) => number?.canonical ?? head.start));
  return works.size === 1 ? (fitting[0]?.[0] ?? null) : null;
}
