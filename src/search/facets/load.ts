import { loaderOf } from '../../explorer/load.ts';
import { type Finder, finderOf } from '../finder/finder.ts';
import type { Titles } from '../finder/pack-titles.ts';
import { type Facts, factsOf } from './facts.ts';
import type { FacetFile } from './files.ts';
import type { Citing } from './filter.ts';
import { type KeyFacts, keyFacts } from './key-facts.ts';

/** What is known of the documents of the collection. */
export interface Known {
  readonly keys: KeyFacts;
  readonly facts: Facts;
}

/** Fetches what filters need when they need it, each file once. Everything rejects when a file cannot be had. */
export interface FacetLoader {
  known(): Promise<Known>;
  /** Who cites the documents with these ids; ids that the collection does not have are left out. */
  citing(ids: readonly string[]): Promise<Citing>;
  /** Finds documents by number, name or title. */
  finder(): Promise<Finder>;
  /** Titles in the order of the key file. */
  titles(): Promise<Titles>;
  /** Forgets everything; the next call asks the server, not the browser's store. */
  discard(): void;
}

/** Prepares the files of the explorer below `folder`, and the file of the filters. Downloads nothing yet. */
export function facetLoader(folder: string, facetsFile: string): FacetLoader {
  const explorer = loaderOf(folder);
  let cache: RequestCache = 'default';
  let known: Promise<Known> | null = null;
  let finder: Finder | null = null;
  const load = async (): Promise<Known> => {
    const [file, read] = await Promise.all([fetchFacets(facetsFile, cache), explorer.keys()]);
    const keys = keyFacts(read);
    return { keys, facts: factsOf(keys, file) };
  };
  const loader: FacetLoader = {
    known: () => {
      known ??= load();
      return known;
    },
    citing: async (ids) => {
      const { keys } = await loader.known();
      // What stands in an address is asked of the server only when it is an id of the collection.
      const rows = ids
        .map((id) => ({ id, at: keys.placeOf(id) ?? -1 }))
        .filter(({ at }) => at >= 0);
      const files = await explorer.neighbours(rows.map(({ at }) => at));
      return new Map(rows.map(({ id, at }) => [id, new Set(files.get(at)?.citers)]));
    },
    finder: async () => {
      finder ??= finderOf(await explorer.keys(), await explorer.titles());
      return finder;
    },
    titles: explorer.titles,
    discard: () => {
      cache = 'reload';
      known = null;
      finder = null;
      explorer.discard();
    },
  };
  return loader;
}

async function fetchFacets(address: string, cache: RequestCache): Promise<FacetFile> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
