import { type ChildProcess, fork } from 'node:child_process';
import type { FromWorker, ToWorker } from './protocol.ts';

/** What comes of a worker: what it tells, that it has ended and why, or nothing for too long. */
export type Heard =
  | FromWorker
  | { readonly kind: 'ended'; readonly reason: string }
  | { readonly kind: 'silent' };

/** A process that reads files. */
export interface WorkerProcess {
  readonly send: (message: ToWorker) => void;
  /** Waits for what it tells next, at most so many milliseconds. Only one may wait at a time. */
  readonly hear: (limit: number) => Promise<Heard>;
  /** Ends it at once, whatever it does. */
  readonly end: () => Promise<void>;
}

/**
 * Starts a process that reads files. It is a process and no thread, because a thread that runs out of memory, or a
 * library that aborts, can take the whole program with it.
 */
export function startWorker(script: string, heap: number): WorkerProcess {
  const child = fork(script, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heap}`, '--disable-warning=ExperimentalWarning'],
    stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
    // Workers are as many as cores: one that used them all for a page would be in the way of the others.
    env: { ...process.env, VIPS_CONCURRENCY: '1', NODE_OPTIONS: '' },
  });
  const box = mailbox();
  child.on('message', (message) => box.put(message as FromWorker));
  const ended = endOf(child).then((reason) => box.put({ kind: 'ended', reason }));
  return {
    // A worker that has just ended is told of by `hear`.
    send: (message) => void child.send(message, () => {}),
    hear: box.take,
    end: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

interface Mailbox {
  readonly put: (message: Heard) => void;
  readonly take: (limit: number) => Promise<Heard>;
}

function mailbox(): Mailbox {
  const waiting: Heard[] = [];
  let deliver: ((message: Heard) => void) | null = null;
  const put = (message: Heard) => {
    const to = deliver;
    // Several messages can come before the one who waits goes on: only the first is for this wait.
    deliver = null;
    if (to === null) waiting.push(message);
    else to(message);
  };
  return {
    put,
    take: async (limit) => {
      const first = waiting.shift();
      if (first !== undefined) return first;
      const { promise, resolve } = Promise.withResolvers<Heard>();
      deliver = resolve;
      const timer = setTimeout(() => put({ kind: 'silent' }), limit);
      const message = await promise;
      clearTimeout(timer);
      return message;
    },
  };
}

/** What is kept of what a worker writes before it ends. */
const lastWords = 8192;

/** Resolves with why a process has ended, once all that it told has been heard. */
function endOf(child: ChildProcess): Promise<string> {
  let written = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written = (written + text).slice(-lastWords);
  });
  child.stdin?.on('error', () => {});
  return new Promise((resolve) => {
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(error.message);
    });
    child.on('close', (code, signal) => {
      // Messages may still be on their way when a process is gone.
      const told = () => resolve(whyEnded(written, signal ?? `code ${code}`));
      if (child.connected) child.once('disconnect', told);
      else told();
    });
  });
}

/** Says in words why a process ended: by what it wrote last, or by its signal or exit code. */
export function whyEnded(written: string, end: string): string {
  if (
    /heap out of memory|allocation failed|invalid (?:array|string|table|\w* ?size)/iu.test(written)
  ) {
    return 'it needs more memory than there is';
  }
  return /^(?:\w*Error|error): .+/mu.exec(written)?.[0] ?? end;
}
