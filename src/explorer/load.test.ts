import { afterEach, expect, test, vi } from 'vitest';
import { asked, serveFiles } from '../../tests/fixtures/serve-files.ts';
import { packKeys } from '../search/finder/pack-keys.ts';
import { packTitles, titleAt } from '../search/finder/pack-titles.ts';
import type { KeyRow } from './files.ts';
import { loaderOf } from './load.ts';

afterEach(() => vi.unstubAllGlobals());

const lists = {
  version: 1,
  stamp: 'new',
  types: [],
  relations: [],
  levels: [],
  issuers: [],
} as const;
const rowOf = (id: string): KeyRow => [id, 1, 0, '1', null, [], 0, 0, 0];
const keys = packKeys({ ...lists, documents: [rowOf('a'), rowOf('b')] });

test('each file is asked for once', async () => {
  serveFiles({ '/d/van-ban.json': keys, '/d/lan-can/b.json': { stamp: 'new' } });
  const loader = loaderOf('/d/');
  await loader.neighbours([1]);
  const loaded = await loader.neighbours([1]);
  expect([...loaded.keys()]).toEqual([1]);
  expect(asked).toEqual(['/d/van-ban.json default', '/d/lan-can/b.json default']);
});

test('a file that is asked for while it is on its way is not asked for again', async () => {
  serveFiles({
    '/d/van-ban.json': keys,
    '/d/lan-can/a.json': { stamp: 'new' },
    '/d/lan-can/b.json': { stamp: 'new' },
  });
  const loader = loaderOf('/d/');
  const [first, second] = await Promise.all([
    loader.neighbours([0]),
    loader.neighbours([0, 1]),
    loader.keys(),
  ]);
  expect([...first.keys()]).toEqual([0]);
  expect([...second.keys()]).toEqual([0, 1]);
  expect(asked).toEqual([
    '/d/van-ban.json default',
    '/d/lan-can/a.json default',
    '/d/lan-can/b.json default',
  ]);
});

test('returns the files asked for and no others, whatever was asked before', async () => {
  serveFiles({
    '/d/van-ban.json': keys,
    '/d/lan-can/a.json': { stamp: 'new' },
    '/d/lan-can/b.json': { stamp: 'new' },
  });
  const loader = loaderOf('/d/');
  await loader.neighbours([0]);
  expect([...(await loader.neighbours([1])).keys()]).toEqual([1]);
});

test('one of several that fails is tried again, the others are not', async () => {
  serveFiles({ '/d/van-ban.json': keys, '/d/lan-can/a.json': { stamp: 'new' } });
  const loader = loaderOf('/d/');
  await expect(loader.neighbours([0, 1])).rejects.toThrow('404');
  asked.length = 0;
  await expect(loader.neighbours([0, 1])).rejects.toThrow('404');
  expect(asked).toEqual(['/d/lan-can/b.json default']);
});

test('a file of another build is refused', async () => {
  serveFiles({ '/d/van-ban.json': keys, '/d/lan-can/a.json': { stamp: 'old' } });
  await expect(loaderOf('/d/').neighbours([0])).rejects.toThrow('another build');
});

test('after a failure it asks again, and the server when all is to be discarded', async () => {
  serveFiles({});
  const loader = loaderOf('/d/');
  await expect(loader.titles()).rejects.toThrow('404');
  serveFiles({
    '/d/van-ban.json': keys,
    '/d/trich-yeu.json': packTitles({ version: 1, stamp: 'new', titles: ['A b'] }),
  });
  loader.discard();
  expect(titleAt(await loader.titles(), 0)).toBe('A b');
  expect(asked).toEqual(['/d/trich-yeu.json reload', '/d/van-ban.json reload']);
});
