import { describe, expect, test } from 'vitest';
import { frontmatterSchema } from '../document/frontmatter.ts';
import { parseIsoDate } from '../text/date.ts';
import {
  agreement,
  type Identity,
  identityOf,
  identityOfDocument,
  isDecided,
  isTellable,
  numberSuffices,
  titlesAgree,
} from './identity.ts';

type Parts = Partial<Omit<Parameters<typeof identityOf>[0], 'date'>> & { readonly date?: string };

const identity = ({ date, ...parts }: Parts): Identity =>
  identityOf({
    type: null,
    number: null,
    term: null,
    issuers: [],
    title: null,
    ...parts,
    date: date === undefined ? null : parseIsoDate(date),
  });

const local = { type: 'KH', number: '119/KH-UBND' } as const;
const party = { type: 'CT', number: '46-CT/TW' } as const;
const normative = { type: 'TT', number: '124/2021/TT-BCA' } as const;
const provincial = { type: 'QD', number: '12/2022/QĐ-UBND' } as const;
const binhDinh = ['Ủy ban nhân dân tỉnh Bình Định'];
const binhPhuoc = ['Ủy ban nhân dân tỉnh Bình Phước'];

describe('agreement', () => {
  test.each<[why: string, cited: Parts, known: Parts, evidence: string[] | null]>([
    ['nothing beside the number', local, local, []],
    ['another type', { ...normative, type: 'ND' }, normative, null],
    ['an unknown type', { ...normative, type: null }, normative, []],
    ['a type unknown to us', normative, { ...normative, type: null }, []],
    ['the joint name of a form', { ...local, type: 'KHPH' }, local, []],
    ['the plain name of a form', local, { ...local, type: 'KHPH' }, []],
    ['two joint forms', { ...local, type: 'QCPH' }, local, null],
    ['the same day', { ...local, date: '2022-04-27' }, { ...local, date: '2022-04-27' }, ['date']],
    ['the year of the day', { ...local, date: '2022' }, { ...local, date: '2022-04-27' }, ['date']],
    ['another day', { ...local, date: '2022-04-28' }, { ...local, date: '2022-04-27' }, null],
    ['a day unknown to us', { ...local, date: '2022-04-28' }, local, []],
    ['a day not cited', local, { ...local, date: '2022-04-27' }, []],
    [
      'another day under a number with its year',
      { ...normative, date: '2021-12-29' },
      { ...normative, date: '2021-12-28' },
      [],
    ],
    [
      'another day under a provincial number with its year',
      { ...provincial, date: '2022-04-28' },
      { ...provincial, date: '2022-04-27' },
      null,
    ],
    [
      'a day in the same term',
      { ...party, date: '2015-06-22' },
      { ...party, term: 'XI' },
      ['term'],
    ],
    ['a day in another term', { ...party, date: '2025-05-16' }, { ...party, term: 'XI' }, null],
    ['a term unknown to us', { ...party, term: 'XI' }, party, []],
    ['a term not cited', party, { ...party, term: 'XI' }, []],
    [
      'a term below the centre',
      { type: 'CTr', number: '05-CTr/TU', term: 'XI' },
      { type: 'CTr', number: '05-CTr/TU', term: 'XII' },
      [],
    ],
    [
      'the same issuer',
      { ...local, issuers: binhDinh },
      { ...local, issuers: binhDinh },
      ['issuer'],
    ],
    ['another issuer', { ...local, issuers: binhDinh }, { ...local, issuers: binhPhuoc }, null],
    ['an issuer unknown to us', { ...local, issuers: binhDinh }, local, []],
    ['an issuer not cited', local, { ...local, issuers: binhDinh }, []],
    [
      'one of two issuers',
      { ...local, issuers: ['Bộ Công an', ...binhDinh] },
      { ...local, issuers: [...binhDinh, 'Bộ Y tế'] },
      ['issuer'],
    ],
    [
      'another issuer where the symbol names it',
      { ...party, issuers: ['Ban Bí thư'] },
      { ...party, issuers: ['Bộ Chính trị'] },
      [],
    ],
    [
      'the same title',
      { ...local, title: 'Phát động thi đua' },
      { ...local, title: 'phát động  Thi đua' },
      ['title'],
    ],
    [
      'another title',
      { ...local, title: 'Phát động thi đua' },
      { ...local, title: 'Phát động học tập' },
      [],
    ],
    [
      'the beginning of a title, in few words',
      { ...local, title: 'Phát động thi đua' },
      { ...local, title: 'Phát động thi đua năm 2022' },
      [],
    ],
    [
      'the beginning of a title, in twelve words',
      { ...local, title: 'một hai ba bốn năm sáu bảy tám chín mười mốt chục' },
      { ...local, title: 'một hai ba bốn năm sáu bảy tám chín mười mốt chục trăm' },
      ['title'],
    ],
    [
      'a title that goes on',
      { ...local, title: 'một hai ba bốn năm sáu bảy tám chín mười mốt chục trăm' },
      { ...local, title: 'một hai ba bốn năm sáu bảy tám chín mười mốt chục' },
      ['title'],
    ],
    [
      'a title too short to tell',
      { ...local, title: 'Thi đua' },
      { ...local, title: 'Thi đua' },
      [],
    ],
    [
      'everything',
      { ...party, date: '2015-06-22', issuers: ['Bộ Chính trị'], title: 'Bảo đảm an ninh' },
      { ...party, date: '2015-06-22', issuers: ['Bộ Chính trị'], title: 'Bảo đảm an ninh' },
      ['date', 'term', 'issuer', 'title'],
    ],
  ])('%s', (_why, cited, known, evidence) => {
    expect(agreement(identity(cited), identity(known))).toEqual(evidence);
  });
});

