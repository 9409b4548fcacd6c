import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { withoutDefaults } from '../../content/frontmatter.ts';
import { normaliseMarks } from '../../content/marks.ts';
import type { WritableParagraph } from '../../content/write.ts';
import { type Frontmatter, frontmatterSchema } from '../../lib/index.ts';
import { formats } from '../readers/model.ts';
import type { Counts } from '../summary.ts';

/**
 * What ingest made of a source when it last wrote its document, kept beside the collection as `ingested/<id>.json`.
 * It tells what a person has changed since: without it nobody knows whether the person or the source is newer.
 */
export interface IngestRecord {
  readonly frontmatter: Frontmatter;
  /** A short hash of each paragraph with its emphasis and depth, in order. */
  readonly paragraphs: readonly string[];
  /** How a scan was recognised; left out for other sources, which are read in every run. */
  readonly recognised?: Recognised | undefined;
}

/** What tells whether recognising a scan again could give anything else, and what was counted. */
export interface Recognised {
  /** The number of the readers, `readersVersion`. */
  readonly readers: number;
  /** Whether private data was kept. */
  readonly keepPersonal: boolean;
  readonly counts: Counts;
}

const count = z.int().nonnegative();
const recognisedSchema = z.strictObject({
  readers: count,
  keepPersonal: z.boolean(),
  counts: z.strictObject({
    format: z.enum(formats),
    encoding: z.string().nullable(),
    pages: count.nullable(),
    leftOut: count,
    masked: z.strictObject({ phones: count, emails: count, ids: count }),
    repairs: count,
  }),
});

const schema = z.strictObject({
  frontmatter: frontmatterSchema,
  paragraphs: z.array(z.string().regex(/^[\da-f]{16}$/u)),
  recognised: recognisedSchema.optional(),
});

/** Returns the place of a document's record in the collection. */
export function recordFile(id: string): string {
  return `ingested/${id}.json`;
}

/** Makes the record of a document; `recognised` of one that comes from a scan. */
export function recordOf(
  frontmatter: Frontmatter,
  paragraphs: readonly WritableParagraph[],
  recognised?: Recognised,
): IngestRecord {
  const record = { frontmatter, paragraphs: paragraphs.map(paragraphHash) };
  return recognised === undefined ? record : { ...record, recognised };
}

/** Returns a record as the text of its file: a line for each paragraph, so that a version control shows what changed. */
export function writeRecord(record: IngestRecord): string {
  const frontmatter = withoutDefaults(record.frontmatter);
  return `${JSON.stringify({ ...record, frontmatter }, null, 1)}\n`;
}

/** Reads a record; null when its file is absent or is none, which only means that nothing is known. */
export function readRecord(bytes: Uint8Array | null): IngestRecord | null {
  if (bytes === null) return null;
  try {
    return schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return null;
  }
}

/** Says whether two records tell of the same document, word for word, however it was recognised. */
export function isSameRecord(a: IngestRecord, b: IngestRecord): boolean {
  return isDeepStrictEqual([a.frontmatter, a.paragraphs], [b.frontmatter, b.paragraphs]);
}

/** Returns the first 16 digits of the SHA-256 of what a paragraph is. */
export function paragraphHash({ text, marks, heading }: WritableParagraph): string {
  const emphasis = normaliseMarks(marks).map(({ kind, span }) => [kind, span.start, span.end]);
  const whole = JSON.stringify([heading, text, emphasis]);
  return createHash('sha256').update(whole).digest('hex').slice(0, 16);
}
