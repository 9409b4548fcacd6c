import type { KeyFile } from '../finder/files.ts';
import { nameAt } from '../finder/names.ts';

/** A document or reference of the collection, as far as suggestions need it. */
export interface KnownDocument {
  readonly id: string;
  /** “Chỉ thị số 48-CT/TW” */
  readonly name: string;
  /** Code of its type: `CT`. */
  readonly type: string;
  /** As printed. */
  readonly number: string | null;
  /** ISO, as far as known. */
  readonly date: string | null;
  /** Whether the collection has its text. */
  readonly isHeld: boolean;
  /** How many documents cite it. */
  readonly citedBy: number;
}

/** Reads the documents out of the key file, in its order. The only place that knows how that file is written. */
export function knownDocuments(keys: KeyFile): readonly KnownDocument[] {
  return keys.documents.map(([id, isHeld, typeAt, number, date, , , , citedBy], at) => {
    const [type = ''] = keys.types[typeAt] ?? [];
    return { id, name: nameAt(keys, at), type, number, date, isHeld: isHeld === 1, citedBy };
  });
}
