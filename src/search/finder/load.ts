import type { KeyFile } from './files.ts';
import { type PackedKeys, unpackKeys } from './pack-keys.ts';
import { type PackedTitles, type Titles, unpackTitles } from './pack-titles.ts';

/** Fetches the files of one build when they are needed, each once. Everything rejects when a file cannot be had. */
export interface FileLoader {
  keys(): Promise<KeyFile>;
  titles(): Promise<Titles>;
  /** Fetches a file of the same build; rejects when it is of another one. */
  matching<File extends { readonly stamp: string }>(path: string): Promise<File>;
  /** Forgets everything; the next call asks the server, not the browser's store. */
  discard(): void;
}

/** Prepares the files below `folder` (`/kho/data/kham-pha/`). Downloads nothing yet. */
export function fileLoader(folder: string): FileLoader {
  let cache: RequestCache = 'default';
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`${folder}${path}`, { cache });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const keys = remembered(async () => unpackKeys((await get('van-ban.json')) as PackedKeys));
  // After a new build an old file may still lie in the browser's store; its numbers would mean other documents.
  const matching = async <File extends { readonly stamp: string }>(path: string): Promise<File> => {
    const file = (await get(path)) as File;
    if (file.stamp !== (await keys.get()).stamp) throw new Error(`${path} is of another build`);
    return file;
  };
  const titles = remembered(async () =>
    unpackTitles(await matching<PackedTitles>('trich-yeu.json')),
  );
  return {
    keys: keys.get,
    titles: titles.get,
    matching,
    discard: () => {
      cache = 'reload';
      for (const file of [keys, titles]) file.forget();
    },
  };
}

/** Something that is got once. */
export interface Remembered<Value> {
  get(): Promise<Value>;
  forget(): void;
}

/** Gets something once; what failed is tried again at the next call. */
export function remembered<Value>(fetchIt: () => Promise<Value>): Remembered<Value> {
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
