import path from 'node:path';
import { factsOf } from '../content/facts.ts';
import { type Issue, issue, type SourceDocument } from '../lib/index.ts';
import { readText } from './files.ts';
import { type MadeDocument, type MakingOptions, withFields } from './make-document.ts';
import { conflictIssues } from './merge/conflicts.ts';
import { mergeDocument, readHeld } from './merge/merge.ts';
import {
  type IngestRecord,
  isSameRecord,
  readRecord,
  recordFile,
  recordOf,
  writeRecord,
} from './merge/record.ts';
import type { Place } from './place.ts';
import { keepScan } from './scans.ts';
import type { Shelf } from './shelf.ts';
import { countsOf } from './summary.ts';

/** What happened to the content file of a document. */
export type Outcome = 'new' | 'unchanged' | 'updated' | 'overwritten';

/** What is done where a person and the source say different things, and what is noted of scans. */
export interface SettleOptions extends MakingOptions {
  /** The number of the readers, which the record of a scan keeps. */
  readonly readers: number;
  /** The source wins everywhere, edits are lost. */
  readonly force?: boolean;
  /** Edits win where both changed the same. */
  readonly keepEdits?: boolean;
}

/** What the content file of a document is going to be. */
interface Decision {
  readonly outcome: Outcome;
  readonly content: string;
  readonly record: IngestRecord;
}

/** Decides what becomes of the content file of a document, and stages it. */
export async function settle(
  made: MadeDocument,
  place: Place,
  shelf: Shelf,
  options: SettleOptions,
): Promise<Outcome | readonly Issue[]> {
  const { changes } = shelf;
  const { reference } = place;
  if (reference !== null && options.force !== true && reference.paragraphs.length > 0) {
    const details = { id: place.id, name: made.source.name };
    return [issue('reference-noted', details, { path: reference.path, line: null })];
  }
  const decision = await decide(made, place, shelf, options);
  if ('length' in decision) return decision;
  await changes.write(place.file, decision.content);
  await changes.write(recordFile(place.id), writeRecord(decision.record));
  await keepScan(made, decision.content, changes);
  if (reference !== null) await changes.remove(`references/${path.basename(reference.path)}`);
  return decision.outcome;
}

async function decide(
  made: MadeDocument,
  { id, file, reference }: Place,
  { changes, out }: Shelf,
  options: SettleOptions,
): Promise<Decision | readonly Issue[]> {
  const existing = await readText(changes, file);
  if (existing === null) return fresh(made, reference, options);
  const known = sameBytes(made, existing);
  const record = recordFor(known, options);
  if (existing === known.content) return { outcome: 'unchanged', content: existing, record };
  const where = { path: path.join(out, file), line: null };
  const base = readRecord(await changes.read(recordFile(id)));
  const mine = readHeld(existing);
  if (options.force) return { outcome: 'overwritten', content: known.content, record };
  const { name } = made.source;
  if (mine === null) return [issue('document-broken', { name }, where)];
  if (base === null) return [issue('document-edited', { name }, where)];
  if (isSameRecord(base, record)) return { outcome: 'unchanged', content: existing, record };
  const merged = mergeDocument(base, mine, known);
  const conflicts = conflictIssues(merged, mine, existing, where.path, name);
  if (conflicts.length > 0 && options.keepEdits !== true) return conflicts;
  const outcome = merged.content === existing ? 'unchanged' : 'updated';
  return { outcome, content: merged.content, record };
}

/** A document that was not in the collection; what people wrote about the reference that it was stays true. */
function fresh(
  made: MadeDocument,
  reference: SourceDocument | null,
  options: SettleOptions,
): Decision {
  const record = recordFor(made, options);
  const status = reference?.frontmatter.status ?? null;
  const { content } = status === null ? made : withFields(made, { status });
  return { outcome: 'new', content, record };
}

/** Makes the record of a document, which says of a scan how it was recognised. */
function recordFor(
  made: MadeDocument,
  { readers, keepPersonal = false }: SettleOptions,
): IngestRecord {
  const { frontmatter, paragraphs, source } = made;
  if (source.scan === undefined) return recordOf(frontmatter, paragraphs);
  const recognised = { readers, keepPersonal, counts: countsOf(made) };
  return recordOf(frontmatter, paragraphs, recognised);
}

/** Returns the document under the name by which its bytes came in first. */
function sameBytes(made: MadeDocument, existing: string): MadeDocument {
  const { source } = made.frontmatter;
  const held = factsOf(existing)?.source;
  if (source === null || held?.sha256 !== source.sha256 || held.file === source.file) return made;
  return withFields(made, { source: { ...source, file: held.file } });
}
