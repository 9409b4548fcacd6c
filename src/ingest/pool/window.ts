import type { ReadSource } from '../source-file.ts';
import type { PoolLimits } from './limits.ts';
import { newSignal, type Signal } from './signal.ts';

/** Brings the results of files that are read side by side into the order of the files. */
export interface Window {
  /** Returns the next file (0-based) when there is room for it; null when there is no further one. */
  readonly next: () => Promise<number | null>;
  /** Takes a result of a file; resolves when there is room for another one of it. */
  readonly put: (file: number, source: ReadSource) => Promise<void>;
  /** Says that a file has no further results. */
  readonly finish: (file: number) => void;
  /** Ends `results` with an error. */
  readonly fail: (error: unknown) => void;
  /** Yields the results in order; each is forgotten when it is yielded. */
  readonly results: () => AsyncGenerator<ReadSource>;
  /** Ends all waiting: there is no next file. */
  readonly close: () => void;
}

type WindowLimits = Pick<PoolLimits, 'ahead' | 'held' | 'running'>;

/** Opens a window over files of so many bytes each. What is read and kept at a time is bounded by the limits. */
export function openWindow(sizes: readonly number[], limits: WindowLimits): Window {
  const state: State = {
    sizes,
    limits,
    signal: newSignal(),
    slots: new Map(),
    started: 0,
    turn: 0,
    held: 0,
    running: 0,
    isClosed: false,
    failure: null,
  };
  return {
    next: () => next(state),
    put: (file, source) => put(state, file, source),
    finish: (file) => finish(state, file),
    fail: (error) => {
      state.failure = { error };
      state.signal.tell();
    },
    results: () => results(state),
    close: () => {
      state.isClosed = true;
      state.signal.tell();
    },
  };
}

interface State {
  readonly sizes: readonly number[];
  readonly limits: WindowLimits;
  readonly signal: Signal;
  /** The files that are read, or whose results wait for their turn. */
  readonly slots: Map<number, Slot>;
  /** How many files were started, and whose turn it is to be yielded. */
  started: number;
  turn: number;
  /** Bytes of the results that wait, and of the files that are read. */
  held: number;
  running: number;
  isClosed: boolean;
  failure: { readonly error: unknown } | null;
}

interface Slot {
  readonly results: ReadSource[];
  isFinished: boolean;
}

async function next(state: State): Promise<number | null> {
  const isEnd = () => state.isClosed || state.started === state.sizes.length;
  await state.signal.until(() => isEnd() || isNextFree(state));
  if (isEnd()) return null;
  const file = state.started++;
  state.running += state.sizes[file] ?? 0;
  state.slots.set(file, { results: [], isFinished: false });
  return file;
}

function isNextFree({ sizes, limits, started, turn, held, running }: State): boolean {
  const fits = running === 0 || running + (sizes[started] ?? 0) <= limits.running;
  return started === turn || (started - turn < limits.ahead && held < limits.held && fits);
}

async function put(state: State, file: number, source: ReadSource): Promise<void> {
  const { slots, limits, signal } = state;
  slots.get(file)?.results.push(source);
  state.held += weightOf(source);
  signal.tell();
  // The file whose turn it is must go on even when others fill the room, or nothing ever would.
  const isWanted = () => file === state.turn && slots.get(file)?.results.length === 0;
  await signal.until(() => state.isClosed || state.held < limits.held || isWanted());
}

function finish(state: State, file: number): void {
  state.running -= state.sizes[file] ?? 0;
  const slot = state.slots.get(file);
  if (slot !== undefined) slot.isFinished = true;
  state.signal.tell();
}

async function* results(state: State): AsyncGenerator<ReadSource> {
  while (state.turn < state.sizes.length) {
    if (state.failure !== null) throw state.failure.error;
    const slot = state.slots.get(state.turn);
    const result = slot?.results.shift();
    if (result !== undefined) {
      state.held -= weightOf(result);
      state.signal.tell();
      yield result;
    } else if (slot?.isFinished === true) {
      state.slots.delete(state.turn++);
      state.signal.tell();
    } else await state.signal.next();
  }
}

/** What a result takes of the memory, roughly: two bytes a letter, the scan that is kept, and its fields. */
function weightOf(source: ReadSource): number {
  if (source.status !== 'read') return 1000;
  const { text, scan } = source.file;
  return 1000 + 2 * text.length + (scan?.byteLength ?? 0);
}
