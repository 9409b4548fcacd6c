import { spawn } from 'node:child_process';
import { root } from '../site/settings.ts';

/** How a child process ended, with everything it printed on both streams. */
export interface ChildResult {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly output: string;
}

/**
 * Runs a program of the project on this Node and collects what it prints.
 * When this process is told to end, the child is ended with it.
 */
export function runChild(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ChildResult> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const release = endTogether(() => child.kill());
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      release();
      resolve({ code, output });
    });
  });
}

/** Calls `end` when this process exits, and turns signals into an exit; returns what undoes both. */
function endTogether(end: () => void): () => void {
  // Node runs no exit handler when a signal ends it unless somebody listens for the signal.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const exit = () => process.exit(1);
  process.once('exit', end);
  for (const signal of signals) process.once(signal, exit);
  return () => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, exit);
  };
}
