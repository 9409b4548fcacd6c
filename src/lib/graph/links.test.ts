import { describe, expect, test } from 'vitest';
import { sampleGraph } from '../../../tests/fixtures/sample-graph.ts';
import { documentId } from '../document/id.ts';
import { byLevelAndDate, documentLevel, levelName } from './level.ts';
import { degreeOf, linkDocuments, linksAmong, linksFrom, linksTo, mostLinked } from './links.ts';
import { indexCorpus } from './query.ts';

const corpus = sampleGraph(
  [
    ['a', 'b', 'theo'],
    ['a', 'c'],
    ['a', 'b'],
    ['c', 'a'],
  ],
  {
    a: { issuers: ['Công an huyện Củ Chi'], date: '2024' },
    b: { type: 'CT', number: '09-CT/TW' },
    c: { issuers: ['Nhóm lạ', 'Sở Y tế'] },
    d: { type: 'LUAT', number: null, title: 'Khiếu nại', issuers: ['Nhóm lạ'] },
    e: { issuers: ['Công an huyện Củ Chi'], date: '2022-05' },
    f: { issuers: ['Công an huyện Củ Chi'] },
    g: { issuers: ['Nhóm lạ'] },
  },
);
const links = linkDocuments(indexCorpus(corpus));
const pairs = (some: readonly { source: string; target: string }[]) =>
  some.map(({ source, target }) => `${source}${target}`);

describe('links', () => {
  test('take all edges of a pair together, in the order of the text', () => {
    const [link] = linksFrom(links, documentId('a'));
    expect(link?.edges.map(({ relation }) => relation)).toEqual(['theo', 'can_cu']);
  });

  test('are found from either end, and none for a document without', () => {
    expect(pairs(linksFrom(links, documentId('a')))).toEqual(['ab', 'ac']);
    expect(pairs(linksTo(links, documentId('a')))).toEqual(['ca']);
    expect(linksTo(links, documentId('d'))).toEqual([]);
    expect(degreeOf(links, documentId('a'))).toBe(3);
  });

  test('among a set leave the others out', () => {
    const set = new Set([documentId('c'), documentId('a')]);
    expect(pairs(linksAmong(links, set))).toEqual(['ac', 'ca']);
  });

  test('do not depend on the order of the edges', () => {
    const turned = { ...corpus, edges: corpus.edges.toReversed() };
    expect(linkDocuments(indexCorpus(turned)).from).toEqual(links.from);
  });
});

test('those with most links come first, those without any not at all', () => {
  expect(mostLinked(links, 9)).toEqual(['a', 'c', 'b']);
  expect(mostLinked(links, 1)).toEqual(['a']);
});

test.each<[why: string, id: string, name: string]>([
  ['its issuer', 'a', 'Cấp huyện'],
  ['its number, without an issuer', 'b', 'Trung ương'],
  ['its second issuer, when the first tells nothing', 'c', 'Cấp tỉnh'],
  ['its type', 'd', 'Trung ương'],
  ['nothing', 'g', 'Chưa rõ cấp'],
])('a level is told by %s', (_why, id, name) => {
  const entry = links.entries.get(documentId(id));
  expect(entry && levelName(documentLevel(entry.document.frontmatter))).toBe(name);
});

test('documents stand by level, then by date, then by id', () => {
  const sorted = corpus.entries.toSorted(byLevelAndDate).map(({ document }) => document.id);
  expect(sorted).toEqual(['b', 'd', 'c', 'e', 'a', 'f', 'g']);
});
