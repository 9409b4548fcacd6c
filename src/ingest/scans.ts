import path from 'node:path';
import { factsOf } from '../content/facts.ts';
import { type MadeDocument, withFields } from './make-document.ts';
import type { Changes } from './store/changes.ts';

/** Returns document `id`, when it was recognised from pictures, as one whose file is kept beside it in `scans/`. */
export function withScan(made: MadeDocument, id: string): MadeDocument {
  const { name, sha256, scan, read } = made.source;
  if (scan === undefined) return made;
  const ending = /\.[a-z\d]{1,5}$/u.exec(path.extname(name).toLowerCase())?.[0] ?? '.scan';
  const source = {
    file: name,
    sha256,
    scan: `${id}${ending}`,
    ...(read.pages !== null && { pages: read.pages }),
    ...(read.recognised !== undefined && { recognised: read.recognised }),
  };
  return withFields(made, { source });
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
