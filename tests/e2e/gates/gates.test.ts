import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { DrawnCitation, Page, Site } from '../site.ts';
import { lostDocuments } from './documents.ts';
import { edgesAgainstLinks } from './edges.ts';
import { duplicateIds } from './ids.ts';
import { brokenLinks } from './links.ts';
import { privateData, textOf } from './phones.ts';

function page(path: string, parts: Partial<Page> = {}): Page {
  return { path, ids: [], links: [], citations: [], ...parts };
}

function site(pages: readonly Page[], files: readonly string[] = [], base = '/'): Site {
  return { base, files, pages };
}

describe('links', () => {
  const target = page('/van-ban/a/', { ids: ['ii-1'] });

  test.each<[why: string, link: string, problem: string | null]>([
    ['a page', '/van-ban/a/', null],
    ['a page, relatively', '../van-ban/a/', null],
    ['an anchor', '/van-ban/a/#ii-1', null],
    ['an anchor of the page itself', '#top', null],
    ['a query', '/van-ban/a/?q=1#ii-1', null],
    ['a file', '/style.css', null],
    ['a picture in the page', 'data:image/png;base64,AAAA', null],
    ['a missing page', '/van-ban/b/', 'no such file'],
    ['a page without its slash', '/van-ban/a', 'no such file'],
    ['a missing anchor', '/van-ban/a/#ii-2', 'no such anchor'],
    ['a missing anchor of the page itself', '#bottom', 'no such anchor'],
    ['another host', 'https://example.org/', 'another host'],
    ['another host without a scheme', '//example.org/', 'another host'],
  ])('%s', (_why, link, problem) => {
    const from = page('/do-thi/', { ids: ['top'], links: [link] });
    const found = brokenLinks(site([target, from], ['style.css']));
    expect(found.map((each) => each.problem)).toEqual(problem === null ? [] : [problem]);
  });

  test('that forget the base path', () => {
    const from = page('/kho/', { links: ['/kho/van-ban/a/', '/van-ban/a/'] });
    const found = brokenLinks(site([from, page('/kho/van-ban/a/')], [], '/kho/'));
    expect(found).toEqual([
      { page: '/kho/', link: '/van-ban/a/', problem: 'outside the base path' },
    ]);
  });
});

test.each<[why: string, ids: string[], expected: string[]]>([
  ['different ids', ['a', 'b'], []],
  ['an id twice', ['a', 'b', 'a'], ['/#a']],
  ['an id three times, told once', ['a', 'a', 'a'], ['/#a']],
])('ids: %s', (_why, ids, expected) => {
  expect(duplicateIds(site([page('/', { ids })]))).toEqual(expected);
});

describe('edges', () => {
  const edge = { id: 'a:5', target: 'b', evidence: { document: 'a', citationSpan: { start: 5 } } };
  const link: DrawnCitation = { edge: 'a:5', id: 'trich-5', href: '/van-ban/b/' };
  const secondPart: DrawnCitation = { ...link, id: '' };

  test.each<[why: string, drawnOn: string, citations: DrawnCitation[], problems: number]>([
    ['drawn once', '/van-ban/a/', [link], 0],
    ['drawn in two parts', '/van-ban/a/', [link, secondPart], 0],
    ['not drawn', '/van-ban/a/', [], 1],
    ['drawn twice', '/van-ban/a/', [link, link], 1],
    ['drawn on another page', '/van-ban/c/', [link], 2],
    ['drawn as another edge', '/van-ban/a/', [{ ...link, edge: 'a:6' }], 2],
    ['drawn at another place', '/van-ban/a/', [{ ...link, id: 'trich-6' }], 2],
    ['leading to another document', '/van-ban/a/', [{ ...link, href: '/van-ban/c/' }], 2],
  ])('%s', (_why, drawnOn, citations, problems) => {
    expect(edgesAgainstLinks([edge], site([page(drawnOn, { citations })]))).toHaveLength(problems);
  });
});

test.each<[why: string, content: string[], graph: string[], pages: string[], lost: string[]]>([
  ['all there', ['a', 'b'], ['a', 'b'], ['a', 'b'], []],
  ['no page', ['a', 'b'], ['a', 'b'], ['a'], ['b']],
  ['not in the graph', ['a', 'b'], ['a'], ['a', 'b'], ['b']],
  ['not in content', ['a'], ['a'], ['a', 'b'], ['b']],
  ['twice in the graph', ['a'], ['a', 'a'], ['a'], ['a']],
])('documents: %s', (_why, content, graph, pages, lost) => {
  const built = site(
    ['/van-ban/', ...pages.map((id) => `/van-ban/${id}/`)].map((path) => page(path)),
  );
  const found = lostDocuments({ content, graph }, built);
  expect(found.map((line) => line.split(':')[0])).toEqual(lost);
});

describe('private data', () => {
  test.each([
    '0908.453.175',
    '0912345678/Zalo',
    '(84) 912345678',
    '09.12.34.56.78',
    'ĐT: 0908.453.175;',
    'gửi nva.thcs@hcm.edu.vn.',
  ])('is found: %s', (text) => {
    expect(privateData(text)).toHaveLength(1);
  });

  test.each([
    '0908.xxx.xxx',
    '[số điện thoại]',
    'ngày 08/12/2024',
    '09-CT/TW ngày 01/12/2011',
    'Quy chế số 9093/QCPH-CATP-LĐLĐ-BĐD-HLHPN',
    'a0908453175b0908453175',
    'ĐT: (028) 3829 1875, 028.38291875',
    '100.000.000 đồng',
    'theo @phongtrao',
  ])('is not found: %s', (text) => {
    expect(privateData(text)).toEqual([]);
  });

  test('is found in the packed files of the search index', () => {
    expect(privateData(textOf(gzipSync('gọi 0908.453.175')))).toEqual(['0908.453.175']);
  });
});
