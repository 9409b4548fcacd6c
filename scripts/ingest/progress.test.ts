import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Progress, progressOn } from './progress.ts';

const second = 1000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const file = (path: string, bytes = 1000) => ({ path, raw: path, bytes });

/** What is written while `use` tells progress; each write of its own. */
function written(isTTY: boolean, use: (progress: Progress) => void, columns = 80): string[] {
  const parts: string[] = [];
  const progress = progressOn({ isTTY, columns, write: (part) => parts.push(part) });
  use(progress);
  progress.end();
  progress.end();
  vi.advanceTimersByTime(60 * second);
  return parts;
}

/** Reads files one after the other, each in so many milliseconds. */
function readAll(progress: Progress, count: number, each: number): void {
  const files = Array.from({ length: count }, (_, at) => file(`${at}.txt`));
  progress.begin(files);
  for (const one of files) {
    progress.start(one);
    vi.advanceTimersByTime(each);
    progress.done(one);
  }
}

test.each([[true], [false]])('a run of less than a second is silent (terminal: %s)', (isTTY) => {
  expect(written(isTTY, (progress) => readAll(progress, 180, 5))).toEqual([]);
});

test('a terminal has one line that changes ten times a second, and goes', () => {
  const parts = written(true, (progress) => readAll(progress, 1000, 3));
  expect(parts[0]).toBe('\r\u001B[K333 of 1000 files');
  expect(parts.at(-2)?.slice(4)).toMatch(/^9\d\d of 1000 files$/u);
  expect(parts.at(-1)).toBe('\r\u001B[K');
  expect(parts.length).toBeLessThan(25);
});

test('a terminal shows the page of a scan, and time left when it is known', () => {
  const scan = file('a/quét.pdf', 4000);
  const parts = written(true, (progress) => {
    progress.begin([scan]);
    progress.start(scan);
    for (const page of [1, 2, 3]) {
      progress.page(scan.path, page, 4);
      vi.advanceTimersByTime(60 * second);
    }
    progress.done(scan);
  });
  expect(parts).toEqual([
    '\r\u001B[K0 of 1 file · a/quét.pdf: page 1 of 4',
    '\r\u001B[K0 of 1 file · a/quét.pdf: page 2 of 4 · about 3 min left',
    '\r\u001B[K0 of 1 file · a/quét.pdf: page 3 of 4 · about 2 min left',
    '\r\u001B[K',
  ]);
});

test('a line is cut to the width of the terminal', () => {
  const scan = file('a/thư mục có tên rất dài/kế hoạch đã quét.pdf');
  const parts = written(
    true,
    (progress) => {
      progress.begin([scan]);
      progress.page(scan.path, 1, 4);
      vi.advanceTimersByTime(2 * second);
    },
    50,
  );
  expect(parts[0]).toBe('\r\u001B[K0 of 1 file · a/thư …ạch đã quét.pdf: page 1 of 4');
  expect(parts[0]?.replace('\r\u001B[K', '').length).toBeLessThan(50);
});

test('a pipe has a line for each page at once, and sums up after 30 seconds', () => {
  const parts = written(false, (progress) => {
    progress.begin([file('a.pdf'), file('b.txt')]);
    progress.start(file('a.pdf'));
    progress.page('a.pdf', 1, 2);
    vi.advanceTimersByTime(20 * second);
    progress.page('a.pdf', 2, 2);
    vi.advanceTimersByTime(20 * second);
  });
  expect(parts).toEqual([
    'a.pdf: recognising page 1 of 2\n',
    'a.pdf: recognising page 2 of 2\n',
    '0 of 2 files · a.pdf: page 2 of 2\n',
  ]);
});

test('a pipe sums up every 100 files', () => {
  const parts = written(false, (progress) => readAll(progress, 250, 60));
  expect(parts).toEqual([
    '100 of 250 files · less than a minute left\n',
    '200 of 250 files · less than a minute left\n',
  ]);
});

test('pages are told without a list of files, and letters that steer a terminal are not printed', () => {
  const tellPage = (progress: Progress) => {
    progress.page('a\u001B[2J.pdf', 1, 1);
    vi.advanceTimersByTime(2 * second);
  };
  expect(written(false, tellPage)).toEqual(['a?[2J.pdf: recognising page 1 of 1\n']);
  expect(written(true, tellPage)).toEqual(['\r\u001B[Ka?[2J.pdf: page 1 of 1', '\r\u001B[K']);
});
