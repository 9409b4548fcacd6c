import path from 'node:path';
import { factsOf } from '../content/facts.ts';
import type { MadeDocument } from './make-document.ts';
import type { Changes } from './store/changes.ts';

/** Returns the name in `scans/` of the file that the text of document `id` was recognised from. */
export function scanName(id: string, source: string): string {
  const ending = /\.[a-z\d]{1,5}$/u.exec(path.extname(source).toLowerCase())?.[0] ?? '.scan';
  return `${id}${ending}`;
}

/**
 * Keeps the file that a text was recognised from beside its document, as `scans/<id>.pdf`: only the picture tells what
 * really stands there. `content` is the content file that names it.
 */
export async function keepScan(
  { source: { scan } }: MadeDocument,
  content: string,
  changes: Changes,
): Promise<void> {
  const name = factsOf(content)?.source?.scan;
  if (scan !== undefined && name !== undefined) await changes.write(`scans/${name}`, scan);
}
