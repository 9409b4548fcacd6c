import { fold } from '../lib/index.ts';
import type { KeyFile } from './files.ts';

/** Returns the issuers of a collection, those of most documents first, then by name as in the key file. */
export function issuersByUse({ issuers, documents }: KeyFile): readonly string[] {
  const uses = issuers.map(() => 0);
  for (const [, , , , , own] of documents) {
    for (const at of own) uses[at] = (uses[at] ?? 0) + 1;
  }
  return issuers
    .map((name, at) => ({ name, uses: uses[at] ?? 0 }))
    .sort((a, b) => b.uses - a.uses)
    .map(({ name }) => name);
}

/** Returns the names that have what was typed anywhere in them, whatever case and marks, in the order given. */
export function matchingIssuers(names: readonly string[], typed: string): readonly string[] {
  const wanted = fold(typed.trim());
  return names.filter((name) => fold(name).includes(wanted));
}
