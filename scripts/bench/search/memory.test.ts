import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { readPs, treeMemory, watchMemory } from './memory.ts';

const processes = readPs(`    1     0  100
   20     1 2000
  300    20   30
  301    20    5
  400   300    7

   50     1 9999
`);

test.each<[why: string, pid: number, kilobytes: number]>([
  ['a process with children and grandchildren', 20, 2042],
  ['a child with a child', 300, 37],
  ['a process alone', 50, 9999],
  ['one that is not there', 77, 0],
])('%s', (_why, pid, kilobytes) => {
  expect(treeMemory(pid, processes)).toBe(kilobytes * 1024);
});

test.skipIf(process.platform === 'win32')(
  'sees what a child of the process takes, also after it has given it back',
  async () => {
    const hundredMegabytes = `
      const { spawnSync } = require('node:child_process');
      spawnSync(process.execPath, ['-e', 'const a = Buffer.alloc(1e8, 1); setTimeout(() => a, 500)']);`;
    const child = spawn(process.execPath, ['-e', hundredMegabytes]);
    const stop = watchMemory(child.pid ?? 0);
    await once(child, 'exit');
    const peak = stop();
    expect(peak).toBeGreaterThan(1e8);
    expect(peak).toBeLessThan(5e8);
  },
);
