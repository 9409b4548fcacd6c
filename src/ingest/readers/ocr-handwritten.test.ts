import { expect, test } from 'vitest';
import { withoutGuesses } from './ocr-handwritten.ts';
import type { VotedWord } from './ocr-vote.ts';

/** Words with how sure each is behind a colon, as in “445.@70”. */
const line = (text: string): VotedWord[] =>
  text.split(' ').map((word, at) => {
    const [read = '', sureness = '95'] = word.split('@');
    const confidence = Number(sureness);
    const place = {
      left: 50 * at,
      right: 50 * at + 40,
      top: 0,
      bottom: 20,
      baseline: 18,
      size: 20,
    };
    return { text: read, confidence, lowest: confidence, others: [], ...place };
  });

test.each<[why: string, words: string, text: string, doubts: number]>([
  ['a serial by hand is a gap', 'Số: 445.@70 /NQ-CP', 'Số: … /NQ-CP', 1],
  ['letters for a serial by hand', 'Số: AA5@40 /NQ-CP', 'Số: … /NQ-CP', 1],
  ['a sure serial stays', 'Số: 445 /NQ-CP', 'Số: 445 /NQ-CP', 0],
  ['a printed number stays, sure or not', 'Số: 3722/VPCP-CN@70', 'Số: 3722/VPCP-CN', 0],
  [
    'not a number in a sentence',
    'theo Quyết định số 445@70 /NQ-CP',
    'theo Quyết định số 445 /NQ-CP',
    0,
  ],
  ['TTr with a sign for its r', 'số 4017/TT!-BNNMT', 'số 4017/TTr-BNNMT', 1],
  ['TTr with a digit in it', 'số 4017/T7r-BNNMT', 'số 4017/TTr-BNNMT', 1],
  ['TT stays', 'số 40/TT-BNNMT', 'số 40/TT-BNNMT', 0],
])('%s', (_why, words, text, doubts) => {
  const read = withoutGuesses(line(words));
  expect(read.words.map((word) => word.text).join(' ')).toBe(text);
  expect(read.doubts).toHaveLength(doubts);
});
