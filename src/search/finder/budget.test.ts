import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sampleKeys } from '../testing/sample-keys.ts';
import { finderOf } from './finder.ts';
import { packKeys, unpackKeys } from './pack-keys.ts';
import { packTitles, unpackTitles } from './pack-titles.ts';

const count = 10_000;
const { keys, titles } = sampleKeys(count);
const packed = [packKeys(keys), packTitles(titles)] as const;

/** Everything typed letter by letter: numbers, titles, what is nowhere. */
const typed = [
  '124/2021/TT-BCA',
  'chỉ thị 48-CT/TW ngày 22/10/2010',
  'ct 09 2011',
  'tt124 bca',
  'kế hoạch thực hiện công tác',
  'không có văn bản nào như thế',
  ...[1, 5_000, 9_999].map((at) => (titles.titles[at] ?? '').slice(0, 60)),
].flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

describe(`${count} documents`, () => {
  test('take at most 40 bytes each on their way, numbers and titles together', () => {
    const bytes = packed.map((file) => gzipSync(JSON.stringify(file), { level: 9 }).length);
    const total = bytes.reduce((a, b) => a + b, 0);
    expect(total / count).toBeLessThanOrEqual(40);
    // Numbers come first and must not wait for much.
    expect((bytes[0] ?? 0) / count).toBeLessThanOrEqual(12);
  });

  test('come out as they went in', () => {
    expect(unpackKeys(packed[0])).toEqual(keys);
  });

  test('are found within 50 ms a letter', () => {
    const find = finderOf(keys, unpackTitles(packed[1]));
    const times = typed.map((text) => {
      const before = busy();
      find(text, 8);
      return busy() - before;
    });
    // The longest ones are those in which memory was tidied up.
    const [p95 = 0] = times.sort((a, b) => a - b).slice(Math.floor(times.length * 0.95));
    expect(p95).toBeLessThanOrEqual(50);
  }, 60_000);
});

/** Milliseconds that this thread has worked; other programs of the machine do not count. */
function busy(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
