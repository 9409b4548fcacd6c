import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './protocol.ts';
import type { ReadJob } from './read-job.ts';

/** Reads what the parent process asks for until the parent ends it. What `read` throws ends this process. */
export function serve(read: ReadJob): void {
  endWithParent();
  // Ctrl-C in a terminal reaches the parent as well, which knows what to do about it.
  process.on('SIGINT', () => {});
  let goOn = () => {};
  process.on('message', (message: ToWorker) => {
    if (message.kind === 'next') goOn();
    else void readOne(read, message, () => new Promise((resolve) => (goOn = resolve)));
  });
  tell({ kind: 'ready' });
}

async function readOne(
  read: ReadJob,
  { file, skip, ocr }: ToWorker & { readonly kind: 'read' },
  taken: () => Promise<void>,
): Promise<void> {
  const onFile = (path: string) => tell({ kind: 'file', path });
  const onPage = (path: string, page: number, of: number) => tell({ kind: 'page', path, page, of });
  for await (const source of read(file, { skip, ocr, onFile, onPage })) {
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
