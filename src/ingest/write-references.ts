import path from 'node:path';
import { readDocumentFile } from '../content/read.ts';
import {
  type Frontmatter,
  type Issue,
  issue,
  type ProposedReference,
  proposeReferences,
  readCitations,
  resolveCollection,
  shortName,
} from '../lib/index.ts';
import { type CitingCollection, readCiting } from './citing.ts';
import { readText } from './files.ts';
import { fieldsToFill, fillReference, newReference } from './references.ts';
import type { Changes } from './store/changes.ts';

/** A reference that was written. */
export interface WrittenReference {
  readonly path: string;
  readonly outcome: 'new' | 'updated';
}

/** The references that were written, sorted by path, and why others were not. */
export interface WrittenReferences {
  readonly written: readonly WrittenReference[];
  readonly issues: readonly Issue[];
}

/** Writing references changes what citations resolve to, which may tell more of another; it ends after one or two. */
const mostRounds = 5;

/** What references are written into. */
interface Desk {
  readonly out: string;
  readonly changes: Changes;
  readonly collection: CitingCollection;
}

/**
 * Stages a reference for every document that the collection at `out`, after `changes`, cites and does not know, and
 * fills in what citations tell of a reference that they resolve to. The files are read once, however many rounds it takes.
 */
export async function writeReferences(out: string, changes: Changes): Promise<WrittenReferences> {
  const desk = { out, changes, collection: await readCiting(out, changes) };
  const written = new Map<string, WrittenReference>();
  let issues: readonly Issue[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const result = await writeOnce(desk);
    issues = result.issues;
    if (result.written.length === 0) break;
    for (const reference of result.written) {
      if (!written.has(reference.path)) written.set(reference.path, reference);
    }
  }
  return { written: [...written.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), issues };
}

async function writeOnce(desk: Desk): Promise<WrittenReferences> {
  const { sources } = desk.collection;
  const all = [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const cited = resolveCollection(all);
  const filled = await fillAll(fieldsToFill(all, cited), desk);
  const written: WrittenReference[] = filled.map((file) => ({ path: file, outcome: 'updated' }));
  const issues: Issue[] = [];
  for (const proposed of proposeReferences(cited, new Set(all.map(({ id }) => id)))) {
    const other = await otherOf(proposed, desk);
    if (other === null) {
      const text = newReference(proposed.frontmatter);
      written.push({ path: await put(`${proposed.id}.mdx`, text, desk), outcome: 'new' });
    } else {
      const details = { name: nameOf(proposed.frontmatter), other };
      issues.push(issue('reference-held-back', details, { path: other, line: null }));
    }
  }
  return { written, issues };
}

/** Fills fields in, and returns the files of those references that got some. */
async function fillAll(lacking: ReturnType<typeof fieldsToFill>, desk: Desk): Promise<string[]> {
  const filled: string[] = [];
  for (const { path: file, fields } of lacking) {
    const name = path.basename(file);
    const existing = await readText(desk.changes, `references/${name}`);
    const text = existing === null ? null : fillReference(existing, fields);
    if (text !== null) filled.push(await put(name, text, desk));
  }
  return filled;
}

/** Stages a reference and returns its path; later rounds see it as it is now. */
async function put(
  name: string,
  text: string,
  { out, changes, collection }: Desk,
): Promise<string> {
  await changes.write(`references/${name}`, text);
  const file = path.join(out, 'references', name);
  const { document } = readDocumentFile(file, text);
  if (document !== null) collection.sources.set(file, readCitations(document));
  return file;
}

/** Returns the file that holds a proposed reference already, or may; null when there is none. */
async function otherOf(proposed: ProposedReference, desk: Desk): Promise<string | null> {
  const { id, frontmatter } = proposed;
  return (
    desk.collection.unreadLike(id, frontmatter.number) ??
    (await held(proposed, desk.out, desk.changes))
  );
}

/** Returns the file that has the id of a proposed reference already; null when it is free. */
async function held(
  { id }: ProposedReference,
  out: string,
  changes: Changes,
): Promise<string | null> {
  for (const folder of ['documents', 'references']) {
    const file = `${folder}/${id}.mdx`;
    if ((await readText(changes, file)) !== null) return path.join(out, file);
  }
  return null;
}

function nameOf(frontmatter: Frontmatter): string {
  const name = shortName(frontmatter);
  return frontmatter.date === null ? `“${name}”` : `“${name}” (${frontmatter.date})`;
}
