import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readDocumentFile } from '../content/read.ts';
import { idOf } from './identity.ts';
import { type MadeDocument, makeDocument } from './make-document.ts';
import type { Repair } from './repairs.ts';
import { readSourceFile } from './source-file.ts';

const folder = new URL('../../tests/gold/seeds/', import.meta.url);
const seeds = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();

async function made(seed: string): Promise<MadeDocument> {
  const read = await readSourceFile(new URL(seed, folder).pathname);
  if (read.status !== 'read') throw new Error(`${seed} is not read`);
  const making = makeDocument(read.file);
  if (making.status === 'failed') throw new Error(making.issue.message);
  return making.made;
}

/** Applies the repairs of one line, in order; each must start from what the one before left. */
function repaired(line: string, repairs: readonly Repair[]): string {
  return repairs.reduce((text, { before, after }) => {
    expect(before).toBe(text);
    return after;
  }, line);
}

test('there are five', () => {
  expect(seeds).toHaveLength(5);
});

test.each(seeds)(
  '%s: the text read back is the source, line by line, but for the listed repairs',
  async (seed) => {
    const { content, repaired: text } = await made(seed);
    const source = await readFile(new URL(seed, folder), 'utf8');
    const expected = source
      .split('\n')
      .map((line, index) => ({ line, number: index + 1 }))
      .filter(({ line }) => line.trim() !== '')
      .map(({ line, number }) =>
        repaired(
          line,
          text.repairs.filter((repair) => repair.line === number),
        ),
      );
    const { document, issues } = readDocumentFile('documents/x.mdx', content);
    expect(issues).toEqual([]);
    expect(document?.paragraphs.map((paragraph) => paragraph.text)).toEqual(expected);
  },
);

test.each(seeds)('%s: made again, it is the same byte for byte', async (seed) => {
  expect((await made(seed)).content).toBe((await made(seed)).content);
});

test('every seed gets an address of its own', async () => {
  const ids = await Promise.all(seeds.map(async (seed) => idOf((await made(seed)).frontmatter)));
  expect(ids).toEqual([
    'ke-hoach-cong-doan-nganh-giao-duc-thanh-pho-ho-chi-minh-2024',
    'ke-hoach-phong-giao-duc-va-dao-tao-huyen-cu-chi-2024',
    'ke-hoach-so-giao-duc-va-dao-tao-tinh-binh-phuoc-2022',
    'huong-dan-ban-thuong-vu-lien-doan-lao-dong-tinh-binh-dinh-2021-2023',
    'cong-van-tong-lien-doan-lao-dong-viet-nam',
  ]);
});

test('few lines are repaired, and the one phone number is masked', async () => {
  const all = await Promise.all(seeds.map(made));
  expect(all.map((each) => each.repaired.repairs.length)).toEqual([3, 6, 0, 10, 4]);
  expect(all.map((each) => each.repaired.phones)).toEqual([0, 1, 0, 0, 0]);
  expect(all.map((each) => each.repaired.emails)).toEqual([0, 0, 0, 0, 0]);
  expect(all.map(({ content }) => content).join('\n')).not.toContain('0908');
});
