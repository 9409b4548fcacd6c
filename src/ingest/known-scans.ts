import { createHash } from 'node:crypto';
import type { CollectionFiles } from '../content/files.ts';
import type { DocumentId, Frontmatter } from '../lib/index.ts';
import { readRecord, recordFile } from './merge/record.ts';
import type { Counts } from './summary.ts';

/** A document that was recognised from a scan, as the collection names its source. */
export interface ScannedDocument {
  readonly id: DocumentId;
  readonly sha256: string;
  /** Name of the file that is kept in `scans/`. */
  readonly scan: string;
}

/** A scan that need not be recognised again: what came of it is in the collection. */
export interface KnownScan {
  readonly id: DocumentId;
  /** What its text said of itself, and what was counted, when it was recognised. */
  readonly frontmatter: Frontmatter;
  readonly counts: Counts;
}

/** How scans are read now. */
export interface ScanReading {
  /** The number of the readers. */
  readonly readers: number;
  readonly keepPersonal: boolean;
}

/**
 * Returns those scans, by hash, that would give the same again: recognised by these readers, with personal data masked
 * or kept as now, and with the picture still whole beside the text. What people edited in their documents plays no part.
 */
export async function knownScans(
  scanned: readonly ScannedDocument[],
  files: CollectionFiles,
  { readers, keepPersonal }: ScanReading,
): Promise<Map<string, KnownScan>> {
  const known = new Map<string, KnownScan>();
  if (scanned.length === 0) return known;
  for (const { id, sha256, scan } of scanned) {
    const record = readRecord(await files.read(recordFile(id)));
    if (record?.recognised === undefined) continue;
    const { frontmatter, recognised } = record;
    const isSame =
      frontmatter.source?.sha256 === sha256 &&
      recognised.readers === readers &&
      recognised.keepPersonal === keepPersonal;
    const isKept = isSame && hashOf(await files.read(`scans/${scan}`)) === sha256;
    if (isKept) known.set(sha256, { id, frontmatter, counts: recognised.counts });
  }
  return known;
}

function hashOf(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
}
