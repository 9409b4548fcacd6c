import path from 'node:path';
import { exit } from 'node:process';
import type { SourcePath } from '../../paths.ts';
import { type ReadSource, readSourceFiles } from '../../source-file.ts';
import type { JobOptions } from '../read-job.ts';
import { serve } from '../serve.ts';

// A worker of tests: it reads texts, and what it does before depends on the first word of a file's name.
const acts: Readonly<Record<string, (options: JobOptions, at: string) => void>> = {
  abort: () => process.abort(),
  exit: () => exit(3),
  hang: () => {
    for (;;);
  },
  kill: () => void process.kill(process.pid, 'SIGKILL'),
  // A thread that does this takes its whole process with it, whatever the limits for its memory are.
  memory: () => {
    const all = new Map<number, object>();
    for (let at = 0; ; at++) all.set(at, { at });
  },
  page: ({ onPage }, at) => {
    onPage(at, 1, 2);
    for (;;);
  },
  slow: () => {
    for (const start = performance.now(); performance.now() - start < 200; );
  },
  throw: () => {
    throw new TypeError('a bug of a reader');
  },
};

serve(async function* (file: SourcePath, options: JobOptions): AsyncGenerator<ReadSource> {
  const onFile = (at: string) => {
    options.onFile?.(at);
    acts[path.basename(at).split(/[-.]/u)[0] ?? '']?.(options, at);
  };
  for await (const source of readSourceFiles(file, {}, { ...options, onFile })) {
    const isPid = source.status === 'read' && source.file.name.startsWith('pid');
    yield isPid ? { ...source, file: { ...source.file, text: `${process.pid}` } } : source;
  }
});
