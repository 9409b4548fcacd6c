import type { KeyFile, NeighbourFile, TitleFile } from './files.ts';

/** Fetches the explorer's files when they are needed, each once. Everything rejects when a file cannot be had. */
export interface Loader {
  keys(): Promise<KeyFile>;
  titles(): Promise<TitleFile>;
  /** Returns the neighbours of documents, by place; loads those that are not loaded or on their way yet. */
  neighbours(places: readonly number[]): Promise<ReadonlyMap<number, NeighbourFile>>;
  /** Forgets everything; the next call asks the server, not the browser's store. */
  discard(): void;
}

/** Prepares the files below `folder` (`/kho/data/kham-pha/`). Downloads nothing yet. */
export function loaderOf(folder: string): Loader {
  let cache: RequestCache = 'default';
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`${folder}${path}`, { cache });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const keys = remembered(() => get('van-ban.json') as Promise<KeyFile>);
  // After a new build an old file may still lie in the browser's store; its numbers would mean other documents.
  const matching = async <File extends { readonly stamp: string }>(path: string): Promise<File> => {
    const file = (await get(path)) as File;
    if (file.stamp !== (await keys.get()).stamp) throw new Error(`${path} is of another build`);
    return file;
  };
  const titles = remembered(() => matching<TitleFile>('trich-yeu.json'));
  const asked = new Map<number, Remembered<NeighbourFile>>();
  const neighboursOf = async (at: number): Promise<readonly [number, NeighbourFile]> => {
    const known = asked.get(at) ?? remembered(() => load(at));
    asked.set(at, known);
    return [at, await known.get()];
  };
  const load = async (at: number): Promise<NeighbourFile> => {
    const [id] = (await keys.get()).documents[at] ?? [];
    return matching<NeighbourFile>(`lan-can/${id}.json`);
  };
  return {
    keys: keys.get,
    titles: titles.get,
    neighbours: async (places) => new Map(await Promise.all(places.map(neighboursOf))),
    discard: () => {
      cache = 'reload';
      for (const file of [keys, titles]) file.forget();
      asked.clear();
    },
  };
}

interface Remembered<Value> {
  get(): Promise<Value>;
  forget(): void;
}

/** Gets something once; what failed is tried again at the next call. */
function remembered<Value>(fetchIt: () => Promise<Value>): Remembered<Value> {
  let value: Promise<Value> | null = null;
  const forget = () => {
    value = null;
  };
  const get = (): Promise<Value> => {
    if (value !== null) return value;
    const asked = fetchIt();
    value = asked;
    asked.catch(() => {
      if (value === asked) forget();
    });
    return asked;
  };
  return { get, forget };
}
