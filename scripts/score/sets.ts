import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCollection } from '../../src/content/collection.ts';
import {
  buildRegistry,
  documentId,
  type ExtractedCitation,
  extractCitations,
  proposeReferences,
  type Registry,
} from '../../src/lib/index.ts';
import type { Gold } from './gold.ts';

/** An annotated set: its gold, and its texts by file name. */
export interface GoldSet {
  readonly gold: Gold;
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the annotations in `goldFile` and the texts in `textsDir` that they name. Rejects when a file is not there. */
export async function readGoldSet(goldFile: string, textsDir: string): Promise<GoldSet> {
  const gold = JSON.parse(await readFile(goldFile, 'utf8')) as Gold;
  const texts = new Map<string, string>();
  for (const { file } of gold.files) {
    texts.set(file, await readFile(join(textsDir, file), 'utf8'));
  }
  return { gold, texts };
}

/** Finds the citations of every text. */
export function extractAll(
  texts: ReadonlyMap<string, string>,
  registry: Registry,
): ReadonlyMap<string, readonly ExtractedCitation[]> {
  return new Map(
    [...texts].map(([file, text]) => [file, extractCitations(text, registry)] as const),
  );
}

/**
 * Returns what the collection in `content` would know after `texts` had been ingested: its own documents,
 * and a reference for every document that the texts cite and it lacks.
 */
export async function registryAfterIngest(
  texts: ReadonlyMap<string, string>,
  content: string,
): Promise<Registry> {
  const { sources } = await readCollection(content);
  const cited = [...extractAll(texts, buildRegistry(sources))].flatMap(([file, citations]) =>
    citations.flatMap((citation) => {
      const { resolution } = citation;
      return resolution.status === 'missing'
        ? [{ document: documentId(file), citation, resolution }]
        : [];
    }),
  );
  const references = proposeReferences(cited).map(({ id, frontmatter }) => ({
    id,
    kind: 'reference' as const,
    path: '',
    frontmatter,
    paragraphs: [],
  }));
  return buildRegistry([...sources, ...references]);
}
