import path from 'node:path';
import { loadCorpus } from '../content/corpus.ts';
import {
  type Frontmatter,
  type Issue,
  issue,
  missingReferences,
  type ProposedReference,
  shortName,
} from '../lib/index.ts';
import { readText } from './files.ts';
import { fillReference, newReference, toldOfReferences } from './references.ts';
import type { Changes } from './store/changes.ts';
import { keyOf, type UnreadFile, unreadFiles } from './unread.ts';

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

/**
 * Stages a reference for every document that the collection at `out`, after `changes`, cites and does not know, and
 * fills in what citations tell of a reference that they resolve to.
 */
export async function writeReferences(out: string, changes: Changes): Promise<WrittenReferences> {
  const written = new Map<string, WrittenReference>();
  let issues: readonly Issue[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const result = await writeOnce(out, changes);
    issues = result.issues;
    if (result.written.length === 0) break;
    for (const reference of result.written) {
      if (!written.has(reference.path)) written.set(reference.path, reference);
    }
  }
  return { written: [...written.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), issues };
}

async function writeOnce(out: string, changes: Changes): Promise<WrittenReferences> {
  const corpus = await loadCorpus(out, changes);
  const unread = await unreadFiles(corpus.issues, out, changes);
  const written: WrittenReference[] = [];
  const issues: Issue[] = [];
  for (const { path: file, facts } of toldOfReferences(corpus)) {
    const inside = `references/${path.basename(file)}`;
    const existing = await readText(changes, inside);
    const text = existing === null ? null : fillReference(existing, facts);
    if (text === null || text === existing) continue;
    await changes.write(inside, text);
    written.push({ path: file, outcome: 'updated' });
  }
  for (const proposed of missingReferences(corpus)) {
    const other =
      unread.find((file) => mayBe(file, proposed))?.path ?? (await held(proposed, out, changes));
    if (other === null) {
      const inside = `references/${proposed.id}.mdx`;
      await changes.write(inside, newReference(proposed.frontmatter));
      written.push({ path: path.join(out, inside), outcome: 'new' });
    } else {
      const details = { name: nameOf(proposed.frontmatter), other };
      issues.push(issue('reference-held-back', details, { path: other, line: null }));
    }
  }
  return { written, issues };
}

/** Says whether a file that cannot be read may hold the document of a reference: it has its id or its number. */
function mayBe({ id, key }: UnreadFile, { id: proposed, frontmatter }: ProposedReference): boolean {
  const { number } = frontmatter;
  return id === proposed || (key !== null && number !== null && key === keyOf(number));
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
