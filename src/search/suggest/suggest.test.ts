import { expect, test } from 'vitest';
import { searchOrCorrect } from './correct.ts';
import type { KnownDocument } from './known.ts';
import { numberIndex } from './near-numbers.ts';
import type { SuggestionSources } from './sources.ts';
import { suggestionsFor } from './suggest.ts';
import { readWords, wordFile } from './words.ts';

const ct48: KnownDocument = {
  id: 'chi-thi-48',
  name: 'Chỉ thị số 48-CT/TW',
  type: 'CT',
  number: '48-CT/TW',
  date: '2010-10-22',
  isHeld: false,
  citedBy: 4,
};
const words = readWords(
  wordFile(['chỉ thị phòng chống tội phạm', 'tội phạm; phản động; kết luận']),
);
const sources: SuggestionSources = {
  numbers: () => Promise.resolve(numberIndex([ct48])),
  words: () => Promise.resolve(words),
  count: (query) => Promise.resolve(query.length),
};
const broken: SuggestionSources = {
  numbers: () => Promise.reject(new Error('offline')),
  words: () => Promise.reject(new Error('offline')),
};

test('says which documents have the number that was typed', async () => {
  const { numbers } = await suggestionsFor({ typed: '48-CT/TW tội phạm', absent: [] }, sources);
  expect(numbers).toEqual([
    { kind: 'number', meaning: '48-CT/TW', isAbsent: false, named: [ct48], near: [] },
  ]);
});

test('says that a number is nowhere only when the search has looked for it', async () => {
  const absent = await suggestionsFor({ typed: '84-CT/TW', absent: ['84-CT/TW'] }, sources);
  expect(absent.numbers[0]).toMatchObject({ isAbsent: true, named: [], near: [ct48] });
  const unknown = await suggestionsFor({ typed: '84-CT/TW', absent: [] }, sources);
  expect(unknown.numbers[0]).toMatchObject({ isAbsent: false, near: [ct48] });
});

test('spells words otherwise, and leaves out and names those that nothing is near', async () => {
  const said = await suggestionsFor({ typed: 'tội phạmm karaoke', absent: [] }, sources);
  expect(said.spellings).toEqual(['tội phạm']);
  expect(said.unknown).toEqual(['phạmm', 'karaoke']);
  expect(said.fewer).toEqual([]);
});

test('offers fewer words, with what they find', async () => {
  const said = await suggestionsFor({ typed: 'tội phạm karaoke', absent: [] }, sources);
  expect(said.fewer).toEqual([{ query: 'tội phạm', count: 8 }]);
});

test('leaves out what would find nothing, and does without a count', async () => {
  const none = { ...sources, count: () => Promise.resolve(0) };
  expect((await suggestionsFor({ typed: 'tội karaoke', absent: [] }, none)).fewer).toEqual([]);
  const { numbers, words: readIt } = sources;
  const uncounted = await suggestionsFor(
    { typed: 'tội karaoke', absent: [] },
    { numbers, words: readIt },
  );
  expect(uncounted.fewer).toEqual([{ query: 'tội', count: null }]);
});

test('without its files it offers less, and nothing wrong', async () => {
  const said = await suggestionsFor({ typed: 'karaoke 84-CT/TW', absent: ['84-CT/TW'] }, broken);
  expect(said).toEqual({
    text: 'karaoke 84-CT/TW',
    numbers: [{ kind: 'number', meaning: '84-CT/TW', isAbsent: true, named: [], near: [] }],
    spellings: [],
    unknown: [],
    fewer: [],
  });
});

test.each<[why: string, typed: string, finds: string[], expected: string | null]>([
  ['typed with the method off', 'chir thij 48', ['chỉ thị 48'], 'chỉ thị 48'],
  ['a number misread', '48-CT/TVV', ['48-CT/TW'], '48-CT/TW'],
  ['a number misread though its parts stand somewhere', 'ct 4B', ['ct 4B', 'ct 48'], 'ct 48'],
  ['two readings, one with words side by side', 'tội pharn', ['tội pham', 'tội phản'], 'tội pham'],
  ['what is found as typed', 'tội phạm', ['tội phạm'], null],
  ['words misread though they stand somewhere', 't0i', ['t0i', 'toi'], null],
  ['in quotes', '"chir thij" 48', ['chỉ thị 48'], null],
  ['a reading that finds nothing', 'chir thij', [], null],
  ['a reading with words that no text has', 'baor veej', ['bảo vệ'], null],
  ['two readings with nothing to choose by', 'pharn', ['pham', 'phản'], null],
  ['nothing', ' ', [], null],
])('searches for what was meant: %s', async (_why, typed, finds, expected) => {
  const search = (query: string) =>
    Promise.resolve({ total: finds.includes(query) ? 1 : 0, dropped: [], query });
  const { corrected, results } = await searchOrCorrect(typed, search, sources);
  expect(corrected).toBe(expected);
  expect(results.query).toBe(expected ?? typed);
});

test('answers as typed when what a reading is judged by cannot be had', async () => {
  const search = (query: string) => Promise.resolve({ total: 0, dropped: [], query });
  const { corrected } = await searchOrCorrect('chir thij 48', search, broken);
  expect(corrected).toBeNull();
});

test('fails when the search does', async () => {
  const search = () => Promise.reject(new Error('offline'));
  await expect(searchOrCorrect('48-CT/TW', search, sources)).rejects.toThrow('offline');
});
