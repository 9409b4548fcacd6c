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

/** What a count knows. */
interface State {
  readonly started: Map<string, Started>;
  readonly finished: Record<CostKind, Cost>;
  files: number;
  done: number;
  side: number;
  page: Page | null;
}

/** Starts a count. */
export function newTally(): Tally {
  const state: State = {
    started: new Map(),
    finished: { pages: noCost, text: noCost },
    files: 0,
    done: 0,
    side: 0,
    page: null,
  };
  const { started, finished } = state;
  return {
    begin: (files) => begin(state, files),
    start: (file, now) => {
      started.set(file.path, { file, since: now, share: 0, at: now });
      state.side = Math.max(state.side, started.size);
    },
    page: (page, now) => startPage(state, page, now),
    done: (file, now) => finish(state, file, now),
    state: () => ({ files: state.files, done: state.done, page: state.page }),
    costs: () =>
      (['pages', 'text'] as const).map((kind) => withStarted(kind, finished[kind], started)),
    side: () => state.side,
  };
}

function begin(state: State, files: readonly SourcePath[]): void {
  const { finished } = state;
  state.files = files.length;
  for (const { path, bytes } of files) {
    const kind = costKind(path);
    finished[kind] = { ...finished[kind], bytesLeft: finished[kind].bytesLeft + bytes };
  }
}

function startPage(state: State, page: Page, now: number): void {
  state.page = page;
  const scan = state.started.get(page.path);
  if (scan === undefined) return;
  state.started.set(page.path, { ...scan, share: (page.page - 1) / page.of, at: now });
}

function finish(state: State, file: SourcePath, now: number): void {
  const { started, finished, page } = state;
  state.done++;
  const { since } = started.get(file.path) ?? { since: now };
  started.delete(file.path);
  // A page of a file in a ZIP file is told with a path that goes on inside it.
  if (page !== null && `${page.path}/`.startsWith(`${file.path}/`)) state.page = null;
  const kind = costKind(file.path);
  finished[kind] = moved(finished[kind], file.bytes, now - since);
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
