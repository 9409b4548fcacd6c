import { fileURLToPath } from 'node:url';
import type { SourcePath } from '../paths.ts';
import type { TellPage } from '../readers/page-readers.ts';
import type { ReadSource } from '../source-file.ts';
import { type Lane, openLane, openLaneHere } from './lane.ts';
import { type PoolLimits, poolLimits, workersFor } from './limits.ts';
import { openWindow, type Window } from './window.ts';

/** Is told how far reading is; files are read side by side, and so are their pages. */
export interface ReadingTold {
  /** A file is started. */
  readonly start?: (file: SourcePath) => void;
  /** A page (1-based) of a scan is about to be recognised; `path` may go on inside a ZIP file. */
  readonly page?: TellPage;
  /** A file is read to its end. */
  readonly done?: (file: SourcePath) => void;
}

/** How many files are read. */
export interface PoolOptions {
  /** How many processes read; as many as serve the files when not told; 0 reads in this process, unprotected. */
  readonly workers?: number;
  /** Whether scans are recognised, which takes seconds a page; each is an issue when not. */
  readonly ocr?: boolean;
  /** Hashes of the files that are not read, because what would come of them is known. */
  readonly known?: ReadonlySet<string>;
  readonly tell?: ReadingTold;
  readonly limits?: Partial<PoolLimits>;
  /** The program of a worker: another one than ours for tests. */
  readonly script?: string;
}

const ownScript = fileURLToPath(new URL('worker.ts', import.meta.url));

/**
 * Reads files, and those in ZIP files, side by side, and yields the results in the order of the files. What is kept in
 * memory is bounded however many there are. A file that ends or hangs its reader is one issue, and costs no other.
 * No process is left when the generator has ended, also when its consumer stops early. Throws only for a bug of ours.
 */
export async function* readSources(
  files: readonly SourcePath[],
  {
    workers,
    ocr = true,
    known = new Set(),
    tell = {},
    limits,
    script = ownScript,
  }: PoolOptions = {},
): AsyncGenerator<ReadSource> {
  const bounds = { ...poolLimits, ...limits };
  const sizes = files.map(({ bytes }) => bytes);
  const options = { ocr, known, limits: bounds, onPage: tell.page ?? (() => {}) };
  const count = Math.min(workers ?? workersFor(files), files.length);
  const lanes =
    count === 0
      ? [openLaneHere(options)]
      : Array.from({ length: count }, () => openLane(script, options));
  const window = openWindow(sizes, bounds);
  const runs = lanes.map((lane) => run(lane, { files, window, tell }).catch(window.fail));
  try {
    yield* window.results();
  } finally {
    window.close();
    await Promise.all([...lanes.map((lane) => lane.close()), ...runs]);
  }
}

interface Run {
  readonly files: readonly SourcePath[];
  readonly window: Window;
  readonly tell: ReadingTold;
}

/** Reads files on a lane, each time the next one that is free, until there are no more. */
async function run(lane: Lane, { files, window, tell }: Run): Promise<void> {
  for (;;) {
    const next = await window.next();
    const file = next === null ? undefined : files[next];
    if (next === null || file === undefined) return;
    tell.start?.(file);
    await lane.read(file, (source) => window.put(next, source));
    tell.done?.(file);
    window.finish(next);
  }
}
