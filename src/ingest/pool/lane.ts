import path from 'node:path';
import { type Issue, issue } from '../../lib/index.ts';
import type { SourcePath } from '../paths.ts';
import { attempt, type Loss, type Take, type Work } from './attempt.ts';
import { type Crew, crewOf } from './crew.ts';
import type { PoolLimits } from './limits.ts';
import { readJob } from './read-job.ts';

/** Reads one file at a time. */
export interface Lane {
  /** Reads a file; resolves when all its results are taken. Rejects only for a bug of ours. */
  readonly read: (file: SourcePath, take: Take) => Promise<void>;
  /** Stops at once; what is being read is given up. */
  readonly close: () => Promise<void>;
}

/** How files are read on a lane. */
export interface LaneOptions extends Pick<Work, 'ocr' | 'onPage'> {
  readonly limits: PoolLimits;
  /** Hashes of the files that are not read. */
  readonly known: ReadonlySet<string>;
}

/**
 * Opens a lane on which a process of its own reads, and another takes its place when that ends, hangs or has grown.
 * A file that ends its worker is one issue; in a ZIP file that is the file inside, and those after it are read.
 * `script` is the path of the worker's program.
 */
export function openLane(script: string, { limits, known, ...told }: LaneOptions): Lane {
  const crew = crewOf(script, limits, known);
  return {
    read: (file, take) => readWith(crew, { file, skip: 0, take, ...told, limits }, limits.recycle),
    close: crew.close,
  };
}

async function readWith(crew: Crew, work: Work, recycle: number): Promise<void> {
  const { file, take } = work;
  const end = await attempt(await crew.worker(), work);
  if (end.status === 'done') {
    if (end.memory > recycle) await crew.replace();
    return;
  }
  await crew.replace();
  if (crew.isClosed()) return;
  const at = end.path ?? file.path;
  await take({ status: 'failed', issue: issueOf(end.why, at) });
  if (at !== file.path) await readWith(crew, { ...work, skip: end.met + 1 }, recycle);
}

function issueOf(why: Loss, at: string): Issue {
  const name = path.basename(at);
  const where = { path: at, line: null };
  if (why.kind === 'crashed') return issue('source-crashed', { name, reason: why.reason }, where);
  const minutes = Math.round(why.limit / 60_000);
  const limit = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return issue('source-too-slow', { name, limit }, where);
}

/** Opens a lane that reads in this process: nothing saves it from a file that ends its reader. */
export function openLaneHere({ ocr, onPage, known }: Omit<LaneOptions, 'limits'>): Lane {
  let isClosed = false;
  return {
    read: async (file, take) => {
      for await (const source of readJob(file, { ocr, onPage, known })) {
        if (isClosed) return;
        await take(source);
      }
    },
    close: async () => {
      isClosed = true;
    },
  };
}
