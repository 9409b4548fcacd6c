import { type FileLoader, fileLoader, type Remembered, remembered } from '../search/finder/load.ts';
import type { NeighbourFile } from './files.ts';

/** Fetches the explorer's files when they are needed, each once. Everything rejects when a file cannot be had. */
export interface Loader extends Pick<FileLoader, 'keys' | 'titles' | 'discard'> {
  /** Returns the neighbours of documents, by place; loads those that are not loaded or on their way yet. */
  neighbours(places: readonly number[]): Promise<ReadonlyMap<number, NeighbourFile>>;
}

/** Prepares the files below `folder` (`/kho/data/kham-pha/`). Downloads nothing yet. */
export function loaderOf(folder: string): Loader {
  const files = fileLoader(folder);
  const asked = new Map<number, Remembered<NeighbourFile>>();
  const neighboursOf = async (at: number): Promise<readonly [number, NeighbourFile]> => {
    const known = asked.get(at) ?? remembered(() => load(at));
    asked.set(at, known);
    return [at, await known.get()];
  };
  const load = async (at: number): Promise<NeighbourFile> => {
    const [id] = (await files.keys()).documents[at] ?? [];
    return files.matching<NeighbourFile>(`lan-can/${id}.json`);
  };
  return {
    keys: files.keys,
    titles: files.titles,
    neighbours: async (places) => new Map(await Promise.all(places.map(neighboursOf))),
    discard: () => {
      files.discard();
      asked.clear();
    },
  };
}
