import { expect, test } from 'vitest';
import { loadCorpus } from '../src/content/corpus.ts';
import { explorerFiles } from '../src/explorer/write-files.ts';
import { indexCorpus, linkDocuments } from '../src/lib/index.ts';
import { finderOf } from '../src/search/finder/finder.ts';
import { packTitles, unpackTitles } from '../src/search/finder/pack-titles.ts';

const corpus = await loadCorpus('content');
const files = explorerFiles(linkDocuments(indexCorpus(corpus)));
const keys = files.keys();
const find = finderOf(keys, unpackTitles(packTitles(files.titles())));

/** What people type for documents of the real collection, and the one that must come first. */
test.each<[typed: string, first: string]>([
  ['44kl', 'ket-luan-44-kl-tw-2019'],
  ['44 kl tw', 'ket-luan-44-kl-tw-2019'],
  ['kl44', 'ket-luan-44-kl-tw-2019'],
  ['44-Kl/Tw', 'ket-luan-44-kl-tw-2019'],
  ['kết luận 44', 'ket-luan-44-kl-tw-2019'],
  ['48/CT-TW', 'chi-thi-48-ct-tw-2010'],
  ['ct 48', 'chi-thi-48-ct-tw-2010'],
  ['chi thi so 48', 'chi-thi-48-ct-tw-2010'],
  ['124/2021', 'thong-tu-124-2021-tt-bca'],
  ['tt124 bca', 'thong-tu-124-2021-tt-bca'],
  ['tt 124/2021 bca', 'thong-tu-124-2021-tt-bca'],
  ['ct 09 2011', 'chi-thi-09-ct-tw-2011'],
  ['chỉ thị 9', 'chi-thi-09-ct-tw-2011'],
  ['46 ct tw', 'chi-thi-46-ct-tw-khoa-xi'],
  ['510/qd-bca-v05', 'quyet-dinh-510-qd-bca-v05-2022'],
  ['luật an ninh trật tự cơ sở', 'luat-luc-luong-tham-gia-bao-ve-an-ninh-trat-tu-o-co-so'],
  ['luat an ninh trat tu co s', 'luat-luc-luong-tham-gia-bao-ve-an-ninh-trat-tu-o-co-so'],
  ['LUẬT AN NINH', 'luat-luc-luong-tham-gia-bao-ve-an-ninh-trat-tu-o-co-so'],
  ['luật an ninh'.normalize('NFD'), 'luat-luc-luong-tham-gia-bao-ve-an-ninh-trat-tu-o-co-so'],
  ['86 khldld', 'ke-hoach-86-kh-ldld-ho-chi-minh-2024'],
  ['86/KH-LĐLĐ', 'ke-hoach-86-kh-ldld-ho-chi-minh-2024'],
])('%s', (typed, first) => {
  const [at] = find(typed, 8).places;
  expect(keys.documents[at ?? -1]?.[0]).toBe(first);
});

test.each(['9999-CT/TW', '48-CT/TU', 'zzz', '01/01/1901'])('nothing for %s', (typed) => {
  expect(find(typed, 8)).toMatchObject({ total: 0, exact: null });
});
