import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { watchMemory } from '../search/memory.ts';
import type { Measured, RunFigures } from './figures.ts';

/** What a run takes in, where to, and with how many workers. */
export interface RunTask {
  readonly dir: string;
  readonly out: string;
  readonly workers: number;
}

/**
 * Ingests a folder in a process of its own and watches the memory of all its processes; memory that they share is
 * counted for each. Rejects with what it wrote when it fails.
 */
export async function measureRun({ dir, out, workers }: RunTask): Promise<Measured> {
  const script = join(import.meta.dirname, 'run.ts');
  const child = spawn(process.execPath, [script, dir, out, String(workers)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory: number[] = [];
  const stop = watchMemory(child.pid ?? 0, (bytes) => memory.push(bytes));
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  try {
    const code = await new Promise((resolve, reject) => {
      child.on('error', reject).on('close', resolve);
    });
    if (code !== 0) throw new Error(`ingest failed with ${code}: ${errors || output}`);
    return { ...(JSON.parse(output.trim().split('\n').at(-1) ?? '') as RunFigures), memory };
  } finally {
    stop();
  }
}
