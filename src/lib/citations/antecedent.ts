import type { TypeId } from '../vocabulary/document-types.ts';
import type { Draft } from './draft.ts';

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

/** First index of every work of one kind, and the last citation of any. */
interface Works {
  readonly first: Map<string | number, number>;
  /** Index and end of the last citation that is not inside another's title. */
  last: { readonly index: number; readonly end: number } | null;
}

/** The documents cited so far, by type and by type and serial; finds what a short form can mean. */
export class Antecedents {
  readonly #works = new Map<string, Works>();
  readonly #byStart = new Map<number, number>();

  /** Takes in the draft at `index`; only external citations can be pointed back to. */
  add(draft: Draft, index: number): void {
    if (draft.kind !== 'external' || draft.type === null) return;
    this.#byStart.set(draft.span.start, index);
    this.#addTo(draft.type, draft, index);
    const serial = draft.number?.serial;
    if (serial != null) this.#addTo(`${draft.type} ${serial}`, draft, index);
  }

  /** Returns the index of the external citation that starts at `start` of the reading text, or null. */
  at(start: number): number | null {
    return this.#byStart.get(start) ?? null;
  }

  /**
   * Returns the index of the first citation of the one document that a short form can mean; null when none or
   * several fit. `ownType` is the type of the citing document.
   */
  find({ type, serial, lineStart }: ShortForm, ownType: TypeId | null): number | null {
    const kinds = (wider[type] ?? [type]).map((each) =>
      serial === null ? each : `${each} ${serial}`,
    );
    const works = kinds.flatMap((kind) => this.#works.get(kind) ?? []);
    if (serial === null && type === ownType) {
      // “Kế hoạch” in a plan is the plan itself, unless one was cited just before in the same sentence.
      const last = works.flatMap((each) => each.last ?? []).sort((a, b) => b.index - a.index)[0];
      return last !== undefined && last.end > lineStart ? last.index : null;
    }
    const count = works.reduce((sum, { first }) => sum + first.size, 0);
    return count === 1 ? (works.flatMap(({ first }) => [...first.values()])[0] ?? null) : null;
  }

  #addTo(kind: string, { number, head, nestedIn, span }: Draft, index: number): void {
    const works = this.#works.get(kind) ?? { first: new Map(), last: null };
    const work = number?.canonical ?? head.start;
    if (!works.first.has(work)) works.first.set(work, index);
    if (nestedIn === null) works.last = { index, end: span.end };
    this.#works.set(kind, works);
  }
}