test.each<[a: string, b: string, agree: boolean]>([
  ['mot hai ba bon', 'mot hai ba bon', true],
  ['mot hai ba bon', 'mot hai ba bon nam', true],
  ['mot hai ba bon nam', 'mot hai ba bon', true],
  ['hai ba bon nam', 'mot hai ba bon nam', false],
  ['mot hai ba b', 'mot hai ba b', true],
  ['mot hai ba', 'mot hai ba bon', false],
  ['mot hai ba bon', 'mot hai ba', false],
  ['', '', false],
])('titles “%s” and “%s”: %s', (a, b, agree) => {
  expect(titlesAgree(a, b)).toBe(agree);
});

describe('the term of a Party document', () => {
  test.each<[why: string, parts: Parts, term: string | null]>([
    ['from the day', { ...party, date: '2015-06-22' }, 'XI'],
    ['from the first day after a congress', { ...party, date: '2016-01-29' }, 'XII'],
    ['as cited', { ...party, term: 'X', date: '2015-06-22' }, 'X'],
    ['not from a year', { ...party, date: '2015' }, null],
    ['not from a day before the table', { ...party, date: '1900-01-01' }, null],
    ['not for the state', { ...normative, date: '2021-12-28' }, null],
    ['not below the centre', { type: 'CTr', number: '05-CTr/TU', date: '2015-06-22' }, null],
  ])('%s', (_why, parts, term) => {
    expect(identity(parts).term).toBe(term);
  });
});

describe('when a number is enough', () => {
  test.each<[why: string, parts: Parts, suffices: boolean]>([
    ['a law', { type: 'LUAT', number: '30/2023/QH15' }, true],
    ['with its year', normative, true],
    ['with its year, of a province', provincial, false],
    ['without a year', local, false],
    ['of the Party', party, false],
    ['without a number', { type: 'LUAT', title: 'Đất đai' }, false],
  ])('%s', (_why, parts, suffices) => {
    expect(numberSuffices(identity(parts))).toBe(suffices);
  });

  test.each<[why: string, cited: Parts, known: Parts, evidence: string[], decided: boolean]>([
    ['a number with its year', normative, normative, [], true],
    ['a serial, which agreed in its title', { type: 'CTPH', number: '09' }, {}, [], true],
    ['a Party number alone', party, party, [], false],
    ['with its day', party, party, ['date'], true],
    ['with its term', party, party, ['term'], true],
    ['with its title', party, party, ['title'], true],
    ['with its issuer', party, party, ['issuer'], false],
    ['a local number with its day, where no issuer is known', local, local, ['date'], true],
    ['with its day and an issuer known', local, { ...local, issuers: binhDinh }, ['date'], false],
    ['with its day and an issuer cited', { ...local, issuers: binhDinh }, local, ['date'], false],
    ['with its day and issuer', local, local, ['date', 'issuer'], true],
    ['with its title', local, local, ['title'], true],
    ['a name, of which one version is known', { title: 'Đất đai' }, { title: 'Đất đai' }, [], true],
    ['a name of a dated law', { title: 'Đất đai' }, { date: '2013' }, [], false],
    ['a name with its year', { title: 'Đất đai', date: '2013' }, { date: '2013' }, [], true],
  ])('decided or not: %s', (_why, cited, known, evidence, decided) => {
    expect(isDecided(identity(cited), identity(known), evidence as never)).toBe(decided);
  });

  test.each<[why: string, parts: Parts, tellable: boolean]>([
    ['by its name', { type: 'LUAT', title: 'Đất đai' }, true],
    ['a serial', { type: 'CTPH', number: '09' }, true],
    ['by its year', normative, true],
    ['a Party number alone', party, false],
    ['by its day', { ...party, date: '2015-06-22' }, true],
    ['by its term', { ...party, term: 'XI' }, true],
    ['by its title', { ...local, title: 'Thi đua yêu nước' }, true],
    ['not by a short title', { ...local, title: 'Thi đua' }, false],
    ['not by its issuer', { ...local, issuers: binhDinh }, false],
  ])('tellable or not: %s', (_why, parts, tellable) => {
    expect(isTellable(identity(parts))).toBe(tellable);
  });
});

test('a blank serial is no key', () => {
  expect(identity({ type: 'KH', number: '/KH-SGDĐT' }).key).toBeNull();
});

test('reads the same from frontmatter', () => {
  const frontmatter = frontmatterSchema.parse({
    ...party,
    date: '2015-06-22',
    issuers: ['Bộ Chính trị'],
    title: 'An ninh',
  });
  expect(identityOfDocument(frontmatter)).toEqual(
    identity({ ...party, date: '2015-06-22', issuers: ['Bộ Chính trị'], title: 'An ninh' }),
  );
  expect(identityOfDocument({ ...frontmatter, date: null }).date).toBeNull();
});
