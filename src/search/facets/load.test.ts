import { afterEach, expect, test, vi } from 'vitest';
import { sampleExplorer } from '../../../tests/fixtures/sample-explorer.ts';
import { sampleGraph } from '../../../tests/fixtures/sample-graph.ts';
import { asked, serveFiles } from '../../../tests/fixtures/serve-files.ts';
import { browseLists } from '../../lib/index.ts';
import { packKeys } from '../finder/pack-keys.ts';
import { packTitles } from '../finder/pack-titles.ts';
import { facetLoader } from './load.ts';
import { facetFile } from './write-file.ts';

const arrows = [
  ['a', 'c'],
  ['b', 'c', 'theo'],
] as const;
const corpus = sampleGraph(arrows);
const { keys, neighbours } = sampleExplorer(arrows);
const facets = facetFile(corpus, browseLists(corpus), keys.stamp);
const all = {
  '/k/van-ban.json': packKeys(keys),
  '/k/lan-can/c.json': neighbours.get(2),
  '/k/trich-yeu.json': packTitles({ version: 1, stamp: keys.stamp, titles: [null, 'một', null] }),
  '/f.json': facets,
};

afterEach(() => vi.unstubAllGlobals());

const loader = () => facetLoader('/k/', '/f.json');

test('nothing is asked for before it is needed, then each file once', async () => {
  serveFiles(all);
  const one = loader();
  expect(asked).toEqual([]);
  await Promise.all([one.known(), one.known()]);
  await one.known();
  expect(asked.toSorted()).toEqual(['/f.json default', '/k/van-ban.json default']);
});

test('who cites a document is told by place', async () => {
  serveFiles(all);
  expect(await loader().citing(['c'])).toEqual(new Map([['c', new Set([0, 1])]]));
});

test('of what is no id of the collection the server is asked nothing', async () => {
  serveFiles(all);
  expect(await loader().citing(['../../x', 'nowhere', ''])).toEqual(new Map());
  expect(asked.filter((address) => address.includes('lan-can'))).toEqual([]);
});

test.each<[why: string, files: Readonly<Record<string, unknown>>]>([
  ['the file of the filters is missing', { ...all, '/f.json': undefined }],
  ['the key file is missing', { ...all, '/k/van-ban.json': undefined }],
  ['they are of different builds', { ...all, '/f.json': { ...facets, stamp: 'older' } }],
])('when %s it rejects, and asks the server again after that', async (_why, files) => {
  serveFiles(files);
  const one = loader();
  await expect(one.known()).rejects.toThrow();
  serveFiles(all);
  one.discard();
  expect((await one.known()).keys.ids).toEqual(['a', 'b', 'c']);
  expect(asked.toSorted()).toEqual(['/f.json reload', '/k/van-ban.json reload']);
});
