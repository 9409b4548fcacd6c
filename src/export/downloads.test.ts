import { describe, expect, test } from 'vitest';
import { type SampleEntry, sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import { loadCorpus } from '../content/corpus.ts';
import { type DocumentId, indexCorpus } from '../lib/index.ts';
import { downloadsOf, makeDownload } from './downloads.ts';

const addresses = {
  page: () => null,
  citation: (id: DocumentId, start: number) => `/van-ban/${id}/#trich-${start}`,
};

const plan: SampleEntry = {
  name: '1',
  text: 'Căn cứ Chỉ thị 09.',
  citations: [{ words: 'Chỉ thị 09', to: '9' }],
};

test.each<[why: string, entries: SampleEntry[], files: string[]]>([
  [
    'a text that cites',
    [plan, { name: '9' }],
    ['1.docx', '1.txt', '1.md', '1-vien-dan.csv', '1.ris', '1.csl.json'],
  ],
  [
    'a text without citations: no table without rows',
    [{ name: '1', text: 'Không dẫn.' }],
    ['1.docx', '1.txt', '1.md', '1.ris', '1.csl.json'],
  ],
  [
    'a reference that is cited: no text',
    [{ name: '9' }, plan],
    ['9-duoc-vien-dan.csv', '9.ris', '9.csl.json'],
  ],
  ['a reference that nobody cites', [{ name: '9' }], ['9.ris', '9.csl.json']],
])('offers the files of %s', (_why, entries, files) => {
  const index = indexCorpus(sampleCorpus(...entries));
  const [name] = entries.map((entry) => entry.name);
  const entry = index.corpus.entries.find(({ document }) => document.id === name);
  if (entry === undefined) throw new Error('not in the corpus');
  expect(downloadsOf(index, entry).map(({ file }) => file)).toEqual(files);
});

describe('the collection', async () => {
  const [first, second] = [await loadCorpus('content'), await loadCorpus('content')].map(
    indexCorpus,
  );
  if (first === undefined || second === undefined) throw new Error('no corpus');

  test('gives the same bytes twice, whatever else was made between', async () => {
    for (const [at, entry] of first.corpus.entries.entries()) {
      const again = second.corpus.entries[at];
      if (again === undefined) throw new Error('the collection has changed');
      for (const { format } of downloadsOf(first, entry)) {
        const made = await makeDownload(format, { index: first, entry, addresses });
        const other = await makeDownload(format, { index: second, entry: again, addresses });
        expect(made.length).toBeGreaterThan(0);
        expect(Buffer.compare(Buffer.from(made as string), Buffer.from(other as string))).toBe(0);
      }
    }
  });

  test('gives every text as it is, letter by letter', async () => {
    const held = first.corpus.entries.filter(({ document }) => document.kind === 'document');
    expect(held.length).toBeGreaterThan(0);
    for (const entry of held) {
      const text = await makeDownload('text', { index: first, entry, addresses });
      expect(text).toBe(entry.document.text);
    }
  });
});
