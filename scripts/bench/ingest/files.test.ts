import { expect, test } from 'vitest';
import { readFileText } from '../../../src/ingest/readers/read-file.ts';
import { figureRows, quarters } from './figures.ts';
import { generateFiles } from './files.ts';
import { makers } from './makers.ts';

test('kinds of files add up to a hundred', () => {
  expect(makers.reduce((sum, { share }) => sum + share, 0)).toBe(100);
});

test('the same seed gives the same files, another one others', async () => {
  const bytesOf = async (seed: number) => {
    const all: string[] = [];
    for await (const { name, bytes } of generateFiles(6, { seed }))
      all.push(`${name} ${Buffer.from(bytes).toString('base64')}`);
    return all;
  };
  const first = await bytesOf(1);
  expect(await bytesOf(1)).toEqual(first);
  expect(await bytesOf(2)).not.toEqual(first);
});

test('a hundred files are of every kind, and the texts of each are read', async () => {
  const endings = new Set<string>();
  for await (const { name, bytes } of generateFiles(100, { seed: 1 })) {
    endings.add(name.slice(6));
    if (!/\.(?:txt|docx?|odt|rtf|html|md)$/u.test(name)) continue;
    const reading = await readFileText(bytes, name, { path: name });
    expect(reading.status === 'read' ? reading.read.text : reading.issue.message).toContain(
      'Thực hiện Chỉ thị số 48-CT/TW ngày 22 tháng 10 năm 2010',
    );
  }
  expect([...endings].sort()).toEqual(makers.map(({ ending }) => ending).sort());
});

test('quarters have their own peaks', () => {
  expect(quarters([1, 5, 2, 2, 9, 3, 4, 4])).toEqual([5, 2, 9, 4]);
  expect(quarters([7])).toEqual([null, null, null, 7]);
});

test('runs stand side by side', () => {
  const run = {
    files: 10,
    written: 6,
    unchanged: 3,
    references: 2,
    failed: 1,
    ms: 4000,
    reading: 3500,
    pages: 3,
    recognising: 2000,
  };
  const rows = figureRows([{ name: '1 worker', measured: { ...run, memory: [1e6, 3e6] } }]);
  expect(rows[0]).toEqual(['', '1 worker']);
  expect(new Map(rows.map(([name = '', cell]) => [name, cell]))).toEqual(
    new Map(
      Object.entries({
        '': '1 worker',
        files: '10',
        'documents written': '6',
        unchanged: '3',
        'references written': '2',
        'not taken': '1',
        seconds: '4.0',
        '  after the last file was read': '0.5',
        'files/s': '2.50',
        'pages recognised': '3',
        'pages/s while recognising': '1.50',
        'files/s without that time': '5.00',
        'peak memory, MB': '3',
        '  in quarter 1': '',
        '  in quarter 2': '1',
        '  in quarter 3': '',
        '  in quarter 4': '3',
      }),
    ),
  );
});
