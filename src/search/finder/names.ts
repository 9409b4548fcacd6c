import { writtenNumber } from '../../lib/index.ts';
import type { KeyFile } from './files.ts';

/** Returns the short name of a document, as on all pages: “Chỉ thị số 09-CT/TW”. */
export function nameAt({ documents, types }: KeyFile, at: number): string {
  const [, , type = 0, number, , , , , , own] = documents[at] ?? [];
  return own ?? `${types[type]?.[1]} số ${writtenNumber(number ?? '')}`;
}
