import { spawn } from 'node:child_process';
import { columns } from './terminal.ts';

/** A menu stands once nothing was printed for so long, in milliseconds. */
const settled = 1500;
/** Milliseconds after which a program that has printed nothing is given up. */
const patience = 30_000;

/**
 * Runs node with `args` in a terminal, which `script` of util-linux gives it, and returns what stands there once it
 * waits for an answer. It is left with Ctrl-C. Rejects when it ends without asking.
 */
export function firstQuestion(args: readonly string[], folder: string): Promise<string> {
  const env = { ...process.env, CONTENT_DIR: '', NO_COLOR: '', TERM: 'xterm-256color' };
  const command = [process.execPath, ...args].map((word) => `'${word}'`).join(' ');
  const terminal = spawn(
    'script',
    ['-qec', `stty rows 40 cols ${columns} && ${command}`, '/dev/null'],
    {
      cwd: folder,
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  return new Promise((resolve, reject) => {
    let shown = '';
    const leave = () => {
      resolve(shown);
      terminal.stdin.end('\u0003');
    };
    let waiting = setTimeout(leave, patience);
    terminal.stdout.setEncoding('utf8').on('data', (words: string) => {
      shown += words;
      clearTimeout(waiting);
      waiting = setTimeout(leave, settled);
    });
    terminal.on('error', reject);
    terminal.on('exit', () => {
      clearTimeout(waiting);
      reject(new Error(`${command} ended without a question:\n${shown}`));
    });
  });
}
