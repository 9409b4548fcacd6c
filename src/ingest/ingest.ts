import { mkdir, readFile, unlink } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { readCollection } from '../content/collection.ts';
import { loadCorpus } from '../content/corpus.ts';
import { splitFile } from '../content/frontmatter.ts';
import { normaliseSource } from '../content/read.ts';
import {
  buildRegistry,
  type DocumentId,
  type Issue,
  issue,
  type Registry,
  type SourceDocument,
} from '../lib/index.ts';
import { idAmong } from './identity.ts';
import { type MadeDocument, makeDocument } from './make-document.ts';
import { citedFacts, fillReference, newReference } from './references.ts';
import { readSourceFile } from './source-file.ts';

/** What happened to the content file of a document. */
export type Outcome = 'new' | 'unchanged' | 'overwritten';

/** A document that is in the collection after ingest. */
export interface IngestedDocument {
  readonly made: MadeDocument;
  readonly path: string;
  readonly outcome: Outcome;
  /** The reference whose place it took; null when there was none. */
  readonly formerReference: string | null;
}

/** A reference that was written. */
export interface WrittenReference {
  readonly path: string;
  readonly outcome: 'new' | 'updated';
}

/** What ingest did, and what it could not do. */
export interface IngestReport {
  readonly documents: readonly IngestedDocument[];
  readonly references: readonly WrittenReference[];
  /** Errors only: a file with an issue was not ingested. */
  readonly issues: readonly Issue[];
}

/** Where a collection is, and whether edited files are written over. */
export interface IngestOptions {
  readonly out: string;
  readonly force: boolean;
}

/**
 * Ingests text files, in order, into the collection at `out`, then writes a reference for every document that the
 * collection cites and does not hold. A file that fails costs no other; each file is written whole or not at all; a
 * second run writes nothing.
 */
export async function ingest(
  files: readonly string[],
  options: IngestOptions,
): Promise<IngestReport> {
  const documents: IngestedDocument[] = [];
  const issues: Issue[] = [];
  const shelf = await readShelf(options.out);
  for (const file of files) {
    const result = await ingestFile(file, shelf, options);
    if ('code' in result) issues.push(result);
    else documents.push(result);
  }
  const references = documents.length === 0 ? [] : await writeReferences(options.out);
  return { documents, references, issues };
}

/** What is in the collection, kept up to date while files are added to it. */
interface Shelf {
  /** Id by the hash of the source. A source keeps its id, whatever it would get today. */
  readonly ids: Map<string, DocumentId>;
  readonly references: Map<DocumentId, SourceDocument>;
  /** The references, by what identifies them. */
  readonly registry: Registry;
}

async function readShelf(out: string): Promise<Shelf> {
  const { sources } = await readCollection(out);
  const references = sources.filter(({ kind }) => kind === 'reference');
  return {
    ids: new Map(
      sources.flatMap(({ id, frontmatter: { source } }) => (source ? [[source.sha256, id]] : [])),
    ),
    references: new Map(references.map((reference) => [reference.id, reference])),
    registry: buildRegistry(references),
  };
}

async function ingestFile(
  file: string,
  shelf: Shelf,
  { out, force }: IngestOptions,
): Promise<IngestedDocument | Issue> {
  const read = await readSourceFile(file);
  if (read.status === 'failed') return read.issue;
  const making = makeDocument(read.file);
  if (making.status === 'failed') return making.issue;
  const { made } = making;
  const { name, sha256 } = made.source;
  const id = shelf.ids.get(sha256) ?? idAmong(made.frontmatter, shelf.registry);
  const target = path.join(out, 'documents', `${id}.mdx`);
  const outcome = await outcomeFor(made, id, target, force);
  if (typeof outcome !== 'string') return outcome;
  const reference = shelf.references.get(id);
  if (reference !== undefined && !force && isHandMade(reference)) {
    return issue('reference-noted', { id, name }, { path: reference.path, line: null });
  }
  if (outcome !== 'unchanged') await write(target, made.content);
  if (reference !== undefined) await unlink(reference.path);
  shelf.ids.set(sha256, id);
  shelf.references.delete(id);
  return { made, path: target, outcome, formerReference: reference?.path ?? null };
}

/** Says what writing `made` to `target` would be, or why it must not be written. */
async function outcomeFor(
  made: MadeDocument,
  id: DocumentId,
  target: string,
  force: boolean,
): Promise<Outcome | Issue> {
  const existing = await readText(target);
  if (existing === null) return 'new';
  if (existing === made.content) return 'unchanged';
  const { name, sha256 } = made.source;
  const held = splitFile(normaliseSource(existing), target).frontmatter?.source;
  if (held?.sha256 === sha256 && held.file !== name) {
    // The same bytes under another name: the first name stays.
    const again = makeDocument({ ...made.source, name: held.file });
    if (again.status === 'made' && again.made.content === existing) return 'unchanged';
  } else if (held != null && held.file !== name) {
    const where = { path: made.source.path, line: null };
    return issue('document-taken', { id, name, other: held.file }, where);
  }
  return force ? 'overwritten' : issue('document-edited', { name }, { path: target, line: null });
}

/** Says whether a reference holds what no citation can tell. */
function isHandMade({ paragraphs, frontmatter }: SourceDocument): boolean {
  return paragraphs.length > 0 || frontmatter.status !== null;
}

/** Writing references changes what citations resolve to, which may tell more of another; it ends after one or two. */
const mostRounds = 5;

async function writeReferences(out: string): Promise<WrittenReference[]> {
  const written = new Map<string, WrittenReference>();
  for (let round = 0; round < mostRounds; round++) {
    const news = await writeReferencesOnce(out);
    if (news.length === 0) break;
    for (const reference of news) {
      if (!written.has(reference.path)) written.set(reference.path, reference);
    }
  }
  return [...written.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function writeReferencesOnce(out: string): Promise<WrittenReference[]> {
  const written: WrittenReference[] = [];
  for (const { id, frontmatter } of citedFacts(await loadCorpus(out))) {
    const target = path.join(out, 'references', `${id}.mdx`);
    const existing = await readText(target);
    const text =
      existing === null ? newReference(frontmatter) : fillReference(existing, frontmatter);
    // Null: the file is there and cannot be read, which `check` says.
    if (text === null || text === existing) continue;
    await write(target, text);
    written.push({ path: target, outcome: existing === null ? 'new' : 'updated' });
  }
  return written;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFileAtomic(file, text);
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
