import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A process of this machine. */
export interface ProcessMemory {
  readonly pid: number;
  readonly parent: number;
  /** Bytes of memory in use. */
  readonly bytes: number;
}

const interval = 100;

/**
 * Watches the memory of a process and all that it starts. Returns a function that stops and gives the largest sum in
 * bytes, looked at ten times a second; null where the system does not tell. `each` is called with every sum.
 */
export function watchMemory(
  pid: number,
  each: (bytes: number) => void = () => {},
): () => number | null {
  let peak: number | null = null;
  const look = () => {
    const sum = treeMemory(pid, readProcesses());
    if (sum <= 0) return;
    peak = Math.max(peak ?? 0, sum);
    each(sum);
  };
  look();
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** Returns the memory of a process and its descendants together; 0 when it is not among `processes`. */
export function treeMemory(pid: number, processes: readonly ProcessMemory[]): number {
  const own = processes.find((each) => each.pid === pid)?.bytes ?? 0;
  const children = processes.filter(({ parent }) => parent === pid);
  return children.reduce((sum, child) => sum + treeMemory(child.pid, processes), own);
}

function readProcesses(): readonly ProcessMemory[] {
  try {
    if (process.platform === 'linux') return fromProc();
    const arguments_ = ['-A', '-o', 'pid=,ppid=,rss='];
    return readPs(execFileSync('ps', arguments_, { encoding: 'utf8' }));
  } catch {
    return [];
  }
}

/** Reads what `ps` prints: process, parent and kilobytes on each line. */
export function readPs(output: string): readonly ProcessMemory[] {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/u).map(Number);
      return { pid, parent, bytes: kilobytes * 1024 };
    });
}

/** `ps` is no part of small systems; the files that it reads are. */
function fromProc(): readonly ProcessMemory[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        return readStatus(readFileSync(`/proc/${name}/status`, 'utf8'));
      } catch {
        // It has ended since the folder was read.
        return [];
      }
    });
}

function readStatus(status: string): ProcessMemory {
  const figure = (name: string) =>
    Number(new RegExp(`^${name}:\\s*(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
  return { pid: figure('Pid'), parent: figure('PPid'), bytes: figure('VmRSS') * 1024 };
}
