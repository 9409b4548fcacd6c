import type { SourcePath } from '../paths.ts';
import type { TellPage } from '../readers/page-readers.ts';
import type { ReadSource } from '../source-file.ts';
import type { PoolLimits } from './limits.ts';
import type { FromWorker } from './protocol.ts';
import type { WorkerProcess } from './worker-process.ts';

/** Takes a result; resolves when there is room for the next one. */
export type Take = (source: ReadSource) => Promise<void>;

/** What a worker reads, and who is told of it. */
export interface Work {
  readonly file: SourcePath;
  /** How many of its first results were taken before. */
  readonly skip: number;
  readonly ocr: boolean;
  readonly take: Take;
  readonly onPage: TellPage;
  readonly limits: Pick<PoolLimits, 'file' | 'page'>;
}

/** How it ended: `met` results of the file are taken now. */
export type Attempt =
  | { readonly status: 'done'; readonly memory: number }
  | {
      readonly status: 'lost';
      readonly met: number;
      /** The file that was in hand, which may lie in a ZIP file; null when there was none. */
      readonly path: string | null;
      readonly why: Loss;
    };

/** Why a worker is lost: it has ended, or was silent for so many milliseconds. */
export type Loss =
  | { readonly kind: 'crashed'; readonly reason: string }
  | { readonly kind: 'too-slow'; readonly limit: number };

/** Has a worker read a file and takes its results, until the file or the worker comes to its end. */
export async function attempt(worker: WorkerProcess, work: Work): Promise<Attempt> {
  const { file, skip, ocr, limits } = work;
  let state: State = { met: skip, path: null, limit: limits.file };
  const lost = (why: Loss): Attempt => ({
    status: 'lost',
    met: state.met,
    path: state.path,
    why,
  });
  worker.send({ kind: 'read', file, skip, ocr });
  for (;;) {
    const heard = await worker.hear(state.limit);
    if (heard.kind === 'done') return { status: 'done', memory: heard.memory };
    if (heard.kind === 'ended') return lost({ kind: 'crashed', reason: heard.reason });
    if (heard.kind === 'silent') return lost({ kind: 'too-slow', limit: state.limit });
    state = await after(heard, state, work);
    if (heard.kind === 'result') worker.send({ kind: 'next' });
  }
}

interface State {
  readonly met: number;
  readonly path: string | null;
  /** How long the worker may be silent now. */
  readonly limit: number;
}

async function after(
  heard: Exclude<FromWorker, { readonly kind: 'done' }>,
  state: State,
  { take, onPage, limits }: Work,
): Promise<State> {
  switch (heard.kind) {
    case 'ready':
      return state;
    case 'file':
      return { ...state, path: heard.path, limit: limits.file };
    case 'page':
      onPage(heard.path, heard.page, heard.of);
      return { ...state, limit: limits.page };
    case 'result':
      await take(heard.source);
      return { met: state.met + 1, path: null, limit: limits.file };
    default:
      return heard satisfies never;
  }
}
