import { readContentFiles } from '../content/collection.ts';
import type { CollectionFiles } from '../content/files.ts';
import { type CitingSource, type Issue, readCitations } from '../lib/index.ts';
import { detached } from './detached.ts';
import { keyOf, unreadFiles } from './unread.ts';

/** A collection as those see it who write references: what each file cites, and none of their texts. */
export interface CitingCollection {
  /** By path of the file. */
  readonly sources: Map<string, CitingSource>;
  /** Returns the path of a file that cannot be read and may hold a document: it has its id or its number. */
  readonly unreadLike: (id: string, number: string | null) => string | null;
}

/** Reads what the files of the collection at `out` cite, one file after the other. */
export async function readCiting(out: string, files: CollectionFiles): Promise<CitingCollection> {
  const sources = new Map<string, CitingSource>();
  const issues: Issue[] = [];
  for await (const read of readContentFiles(out, files)) {
    issues.push(...read.issues);
    if (read.document === null) continue;
    sources.set(read.document.path, detached(readCitations(read.document)));
  }
  const unread = await unreadFiles(issues, out, files);
  const byId = new Map(unread.map((file) => [file.id, file.path]));
  const byKey = new Map(unread.map((file) => [file.key, file.path]));
  const keyed = (number: string | null) => (number === null ? null : keyOf(number));
  return {
    sources,
    unreadLike: (id, number) => {
      const key = keyed(number);
      return byId.get(id) ?? (key === null ? null : (byKey.get(key) ?? null));
    },
  };
}
