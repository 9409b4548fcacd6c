import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './protocol.ts';
import type { JobOptions, ReadJob } from './read-job.ts';

/** Reads what the parent process asks for until the parent ends it. What `read` throws ends this process. */
export function serve(read: ReadJob): void {
  endWithParent();
  // Ctrl-C in a terminal reaches the parent as well, which knows what to do about it.
  process.on('SIGINT', () => {});
  let goOn = () => {};
  let known: ReadonlySet<string> = new Set();
  process.on('message', (message: ToWorker) => {
    if (message.kind === 'known') known = message.known;
    else if (message.kind === 'next') goOn();
    else {
      const taken = () => new Promise<void>((resolve) => (goOn = resolve));
      void readOne(read, { ...message, known }, taken);
    }
  });
  tell({ kind: 'ready' });
}

async function readOne(
  read: ReadJob,
  { file, skip, ocr, known }: ToWorker & { readonly kind: 'read' } & Pick<JobOptions, 'known'>,
  taken: () => Promise<void>,
): Promise<void> {
  const onFile = (path: string) => tell({ kind: 'file', path });
  const onPage = (path: string, page: number, of: number) => tell({ kind: 'page', path, page, of });
  for await (const source of read(file, { skip, ocr, known, onFile, onPage })) {
    const isTaken = taken();
    tell({ kind: 'result', source });
    await isTaken;
  }
  tell({ kind: 'done', memory: process.memoryUsage.rss() });
}

function tell(message: FromWorker): void {
  process.send?.(message);
}

/**
 * Ends this process as soon as the parent is gone, however that ended. A thread of its own sees to it: this one may be
 * in a loop without end.
 */
function endWithParent(): void {
  new Worker(new URL('parent-watch.ts', import.meta.url)).unref();
}
