import { expect, test } from 'vitest';
import { sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import { documentId, indexCorpus } from '../lib/index.ts';
import { neededSentence } from './needed.ts';
import { toldFacts } from './told.ts';

const corpus = sampleCorpus(
  { name: 'a', text: 'CT', citations: [{ words: 'CT', to: 'ct', number: '48-CT/TW' }] },
  { name: 'ct', frontmatter: { date: '2010-10-22', issuers: ['Bộ Chính trị', 'Ban Bí thư'] } },
);

test('every fact has its witnesses, or says that it has none', () => {
  const facts = toldFacts(indexCorpus(corpus), documentId('ct')).map(
    ({ name, forms, remark }) =>
      `${name}: ${forms.map(({ written }) => written).join()}${remark ?? ''}`,
  );
  const byHand = '(ghi trong tệp của kho; không lời dẫn nào trong kho này ghi).';
  expect(facts).toEqual([
    'Số, ký hiệu: 48-CT/TW',
    `Ngày ban hành: ngày 22 tháng 10 năm 2010 ${byHand}`,
    `Cơ quan ban hành: Bộ Chính trị và Ban Bí thư ${byHand}`,
    'Trích yếu: Chưa biết: không lời dẫn nào trong kho này ghi.',
  ]);
  expect(toldFacts(indexCorpus(corpus), documentId('z'))).toEqual([]);
});

test('needed facts are named, with the values that stand nowhere else in the row', () => {
  const frontmatter = corpus.entries[1]?.document.frontmatter ?? null;
  expect(neededSentence(['number', 'date', 'issuers'], frontmatter)).toBe(
    'số, ngày ban hành (22/10/2010), cơ quan ban hành (Bộ Chính trị và Ban Bí thư)',
  );
  expect(neededSentence(['date', 'title'], null)).toBe('ngày ban hành, trích yếu');
});
