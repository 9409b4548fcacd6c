import { describe, expect, test } from 'vitest';
import { findCitations } from '../citations/find.ts';
import { type FrontmatterInput, frontmatterSchema } from '../document/frontmatter.ts';
import { documentId } from '../document/id.ts';
import type { Resolution } from './model.ts';
import { buildRegistry, resolveCitation, resolveCitations } from './registry.ts';

const known = (id: string, frontmatter: Partial<FrontmatterInput>) => ({
  id: documentId(id),
  frontmatter: frontmatterSchema.parse({
    type: 'CT',
    number: null,
    date: null,
    title: null,
    ...frontmatter,
  }),
});
const election = 'Lãnh đạo cuộc bầu cử đại biểu Quốc hội khóa XVI';
const order = 'Bảo đảm an ninh, trật tự';
const sources = [
  known('ct-46-2015', { number: '46-CT/TW', date: '2015-06-22', title: order }),
  known('ct-46-2025', { number: '46-CT/TW', date: '2025-05-16', title: election }),
  known('ct-09', { number: '09-CT/TW', date: '2011-12-01', title: 'Phong trào toàn dân' }),
  known('ct-50-dated', { number: '50-CT/TW', date: '2015-03-10', title: order }),
  known('ct-50-undated', { number: '50-CT/TW', title: order }),
  known('ct-51-term', { number: '51-CT/TW', term: 'XI', title: order }),
  known('ct-51-none', { number: '51-CT/TW', title: order }),
  known('nd-85', { type: 'ND', number: '85/2020/NĐ-CP' }),
  known('ctph-12', { type: 'CTPH', number: '12/CTPH-BCA-MTTQ', title: 'Khu dân cư an toàn' }),
  known('ctph-13', { type: 'CTPH', number: '13/CTPH-BCA-MTTQ' }),
  known('luat-bao-chi-2016', { type: 'LUAT', date: '2016-04-05', title: 'Báo chí' }),
  known('luat-khong-ten', { type: 'LUAT' }),
  known('qd-khong-so', { type: 'QD' }),
  known('bc-12', {
    type: 'BC',
    number: '12/BC-UBND',
    date: '2024-01-05',
    issuers: ['Ủy ban nhân dân tỉnh Bình Phước'],
  }),
];

const resolved = (text: string, from: string | null = null, of = sources): Resolution[] =>
  resolveCitations(findCitations(text), from === null ? null : documentId(from), buildRegistry(of));
const last = (text: string, from: string | null = null) => resolved(text, from).at(-1);

const missing: Resolution = { status: 'missing' };
const found = (target: string, ...evidence: string[]) => ({ status: 'resolved', target, evidence });
const either = (...candidates: string[]) => ({ status: 'ambiguous', candidates });

describe('a short form', () => {
  test.each<[why: string, text: string, expected: unknown]>([
    [
      'means what its antecedent means',
      'Nghị định số 85/2020/NĐ-CP. Theo Nghị định 85, các xã',
      found('nd-85', 'antecedent'),
    ],
    ['is missing when that is', 'Nghị định số 86/2020/NĐ-CP. Theo Nghị định 86, các xã', missing],
    [
      'is open when that is',
      'Chỉ thị 46-CT/TW. Theo Chỉ thị 46, các xã',
      either('ct-46-2015', 'ct-46-2025'),
    ],
  ])('%s', (_why, text, expected) => {
    expect(last(text)).toEqual(expected);
  });
});

describe('a reference of a text to itself', () => {
  test('means the text', () => {
    expect(last('Căn cứ Kế hoạch này', 'ke-hoach')).toEqual(found('ke-hoach'));
  });

  test('means nothing known where the text belongs to no collection', () => {
    expect(last('Căn cứ Kế hoạch này')).toEqual(missing);
  });
});

