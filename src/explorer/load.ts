import type { KeyFile, NeighbourFile, TitleFile } from './files.ts';

/** Fetches the explorer's files when they are needed, each once. Everything rejects when a file cannot be had. */
export interface Loader {
  keys(): Promise<KeyFile>;
  titles(): Promise<TitleFile>;
  /** Loads the neighbours of documents that are not loaded yet, and returns all that are. */
  neighbours(places: readonly number[]): Promise<ReadonlyMap<number, NeighbourFile>>;
  /** Forgets everything; the next call asks the server, not the browser's store. */
  discard(): void;
}

/** Prepares the files below `folder` (`/kho/data/kham-pha/`). Downloads nothing yet. */
export function loaderOf(folder: string): Loader {
  let cache: RequestCache = 'default';
  let keys: Promise<KeyFile> | null = null;
  let titles: Promise<TitleFile> | null = null;
  const loaded = new Map<number, NeighbourFile>();
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`${folder}${path}`, { cache });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const getKeys = () => {
    keys ??= get('van-ban.json') as Promise<KeyFile>;
    return keys;
  };
  // After a new build an old file may still lie in the browser's store; its numbers would mean other documents.
  const matching = async <File extends { readonly stamp: string }>(path: string): Promise<File> => {
    const file = (await get(path)) as File;
    if (file.stamp !== (await getKeys()).stamp) throw new Error(`${path} is of another build`);
    return file;
  };
  return {
    keys: getKeys,
    titles: () => {
      titles ??= matching<TitleFile>('trich-yeu.json');
      return titles;
    },
    neighbours: async (places) => {
      const { documents } = await getKeys();
      const missing = places.filter((at) => !loaded.has(at));
      await Promise.all(
        missing.map(async (at) => {
          loaded.set(at, await matching<NeighbourFile>(`lan-can/${documents[at]?.[0]}.json`));
        }),
      );
      return loaded;
    },
    discard: () => {
      [keys, titles, cache] = [null, null, 'reload'];
      loaded.clear();
    },
  };
}
