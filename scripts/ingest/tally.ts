import type { SourcePath } from '../../src/ingest/paths.ts';
import type { ReadingState } from './progress-line.ts';
import { type Cost, type CostKind, costKind } from './time-left.ts';

/** Counts what was read, and how long it took. Times are in ms of any clock that goes evenly. */
export interface Tally {
  readonly begin: (files: readonly SourcePath[]) => void;
  readonly start: (file: SourcePath, now: number) => void;
  readonly page: (page: Page, now: number) => void;
  readonly done: (file: SourcePath, now: number) => void;
  readonly state: () => Omit<ReadingState, 'left'>;
  readonly costs: () => readonly Cost[];
  /** How many files were read at the same time, at most. */
  readonly side: () => number;
}

type Page = NonNullable<ReadingState['page']>;

/** A file that is being read: since when, and how much of it was done at which time. */
interface Started {
  readonly file: SourcePath;
  readonly since: number;
  readonly share: number;
  readonly at: number;
}

/** Starts a count. */
export function newTally(): Tally {
  const started = new Map<string, Started>();
  const finished: Record<CostKind, Cost> = { pages: noCost, text: noCost };
  let files = 0;
  let done = 0;
  let side = 0;
  let current: Page | null = null;
  return {
    begin: (all) => {
      files = all.length;
      for (const { path, bytes } of all) {
        const kind = costKind(path);
        finished[kind] = { ...finished[kind], bytesLeft: finished[kind].bytesLeft + bytes };
      }
    },
    start: (file, now) => {
      started.set(file.path, { file, since: now, share: 0, at: now });
      side = Math.max(side, started.size);
    },
    page: (page, now) => {
      current = page;
      const scan = started.get(page.path);
      if (scan !== undefined)
        started.set(page.path, { ...scan, share: (page.page - 1) / page.of, at: now });
    },
    done: (file, now) => {
      done++;
      const { since } = started.get(file.path) ?? { since: now };
      started.delete(file.path);
      // A page of a file in a ZIP file is told with a path that goes on inside it.
      if (current !== null && `${current.path}/`.startsWith(`${file.path}/`)) current = null;
      const kind = costKind(file.path);
      finished[kind] = moved(finished[kind], file.bytes, now - since);
    },
    state: () => ({ files, done, page: current }),
    costs: () =>
      (['pages', 'text'] as const).map((kind) => withStarted(kind, finished[kind], started)),
    side: () => side,
  };
}

const noCost: Cost = { bytesDone: 0, bytesLeft: 0, spent: 0 };

/** Moves bytes from what is left to what is done. */
function moved({ bytesDone, bytesLeft, spent }: Cost, bytes: number, time: number): Cost {
  return { bytesDone: bytesDone + bytes, bytesLeft: bytesLeft - bytes, spent: spent + time };
}

/** Adds the pages done of files that are not. */
function withStarted(kind: CostKind, cost: Cost, started: ReadonlyMap<string, Started>): Cost {
  return [...started.values()]
    .filter(({ file, share }) => costKind(file.path) === kind && share > 0)
    .reduce((sum, { file, share, since, at }) => moved(sum, share * file.bytes, at - since), cost);
}
