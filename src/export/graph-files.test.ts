import Graph from 'graphology';
import * as gexf from 'graphology-gexf';
import { expect, test } from 'vitest';
import { sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import { toCsv } from './csv.ts';
import { toGexf } from './gexf.ts';
import { edgeRows, nodeRows } from './graph-tables.ts';

const title = 'Về “an ninh” & <trật tự>,\u0001 "mới"';
const corpus = sampleCorpus(
  {
    name: 'a',
    text: 'Căn cứ CT, "ngày ấy"; theo CT & <KL>.',
    citations: [
      { words: 'CT', to: 'ct', relation: 'can_cu' },
      { words: 'CT', to: 'ct', relation: 'theo' },
      { words: 'KL', to: 'kl' },
    ],
  },
  {
    name: 'ct',
    frontmatter: {
      type: 'CT',
      number: '48-CT/TW',
      date: '2010-10-22',
      title,
      issuers: ['Bộ Chính trị', 'Bộ Công an'],
    },
  },
  { name: 'kl', frontmatter: { title: '=1+1' } },
);

class Multigraph extends Graph {
  constructor() {
    super({ multi: true, type: 'directed' });
  }
}

test('GEXF read again holds every document and every citation, with all Vietnamese letters', () => {
  const graph = gexf.parse(Multigraph, toGexf(corpus));
  expect(graph.nodes()).toEqual(corpus.entries.map(({ document }) => document.id));
  expect(graph.edges()).toEqual(corpus.edges.map(({ id }) => id));
  expect(graph.getNodeAttributes('ct')).toMatchObject({
    label: 'Chỉ thị số 48-CT/TW',
    kind: 'reference',
    level: 'Trung ương',
    title: title.replace('\u0001', ''),
    issuers: 'Bộ Chính trị; Bộ Công an',
  });
  for (const { id, source, target, evidence } of corpus.edges) {
    expect([graph.source(id), graph.target(id)]).toEqual([source, target]);
    expect(graph.getEdgeAttribute(id, 'sentence')).toBe(evidence.sentence);
  }
});

test('GEXF says nothing of the time at which it was written', () => {
  expect(toGexf(corpus)).toBe(toGexf(corpus));
  expect(toGexf(corpus)).not.toContain('lastmodifieddate');
});

test.each([
  ['nodes', nodeRows(corpus), corpus.entries.length],
  ['edges', edgeRows(corpus), corpus.edges.length],
] as const)('the CSV of %s read again is what was written', (_name, rows, count) => {
  const read = parseCsv(toCsv(rows).slice(1));
  expect(read).toEqual(
    rows.map((row) => row.map((cell) => (cell.startsWith('=') ? `'${cell}` : cell))),
  );
  expect(read).toHaveLength(count + 1);
});

/** A reader of RFC 4180 that goes letter by letter. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === ',') {
      row.push(cell);
      cell = '';
    } else if (text.startsWith('\r\n', at)) {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at++;
    } else cell += letter;
  }
  return rows;
}
