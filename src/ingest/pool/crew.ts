import type { PoolLimits } from './limits.ts';
import { startWorker, type WorkerProcess } from './worker-process.ts';

/** The one worker of a lane. */
export interface Crew {
  /** Returns the worker that is there, or starts one. Rejects when it does not start: a bug of ours. */
  readonly worker: () => Promise<WorkerProcess>;
  /** Ends the worker; another one is started for the next file. */
  readonly replace: () => Promise<void>;
  /** Ends the worker for good. */
  readonly close: () => Promise<void>;
  readonly isClosed: () => boolean;
}

/**
 * Returns a crew whose worker runs the program `script`; it is started with the first file. `known` are the hashes of
 * files that it does not read.
 */
export function crewOf(
  script: string,
  limits: Pick<PoolLimits, 'heap' | 'start'>,
  known: ReadonlySet<string>,
): Crew {
  let worker: WorkerProcess | null = null;
  let isClosed = false;
  const replace = async () => {
    const ending = worker;
    worker = null;
    await ending?.end();
  };
  const start = async () => {
    const started = startWorker(script, limits.heap);
    worker = started;
    const first = await started.hear(limits.start);
    if (first.kind === 'ready' && known.size > 0) started.send({ kind: 'known', known });
    if (first.kind === 'ready' || isClosed) return started;
    await replace();
    const reason = first.kind === 'ended' ? first.reason : 'it does not answer';
    throw new Error(`the program that reads files cannot be started: ${reason}`);
  };
  return {
    worker: async () => worker ?? (await start()),
    replace,
    close: () => {
      isClosed = true;
      return replace();
    },
    isClosed: () => isClosed,
  };
}
