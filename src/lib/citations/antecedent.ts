import type { TypeId } from '../vocabulary/document-types.ts';
import type { Draft } from './draft.ts';
import type { CitingDocument } from './issuers.ts';
import type { DocumentNumber } from './numbers.ts';

/** Types that a shorter type word may stand for: “Chương trình” for a coordination programme. */
const wider: Partial<Record<TypeId, readonly TypeId[]>> = {
  CTr: ['CTr', 'CTPH', 'CTQG', 'CTHD'],
  KH: ['KH', 'KHPH'],
  QC: ['QC', 'QCPH'],
};

/**
 * Returns the one document cited before that a short form (“Nghị định 85”, bare “Chương trình”) can mean,
 * as the first citation of it; null when none or several fit. `lineStart` is where the line of the short form starts.
 */
export function antecedentOf(
  drafts: readonly Draft[],
  type: TypeId | null,
  number: DocumentNumber | null,
  citing: CitingDocument | null = null,
  lineStart = 0,
): Draft | null {
  const types = type === null ? [] : (wider[type] ?? [type]);
  const fitting = drafts.filter(
    (draft) =>
      draft.kind === 'external' &&
      draft.type !== null &&
      types.includes(draft.type) &&
      (number === null || draft.number?.serial === number.serial),
  );
  if (number === null && type === citing?.type) {
    // “Kế hoạch” in a plan is the plan itself, unless one was cited just before in the same sentence.
    return (
      fitting.findLast((draft) => draft.nestedIn === null && draft.span.end > lineStart) ?? null
    );
  }
  const works = new Set(fitting.map((draft) => draft.number?.canonical ?? draft.head.start));
  return works.size === 1 ? (fitting[0] ?? null) : null;
}
