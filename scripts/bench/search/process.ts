import { fork } from 'node:child_process';
import { join } from 'node:path';
import { watchMemory } from './memory.ts';
import type { IndexResult, SearchResult, Task } from './task.ts';

/** The answer of a process with its peak memory, its own children's included; null where the system does not tell. */
export interface Ended<Result> {
  readonly result: Result;
  readonly peak: number | null;
}

type ResultOf<Kind extends Task['kind']> = Kind extends 'index'
  ? IndexResult
  : readonly SearchResult[];

/**
 * Does a task in a process of its own. Rejects with what the process wrote last when it ends without an answer, or
 * with “out of memory”.
 */
export async function runTask<Kind extends Task['kind']>(
  task: Extract<Task, { readonly kind: Kind }>,
): Promise<Ended<ResultOf<Kind>>> {
  const child = fork(join(import.meta.dirname, 'worker.ts'), { silent: true });
  const stop = watchMemory(child.pid ?? 0);
  child.stdout?.resume();
  let written = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.once('message', (result) => {
        resolve({ result: result as ResultOf<Kind>, peak: stop() });
      });
      // Streams are read to their end before `close`, which also follows a message.
      child.on('close', (code, signal) => reject(new Error(whyEnded(written, code ?? signal))));
      child.send(task);
    });
  } finally {
    stop();
  }
}

function whyEnded(written: string, end: number | string | null): string {
  if (/heap out of memory|allocation failed/iu.test(written) || end === 'SIGKILL')
    return 'out of memory';
  const message = /^\w*Error: .+/mu.exec(written)?.[0];
  return message ?? written.trim().split('\n').at(-1) ?? `ended with ${end}`;
}