describe('a number repeated in short', () => {
  const both = either('ct-46-2015', 'ct-46-2025');
  test.each<[why: string, text: string, expected: unknown]>([
    [
      'means what stands in full before it',
      'Chỉ thị 46-CT/TW ngày 22/6/2015; Chỉ thị 46-CT/TW.',
      found('ct-46-2015', 'antecedent'),
    ],
    [
      'means that also when it was cited in short before',
      'Chỉ thị 46-CT/TW của Bộ Chính trị; Chỉ thị 46-CT/TW ngày 22/6/2015; Chỉ thị 46-CT/TW.',
      found('ct-46-2015', 'antecedent'),
    ],
    ['not what stands in full behind it', 'Chỉ thị 09-CT/TW; Chỉ thị 46-CT/TW', both],
    [
      'not another number in full before it',
      'Chỉ thị 09-CT/TW ngày 01/12/2011; Chỉ thị 46-CT/TW',
      both,
    ],
    [
      'not when an unknown one, told by its term, stands there as well',
      'Chỉ thị 46-CT/TW của Bộ Chính trị khóa X; Chỉ thị 46-CT/TW ngày 22/6/2015; Chỉ thị 46-CT/TW.',
      both,
    ],
    [
      'not the document in whose title it stands',
      'Chỉ thị 46-CT/TW ngày 22/6/2015 về “thay thế Chỉ thị 46-CT/TW”',
      both,
    ],
    [
      'but what stands in full before that',
      'Chỉ thị 46-CT/TW ngày 22/6/2015; Chỉ thị 09-CT/TW ngày 01/12/2011 về “thay thế Chỉ thị 46-CT/TW”',
      found('ct-46-2015', 'antecedent'),
    ],
  ])('%s', (_why, text, expected) => {
    expect(last(text)).toEqual(expected);
  });

  test('not what stands in full only later', () => {
    expect(resolved('Chỉ thị 46-CT/TW; Chỉ thị 46-CT/TW ngày 22/6/2015')[0]).toEqual(both);
  });
});

describe('what agrees', () => {
  test.each<[why: string, text: string, expected: unknown]>([
    ['the number', 'Nghị định số 85/2020/NĐ-CP', found('nd-85', 'number')],
    ['the name and the year', 'Luật Báo chí năm 2016', found('luat-bao-chi-2016', 'name', 'date')],
    [
      'the serial and the title',
      'Chương trình phối hợp số 12 về “Khu dân cư an toàn”',
      found('ctph-12', 'number', 'title'),
    ],
    [
      'a day decides over a title that two share',
      `Chỉ thị 50-CT/TW ngày 10/3/2015 về “${order}”`,
      found('ct-50-dated', 'number', 'date', 'term', 'title'),
    ],
    [
      'a term decides over a title that two share',
      `Chỉ thị 51-CT/TW ngày 10/3/2015 về “${order}”`,
      found('ct-51-term', 'number', 'term', 'title'),
    ],
    [
      'a title that two share decides nothing',
      `Chỉ thị 50-CT/TW về “${order}”`,
      either('ct-50-dated', 'ct-50-undated'),
    ],
    ['not a serial with another title', 'Chương trình phối hợp số 12 về “Nông thôn mới”', missing],
    ['not a serial of a known one without title', 'theo Chương trình phối hợp số 13', missing],
    ['not a serial nobody has', 'Chương trình phối hợp số 77 về “Khu dân cư an toàn”', missing],
    ['not a blank number and nothing else', 'theo Quyết định số    /QĐ-UB', missing],
    [
      'not the report of that number and day of another province',
      'Báo cáo số 12/BC-UBND ngày 05/01/2024 của UBND tỉnh Bình Định',
      missing,
    ],
    [
      'nor a report of that number and day of any',
      'Báo cáo số 12/BC-UBND ngày 05/01/2024',
      either('bc-12'),
    ],
    ['not a law nobody has', 'Luật Thủy lợi', missing],
  ])('%s', (_why, text, expected) => {
    expect(last(text)).toEqual(expected);
  });
});

test('a title never means the document that has it, a number does', () => {
  const serial = 'Chương trình phối hợp số 12 về “Khu dân cư an toàn”';
  expect(last('Luật Báo chí năm 2016', 'luat-bao-chi-2016')).toEqual(missing);
  expect(last('Nghị định số 85/2020/NĐ-CP', 'nd-85')).toEqual(found('nd-85', 'number'));
  expect(last(serial, 'nd-85')).toEqual(found('ctph-12', 'number', 'title'));
});

test('a title never means the document with that serial that has it', () => {
  const own = known('ctph-14', { type: 'CTPH', number: '14', title: 'Khu dân cư an toàn' });
  const text = 'Chương trình phối hợp số 14 về “Khu dân cư an toàn”';
  expect(resolved(text, null, [own])).toEqual([found('ctph-14', 'number', 'title')]);
  expect(resolved(text, 'ctph-14', [own])).toEqual([missing]);
});

test('the order of the sources does not matter', () => {
  const [first] = resolved('Chỉ thị 46-CT/TW', null, sources);
  expect(first).toEqual(either('ct-46-2015', 'ct-46-2025'));
  expect(resolved('Chỉ thị 46-CT/TW', null, sources.toReversed())).toEqual([first]);
});

test('taken alone a short citation stays open, whatever stands before it', () => {
  const citations = findCitations('Chỉ thị 46-CT/TW ngày 22/6/2015; Chỉ thị 46-CT/TW.');
  const alone = citations.map((each) => resolveCitation(each, null, buildRegistry(sources)));
  expect(alone).toEqual([
    found('ct-46-2015', 'number', 'date', 'term'),
    either('ct-46-2015', 'ct-46-2025'),
  ]);
});
