import type { Closing } from './closing.ts';
import type { ClosingRole } from './closing-pieces.ts';
import { readingAcross } from './lines.ts';
import type { SignatureReading } from './own-metadata.ts';

/**
 * Reads who signed from the closing lines, also where columns were flattened and recipients stand in between.
 * “TM. ỦY BAN NHÂN DÂN” and “KT. CHỦ TỊCH” together are the authority. Null when no part of a signature is there.
 */
export function signatureOf(closing: Closing): SignatureReading | null {
  const authority = readRole(closing, 'authority', 2);
  const role = readRole(closing, 'role', 1);
  const name = readRole(closing, 'name', 1);
  return authority === null && role === null && name === null ? null : { authority, role, name };
}

function readRole({ pieces }: Closing, wanted: ClosingRole, atMost: number) {
  const found = pieces.filter(({ role }) => role === wanted).slice(0, atMost);
  return readingAcross(
    found.map(({ piece }) => piece),
    (text) => text.replace(/\s+/gu, ' '),
  );
}
