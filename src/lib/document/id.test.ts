import { expect, test } from 'vitest';
import { addressWord, documentId, isDocumentId } from './id.ts';

const long =
  'Luật sửa đổi, bổ sung một số điều của Luật An ninh trật tự ở cơ sở và của các luật khác '.repeat(
    3,
  );

test.each<[why: string, parts: (string | null)[], id: string]>([
  ['words', ['Chỉ thị', '09-CT/TW', '2011'], 'chi-thi-09-ct-tw-2011'],
  ['nothing for what is null or empty', ['Kế hoạch', null, '', '2024'], 'ke-hoach-2024'],
  [
    '120 characters as they are',
    ['a'.repeat(59), 'b'.repeat(60)],
    `${'a'.repeat(59)}-${'b'.repeat(60)}`,
  ],
  ['one more, cut at a word', ['a'.repeat(59), 'b'.repeat(61)], `${'a'.repeat(59)}-1utz6p1`],
  [
    'a last word that fits',
    ['a'.repeat(100), 'b'.repeat(11), 'c'.repeat(9)],
    `${'a'.repeat(100)}-${'b'.repeat(11)}-0poecjq`,
  ],
  ['one endless word', ['a'.repeat(300)], `${'a'.repeat(112)}-0azqvwh`],
  [
    'a very long name',
    [long],
    'luat-sua-doi-bo-sung-mot-so-dieu-cua-luat-an-ninh-trat-tu-o-co-so-va-cua-cac-luat-khac-luat-sua-doi-bo-sung-mot-05ey8c4',
  ],
])('makes an id of %s', (_why, parts, id) => {
  expect(documentId(...parts)).toBe(id);
  expect(id.length).toBeLessThanOrEqual(120);
  expect(isDocumentId(id)).toBe(true);
});

test('long names that begin alike get ids of their own', () => {
  expect(documentId(long, '2012')).not.toBe(documentId(long, '2013'));
});

test.each<[name: string, word: string]>([
  ['Ủy ban nhân dân huyện Củ Chi', 'uy-ban-nhan-dan-huyen-cu-chi'],
  ['…', ''],
])('“%s” is “%s” in an address', (name, word) => {
  expect(addressWord(name)).toBe(word);
});
