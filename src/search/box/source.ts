import { type Prepared, prepareEntries, withTitles } from '../finder/entries.ts';
import type { KeyFile } from '../finder/files.ts';
import { type Finder, finderIn } from '../finder/finder.ts';
import { fileLoader } from '../finder/load.ts';
import type { Titles } from '../finder/pack-titles.ts';

/** What can be found so far. */
export interface Ready {
  readonly keys: KeyFile;
  readonly find: Finder;
  /** Null while only numbers, dates, types and issuers are there. */
  readonly titles: Titles | null;
}

/** Documents to find, as they come in. */
export interface Source {
  /** What there is by now; null before the numbers are there. */
  ready(): Ready | null;
  /**
   * Loads what is missing, after a failure all of it anew; `onChange` is called when there is more to find. Rejects
   * when a file cannot be had.
   */
  load(onChange: () => void): Promise<void>;
}

/** In milliseconds: a letter that is typed meanwhile appears without delay. */
const slice = 10;

/** Prepares the source of the files below `folder`; numbers come first, titles, which take longer, behind them. */
export function makeSource(folder: string): Source {
  const files = fileLoader(folder);
  let ready: Ready | null = null;
  let loading: Promise<void> | null = null;
  const fetchAll = async (onChange: () => void): Promise<void> => {
    const titled = files.titles();
    // Awaited below; a failure that comes before the numbers are there is told once, there.
    titled.catch(() => undefined);
    const keys = await files.keys();
    const prepared = await prepareInSlices(keys);
    ready = { keys, find: finderIn(prepared), titles: null };
    onChange();
    const titles = await titled;
    ready = { keys, find: finderIn(withTitles(prepared, titles)), titles };
    onChange();
  };
  return {
    ready: () => ready,
    load: (onChange) => {
      loading ??= fetchAll(onChange).catch((reason: unknown) => {
        loading = null;
        // The next call must not mix files of two builds.
        files.discard();
        throw reason;
      });
      return loading;
    },
  };
}

async function prepareInSlices(keys: KeyFile): Promise<Prepared> {
  const steps = prepareEntries(keys);
  let until = performance.now() + slice;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await new Promise((goOn) => setTimeout(goOn));
    until = performance.now() + slice;
  }
}
