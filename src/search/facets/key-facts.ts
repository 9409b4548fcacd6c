import type { KeyFile } from '../../explorer/files.ts';
import { namesOf } from '../../explorer/names.ts';
import { slug } from '../../lib/index.ts';

/** What the filters read of the explorer's key file; each list is in the order of its documents. */
export interface KeyFacts {
  readonly stamp: string;
  readonly ids: readonly string[];
  /** As the lists of the site call them: `ke-hoach`, “Kế hoạch”. */
  readonly types: readonly { readonly id: string; readonly name: string }[];
  /** ISO, as far as known. */
  readonly dates: readonly (string | null)[];
  readonly isHeld: readonly boolean[];
  /** How many documents of the collection cite it. */
  readonly citedBy: readonly number[];
  /** The short name, as on all other pages. */
  name(at: number): string;
  issuers(at: number): readonly string[];
  /** Undefined for an id that the collection does not have. */
  placeOf(id: string): number | undefined;
}

/** Reads a key file: the one place of the filters that knows how it is written. */
export function keyFacts(keys: KeyFile): KeyFacts {
  const { documents, stamp } = keys;
  const types = keys.types.map(([, name]) => ({ id: slug(name), name }));
  const ids = documents.map(([id]) => id);
  const places = new Map(ids.map((id, at) => [id, at]));
  const unknown = { id: 'khong-ro', name: 'Chưa rõ loại' };
  return {
    stamp,
    ids,
    types: documents.map(([, , type]) => types[type] ?? unknown),
    dates: documents.map(([, , , , date]) => date),
    isHeld: documents.map(([, isHeld]) => isHeld === 1),
    citedBy: documents.map((row) => row[8]),
    name: namesOf(keys, '').name,
    issuers: (at) => (documents[at]?.[5] ?? []).flatMap((each) => keys.issuers[each] ?? []),
    placeOf: (id) => places.get(id),
  };
}
