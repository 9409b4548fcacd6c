import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { formatIssue, issue, issueCodes } from './table.ts';

test('a message quotes the value, and the text of an issue says where and what to do', () => {
  const problem = issue('source-empty', { name: 'a.txt' }, { path: 'x/a.txt', line: null });
  expect(problem).toEqual({
    code: 'source-empty',
    severity: 'error',
    message: '“a.txt” holds no text',
    help: 'Save the text of the document into it, or leave the file out.',
    path: 'x/a.txt',
    line: null,
  });
  expect(formatIssue(problem)).toBe(
    'x/a.txt error source-empty  “a.txt” holds no text\n    Save the text of the document into it, or leave the file out.',
  );
  expect(formatIssue({ ...problem, line: 7 })).toMatch(/^x\/a\.txt:7 error /u);
});

test('every kind of issue is asked for by a test elsewhere', async () => {
  const src = new URL('../../', import.meta.url);
  const files = (await readdir(src, { recursive: true })).filter(
    (file) => file.endsWith('.test.ts') && !file.endsWith('issues/table.test.ts'),
  );
  const tests = await Promise.all(files.map((file) => readFile(new URL(file, src), 'utf8')));
  const named = new Set(tests.flatMap((text) => text.match(/[a-z]+(?:-[a-z\d]+)+/gu) ?? []));
  expect(issueCodes.filter((code) => !named.has(code))).toEqual([]);
});
