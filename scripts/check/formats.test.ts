import { expect, test } from 'vitest';
import { issue } from '../../src/lib/index.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { type CheckReport, countKinds } from './report.ts';
import { formatText } from './text.ts';

const at = (path: string, line: number | null) => ({ path, line });
const report: CheckReport = {
  content: 'kho',
  documents: 1,
  references: 2,
  linked: 3,
  issues: [
    issue('citation-missing', { citation: 'Kế hoạch số 1' }, at('kho/documents/a.mdx', 7)),
    issue('link-unknown', { cites: 'CT 5', is: 'x' }, at('kho/documents/a.mdx', 4)),
    issue('citation-missing', { citation: 'Kế hoạch số 2' }, at('kho/documents/a.mdx', 9)),
    issue(
      'citation-differs',
      { citation: 'TT 1', difference: 'khác' },
      at('kho/documents/a.mdx', 9),
    ),
    issue('citation-missing', { citation: 'Kế hoạch số 3' }, at('kho/documents/b.mdx', null)),
  ],
};
const empty = { ...report, issues: [] };

test('text has the worst last, the remedy once for each kind of a file, and the kinds below', () => {
  const lines = formatText(report)
    .split('\n')
    .map((line) => line.replace(/^( {4}\S+).*/u, '$1…'));
  expect(lines).toEqual([
    'kho/documents/a.mdx:9 note citation-differs  “TT 1”: khác',
    '    Compare…',
    '',
    'kho/documents/a.mdx:7 warning citation-missing  nothing in the collection is “Kế hoạch số 1”',
    'kho/documents/a.mdx:9 warning citation-missing  nothing in the collection is “Kế hoạch số 2”',
    '    Add…',
    '',
    'kho/documents/b.mdx warning citation-missing  nothing in the collection is “Kế hoạch số 3”',
    '    Add…',
    '',
    'kho/documents/a.mdx:4 error link-unknown  links: “CT 5” is said to be “x”, and no file of the collection has that name',
    '    Correct…',
    '',
    '1  error link-unknown',
    '3  warning citation-missing',
    '1  note citation-differs',
    '',
    '1 document, 2 references, 3 linked citations, 1 error, 3 warnings, 1 note.',
  ]);
  expect(formatText(empty)).toBe(
    '1 document, 2 references, 3 linked citations, 0 errors, 0 warnings, 0 notes.',
  );
});

test('JSON has the counts and every issue', () => {
  const json = JSON.parse(formatJson(report));
  expect(json).toEqual({
    version: 1,
    content: 'kho',
    counts: {
      documents: 1,
      references: 2,
      linkedCitations: 3,
      errors: 1,
      warnings: 3,
      notes: 1,
      kinds: { 'link-unknown': 1, 'citation-missing': 3, 'citation-differs': 1 },
    },
    issues: report.issues,
  });
  expect(JSON.parse(formatJson(empty))).toMatchObject({ counts: { kinds: {} }, issues: [] });
});

test('annotations of GitHub escape what would end them, the worst first', () => {
  const odd = {
    ...report.issues[1],
    path: 'kho, 50%\\a:b.mdx',
    message: '100 %\nhai',
    help: 'x::y',
  };
  const [first, second] = formatGithub({
    ...report,
    issues: [...report.issues, odd as never],
  }).split('\n');
  expect(first).toMatch(
    /^::error file=kho\/documents\/a\.mdx,line=4,title=link-unknown::links: “CT 5”.*%0ACorrect/u,
  );
  expect(second).toBe(
    '::error file=kho%2C 50%25/a%3Ab.mdx,line=4,title=link-unknown::100 %25%0Ahai%0Ax::y',
  );
  expect(formatGithub(report).split('\n')).toHaveLength(5);
  expect(formatGithub(report)).toContain(
    '::warning file=kho/documents/b.mdx,title=citation-missing::',
  );
  expect(formatGithub(report)).toMatch(/^::notice /mu);
  expect(formatGithub(empty)).toBe('');
});

test('kinds are counted, the worst and most frequent first', () => {
  expect(countKinds(report.issues).map(({ code, count }) => [code, count])).toEqual([
    ['link-unknown', 1],
    ['citation-missing', 3],
    ['citation-differs', 1],
  ]);
});
