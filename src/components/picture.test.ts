import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import { indexCorpus } from '../lib/index.ts';
import { pictureOf, toDot, toInlineSvg } from './picture.ts';

const index = indexCorpus(
  sampleCorpus(
    {
      name: 'a',
      text: 'Căn cứ CT; theo CT; theo KL',
      frontmatter: { number: null, issuers: ['Sở “Giáo dục & Đào tạo” \\ tỉnh Bình Phước'] },
      citations: [
        { words: 'CT', to: 'ct', relation: 'can_cu' },
        { words: 'CT', to: 'ct', relation: 'theo' },
        { words: 'KL', to: 'kl', relation: 'theo' },
      ],
    },
    { name: 'ct', frontmatter: { type: 'CT', number: '48-CT/TW', date: '2010-10-22' } },
    { name: 'kl', frontmatter: { type: 'KL', number: '<5"-KL/TW' } },
    { name: 'alone' },
  ),
);

describe('the picture', () => {
  test('takes all edges between two documents together, and leaves out who has none', () => {
    const { entries, links, omitted } = pictureOf(index, 10);
    expect(entries.map(({ document }) => document.id)).toEqual(['a', 'ct', 'kl']);
    expect(
      links.map(({ source, target, relations, times }) => [
        source.document.id,
        target.document.id,
        relations.join(', '),
        times,
      ]),
    ).toEqual([
      ['a', 'ct', 'Căn cứ, Theo', 2],
      ['a', 'kl', 'Theo', 1],
    ]);
    expect(omitted).toBe(1);
  });

  test('keeps to its limit, and draws no link to what it leaves out', () => {
    const { entries, links, omitted } = pictureOf(index, 2);
    expect(entries.map(({ document }) => document.id)).toEqual(['a', 'ct']);
    expect(links).toHaveLength(1);
    expect(omitted).toBe(2);
  });
});

describe('the drawing', () => {
  test('links every node, with its own words, quotes and brackets included', async () => {
    const graphviz = await Graphviz.load();
    const dot = toDot(pictureOf(index, 10), (id) => `/kho/van-ban/${id}/`);
    const svg = toInlineSvg(graphviz.layout(dot, 'svg', 'dot'), 'Đồ thị “A & B”');
    const links = [...svg.matchAll(/<a href="([^"]*)"/gu)].map(([, href]) => href);
    expect(links).toEqual(['/kho/van-ban/a/', '/kho/van-ban/ct/', '/kho/van-ban/kl/']);
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);
    expect(texts).toEqual([
      'Kế hoạch của Sở “Giáo dục',
      '&amp; Đào tạo” \\ tỉnh Bình',
      'Phước',
      '48-CT/TW',
      'Chỉ thị, 2010',
      '&lt;5&quot;-KL/TW',
      'Kết luận',
    ]);
    expect(svg).toMatch(
      /^<svg role="group" aria-label="Đồ thị “A &amp; B”" width="\d+" height="\d+"/u,
    );
    expect(svg).not.toMatch(/xlink|<title|<!--|<\?xml/u);
  });

  test('is the same every time', async () => {
    const graphviz = await Graphviz.load();
    const draw = () =>
      graphviz.layout(
        toDot(pictureOf(index, 10), (id) => id),
        'svg',
        'dot',
      );
    expect(draw()).toBe(draw());
  });
});
