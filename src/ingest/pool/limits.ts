import { availableParallelism, totalmem } from 'node:os';
import type { SourcePath } from '../paths.ts';

/** How much is read and kept at a time, and how long is waited for it. */
export interface PoolLimits {
  /** Files are read ahead of the one whose turn it is by at most so many, */
  readonly ahead: number;
  /** and not further while so many bytes of text wait for their turn. */
  readonly held: number;
  /** Bytes of the files that are read at the same time; a larger file is read alone. */
  readonly running: number;
  /** A worker that holds more memory (bytes) after a file is replaced: memory of WebAssembly never shrinks. */
  readonly recycle: number;
  /** Memory (MB) for the JavaScript of a worker. */
  readonly heap: number;
  /** How long (ms) a worker may be silent before it is given up: at its start, in a file, in a page of a scan. */
  readonly start: number;
  readonly file: number;
  readonly page: number;
}

const mega = 1024 * 1024;
const minute = 60_000;

/** Limits that serve an office's computer. */
export const poolLimits: PoolLimits = {
  ahead: 64,
  held: 64 * mega,
  running: 100 * mega,
  recycle: 700 * mega,
  heap: 2048,
  start: minute,
  file: 3 * minute,
  page: 5 * minute,
};

/** Below these a further worker takes longer to start than it saves. */
const filesOfWorker = 16;
const bytesOfWorker = 256 * 1024;
/** What a worker that recognises a scan may hold. */
const memoryOfWorker = 1024 * mega;

/** Returns how many workers read `files` best: at most one for each core, fewer for few files or little memory. */
export function workersFor(
  files: readonly Pick<SourcePath, 'bytes'>[],
  cores = availableParallelism(),
  memory = totalmem(),
): number {
  const bytes = files.reduce((sum, each) => sum + each.bytes, 0);
  const wanted = Math.max(files.length / filesOfWorker, bytes / bytesOfWorker);
  return Math.max(1, Math.min(cores, files.length, Math.ceil(wanted), memory / memoryOfWorker) | 0);
}
