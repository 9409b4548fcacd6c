import { describe, expect, test } from 'vitest';
import { type CitationForms, citation, citationForms, paddedNumber } from './citation-forms.ts';
import type { Described } from './describe.ts';

const directive: Described = {
  type: 'CT',
  number: '48-CT/TW',
  date: '2010-10-22',
  issuers: ['Bộ Chính trị'],
  title: 'tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tội phạm',
};
const about = 'về tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tội phạm';

describe('the forms in which a document is cited', () => {
  test.each<[why: string, given: Partial<Described>, expected: Partial<CitationForms>]>([
    [
      'everything known',
      {},
      {
        state: `Chỉ thị số 48-CT/TW ngày 22 tháng 10 năm 2010 của Bộ Chính trị ${about}`,
        party: `Chỉ thị số 48-CT/TW, ngày 22/10/2010 của Bộ Chính trị ${about}`,
        short: 'Chỉ thị số 48-CT/TW',
      },
    ],
    [
      'a day below 10 and one of the first two months get a zero',
      { date: '2019-02-03', title: null },
      {
        state: 'Chỉ thị số 48-CT/TW ngày 03 tháng 02 năm 2019 của Bộ Chính trị',
        party: 'Chỉ thị số 48-CT/TW, ngày 03/02/2019 của Bộ Chính trị',
      },
    ],
    [
      'the third month gets none',
      { date: '2019-03-09', title: null },
      {
        state: 'Chỉ thị số 48-CT/TW ngày 09 tháng 3 năm 2019 của Bộ Chính trị',
        party: 'Chỉ thị số 48-CT/TW, ngày 09/3/2019 của Bộ Chính trị',
      },
    ],
    [
      'a date without its day',
      { date: '2022-05', title: null },
      {
        state: 'Chỉ thị số 48-CT/TW tháng 5 năm 2022 của Bộ Chính trị',
        party: 'Chỉ thị số 48-CT/TW, tháng 5/2022 của Bộ Chính trị',
      },
    ],
    [
      'a year alone',
      { date: '2012', title: null },
      {
        state: 'Chỉ thị số 48-CT/TW năm 2012 của Bộ Chính trị',
        party: 'Chỉ thị số 48-CT/TW, năm 2012 của Bộ Chính trị',
      },
    ],
    [
      'no date: no comma either',
      { date: null, title: null },
      {
        state: 'Chỉ thị số 48-CT/TW của Bộ Chính trị',
        party: 'Chỉ thị số 48-CT/TW của Bộ Chính trị',
      },
    ],
    [
      'a serial below 10',
      { number: '9-CT/TW', date: null, issuers: [], title: null },
      { state: 'Chỉ thị số 09-CT/TW', short: 'Chỉ thị số 09-CT/TW' },
    ],
    [
      'a blank serial',
      { type: 'KH', number: '/KH-SGDĐT', date: null, issuers: [], title: null },
      { state: 'Kế hoạch số …/KH-SGDĐT', short: 'Kế hoạch số …/KH-SGDĐT' },
    ],
    [
      'a serial with letters',
      { type: 'CV', number: 'A12-CV/TW', date: null, issuers: [], title: null },
      { state: 'Công văn số A12-CV/TW', short: 'Công văn số A12-CV/TW' },
    ],
    [
      'several issuers',
      { issuers: ['Bộ Công an', 'Bộ Quốc phòng', 'Bộ Y tế'], date: null, title: null },
      { state: 'Chỉ thị số 48-CT/TW của Bộ Công an, Bộ Quốc phòng và Bộ Y tế' },
    ],
    [
      'a title with a capital stands in quotes, for its words are a name',
      { date: null, issuers: [], title: 'Đẩy mạnh phong trào' },
      { state: 'Chỉ thị số 48-CT/TW về “Đẩy mạnh phong trào”' },
    ],
    [
      'a title that starts with a verb of issuing needs no “về”',
      { type: 'TT', number: '124/2021/TT-BCA', date: null, title: 'Quy định khu dân cư' },
      { state: 'Thông tư số 124/2021/TT-BCA của Bộ Chính trị quy định khu dân cư' },
    ],
    [
      'a title that brings its own “về”',
      { date: null, issuers: [], title: 'Về việc triển khai' },
      { state: 'Chỉ thị số 48-CT/TW về việc triển khai' },
    ],
    [
      'a title that brings its own “về” in small letters',
      { date: null, issuers: [], title: 'về việc abc' },
      { state: 'Chỉ thị số 48-CT/TW về việc abc' },
    ],
    [
      'a verb of issuing goes on in small letters behind its issuer',
      {
        type: 'QD',
        number: '12/QĐ-UBND',
        date: null,
        issuers: ['Ủy ban nhân dân huyện Củ Chi'],
        title: 'Ban hành quy chế',
      },
      {
        state: 'Quyết định số 12/QĐ-UBND của Ủy ban nhân dân huyện Củ Chi ban hành quy chế',
      },
    ],
    [
      'no number: the title tells it in the short form too',
      { type: 'KH', number: null, date: null, title: 'triển khai phong trào' },
      {
        state: 'Kế hoạch của Bộ Chính trị về triển khai phong trào',
        short: 'Kế hoạch về triển khai phong trào',
      },
    ],
    [
      'neither number nor title',
      { type: 'CV', number: null, title: null, date: '2024-12-05' },
      {
        state: 'Công văn ngày 05 tháng 12 năm 2024 của Bộ Chính trị',
        short: 'Công văn của Bộ Chính trị',
      },
    ],
    [
      'nothing but a type',
      { type: 'KH', number: null, title: null, date: null, issuers: [] },
      { state: 'Kế hoạch', party: 'Kế hoạch', short: 'Kế hoạch' },
    ],
    [
      'a law is cited by its name',
      { type: 'LUAT', number: '30/2023/QH15', issuers: ['Quốc hội'], title: 'khiếu nại' },
      { state: 'Luật Khiếu nại', party: 'Luật Khiếu nại', short: 'Luật Khiếu nại' },
    ],
    [
      'of a law whose name, number and date are known, the name',
      {
        type: 'LUAT',
        number: '30/2023/QH15',
        date: '2023-11-28',
        issuers: ['Quốc hội'],
        title: 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
      },
      { state: 'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở' },
    ],
    [
      'a law whose name is not known, by its number',
      { type: 'LUAT', number: '30/2023/QH15', date: null, issuers: [], title: null },
      { state: 'Luật số 30/2023/QH15', short: 'Luật số 30/2023/QH15' },
    ],
  ])('%s', (_why, given, expected) => {
    const document = { ...directive, ...given };
    const forms = citationForms(document);
    expect(forms).toMatchObject(expected);
    expect(citation(document)).toBe(forms.state);
  });
});

test.each<[why: string, number: string, padded: string]>([
  ['a Party number', '9-CT/TW', '09-CT/TW'],
  ['a state number', '1/KH-UBND', '01/KH-UBND'],
  ['a number with its year', '5/2020/TT-BCA', '05/2020/TT-BCA'],
  ['a serial alone', '9', '09'],
  ['already padded', '09-CT/TW', '09-CT/TW'],
  ['two digits', '48-CT/TW', '48-CT/TW'],
  ['a serial with a letter', '9a/KH-UBND', '09a/KH-UBND'],
  ['a blank serial', '/KH-SGDĐT', '/KH-SGDĐT'],
])('padding: %s', (_why, number, padded) => {
  expect(paddedNumber(number)).toBe(padded);
});
