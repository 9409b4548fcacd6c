import { describe, expect, test } from 'vitest';
import type { Sought } from './marks.ts';
import { excerpt, type MarkedText, presentPage } from './present.ts';
import type { FoundPage } from './word-index.ts';

const page: FoundPage = {
  id: 'ke-hoach',
  kind: 'document',
  name: 'Kế hoạch số 5/KH-SGDĐT',
  title: 'Bảo đảm an ninh trường học',
  issuers: 'Sở Giáo dục và Đào tạo',
  date: '2024-04-07',
  sections: [
    { anchor: 'p1', heading: 0, text: 'Căn cứ Chỉ thị số 48/CT-TW ngày 22/10/2010.' },
    { anchor: 'i', heading: 1, text: 'I. AN NINH' },
    { anchor: 'i-1', heading: 2, text: '1. Yêu cầu' },
    { anchor: 'i-1-p1', heading: 0, text: 'Đội ngũ an toàn, huyện Củ Chi, an ninh, trật tự.' },
  ],
};

const words = (...phrases: string[]): Sought => ({
  phrases: phrases.map((phrase) => phrase.split(' ')),
  typed: phrases.length,
  keys: [],
});
const marked = ({ text, marks }: MarkedText) =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('presentPage', () => {
  test.each<[why: string, sought: Sought, expected: [anchor: string, ...marks: string[]][]]>([
    [
      'a phrase, in headings too',
      words('an ninh'),
      [
        ['i', 'AN NINH'],
        ['i-1-p1', 'an ninh'],
      ],
    ],
    ['a phrase across a comma', words('ninh trật tự'), [['i-1-p1', 'ninh, trật tự']]],
    ['a phrase without tones', words('doi ngu'), [['i-1-p1', 'Đội ngũ']]],
    ['one with its tones, not the same letters without', words('củ chi'), [['i-1-p1', 'Củ Chi']]],
    [
      'all where no tones were typed',
      words('cu chi'),
      [
        ['p1', 'cứ Chỉ'],
        ['i-1-p1', 'Củ Chi'],
      ],
    ],
    ['a last word half typed', words('đội ng'), [['i-1-p1', 'Đội ngũ']]],
    ['words that stand apart', words('trật đội'), [['i-1-p1', 'Đội', 'trật']]],
    ['a number', { phrases: [], typed: 0, keys: ['zm48ct_'] }, [['p1', '48/CT-TW']]],
    ['a date', { phrases: [], typed: 0, keys: ['zd201010_'] }, [['p1', 'ngày 22/10/2010']]],
    ['what is not there', words('hòa bình'), []],
    ['no part of a word', words('oàn'), []],
  ])('shows %s', (_why, sought, expected) => {
    const { passages } = presentPage(page, sought, { extent: 'whole' });
    expect(passages.map((passage) => [passage.anchor, ...marked(passage)])).toEqual(expected);
  });

  test('names the words that the page lacks, but none that say nothing', () => {
    const { missing } = presentPage(page, words('đội ngũ của thanh niên'), { extent: 'some' });
    expect(missing).toEqual(['thanh', 'niên']);
    expect(presentPage(page, words('đội ngũ'), { extent: 'whole' }).missing).toEqual([]);
  });

  test('names the first heading above a passage', () => {
    const { passages } = presentPage(page, words('đội ngũ'), { extent: 'whole' });
    expect(passages.map(({ heading }) => heading)).toEqual(['I. AN NINH']);
  });

  test.each<[why: string, text: string, label: string]>([
    ['a number', '1. Tổ chức', '1'],
    ['a longer one', '1.2. Tổ chức', '1.2'],
    ['a letter', 'đ) Tổ chức', 'đ'],
    ['not a dash', '- Tổ chức', ''],
    ['not a year', '2024 tổ chức', ''],
  ])('gives the label of a passage: %s', (_why, text, label) => {
    const sections = [{ anchor: 'a', heading: 0, text }];
    const { passages } = presentPage({ ...page, sections }, words('tổ chức'), { extent: 'whole' });
    expect(passages).toMatchObject([{ label }]);
  });

  test('marks name, title and issuers', () => {
    expect(marked(presentPage(page, words('giao duc'), { extent: 'whole' }).issuers)).toEqual([
      'Giáo dục',
    ]);
    expect(marked(presentPage(page, words('trường học'), { extent: 'whole' }).title)).toEqual([
      'trường học',
    ]);
    expect(
      marked(
        presentPage(page, { phrases: [], typed: 0, keys: ['zm5kh_'] }, { extent: 'whole' }).name,
      ),
    ).toEqual(['5/KH-SGDĐT']);
  });
});

describe('excerpt', () => {
  const long = `${'trước '.repeat(60)}giữa ${'sau '.repeat(90)}`.trim();
  const middle = { start: 360, end: 364 };

  test('leaves a short text whole', () => {
    expect(excerpt('ngắn', [])).toEqual({ text: 'ngắn', marks: [] });
  });

  test('cuts a long text around its first mark, at blanks', () => {
    const cut = excerpt(long, [middle]);
    expect(marked(cut)).toEqual(['giữa']);
    expect(cut.text).toMatch(/^… trước .* giữa sau .*sau …$/u);
    expect(cut.text.length).toBeLessThan(260);
  });

  test('drops marks outside and clips one that goes on', () => {
    const end = { start: 355, end: long.length };
    const cut = excerpt(long, [end, { start: 700, end: 703 }]);
    expect(cut.marks).toHaveLength(1);
    expect(cut.marks[0]?.end).toBe(cut.text.length - ' …'.length);
  });

  test('begins at the beginning when nothing is marked', () => {
    expect(excerpt(long, []).text.startsWith('trước')).toBe(true);
  });
});
