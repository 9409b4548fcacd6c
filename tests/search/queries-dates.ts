import { ids } from './ids.ts';
import type { QueryClass } from './row.ts';

/** Dates and years, of documents and in their texts. */
export const dateQueries: readonly QueryClass[] = [
  {
    name: 'dates',
    rows: [
      { query: '22/10/2010', why: 'as printed', first: [ids.ct48], isTop: true },
      { query: '22-10-2010', why: 'hyphens', first: [ids.ct48], isTop: true },
      { query: '22.10.2010', why: 'full stops', first: [ids.ct48], isTop: true },
      { query: '2010-10-22', why: 'year first', first: [ids.ct48], isTop: true },
      { query: 'ngày 22 tháng 10 năm 2010', why: 'in words', first: [ids.ct48], isTop: true },
      { query: 'ngay 22 thang 10 nam 2010', why: 'no tones', first: [ids.ct48], isTop: true },
      { query: '22 tháng 10, 2010', why: 'a comma for “năm”', first: [ids.ct48], isTop: true },
      { query: '01/12/2011', why: 'with its zero', first: [ids.ct09], isTop: true },
      { query: '1/12/2011', why: 'without its zero', first: [ids.ct09], isTop: true },
      { query: 'ngày01/12/2011', why: 'glued, as our text has it', first: [ids.ct09], isTop: true },
      { query: '28/12/2021', why: 'a circular', first: [ids.tt124], isTop: true },
      { query: '14/10/2006', why: 'the oldest directive', first: [ids.ct05], isTop: true },
      { query: '5/11/2010', why: 'not 5/11/2020', first: [ids.kl86], isTop: true },
      { query: '05/11/2020', why: 'not 05/11/2010', first: [ids.kh259], isTop: true },
      {
        query: 'chỉ thị ngày 26/11/2021',
        why: 'a type and a date',
        first: [ids.ct33],
        isTop: true,
      },
      { query: '7/4/2024', why: 'the date of a text we hold', first: [ids.cuChi], isTop: true },
      { query: '07 tháng 4 năm 2024', why: 'as its dateline', first: [ids.cuChi], isTop: true },
      { query: 'tháng 5 năm 2022', why: 'a month', first: [ids.binhPhuoc], isTop: true },
      { query: 'tháng 5/2022', why: 'a month with a slash', first: [ids.binhPhuoc], isTop: true },
      { query: '5/2022', why: 'a month in digits', first: [ids.binhPhuoc], isTop: true },
      { query: '05/12/2024', why: 'a deadline in the text', first: [ids.hoChiMinh], isTop: true },
      { query: '19/8', why: 'a day without a year', first: [ids.dispatch, ids.binhDinh] },
      { query: 'ngày 15/6', why: 'a deadline every year', first: [ids.binhDinh] },
      { query: '15/11', why: 'a deadline without a year', first: [ids.cuChi] },
      { query: 'năm 2006', why: 'one directive is of 2006', first: [ids.ct05] },
      { query: '1998', why: 'a year inside a number', first: [ids.nq09] },
      { query: 'giai đoạn 2021 - 2025', why: 'a period with blanks', first: [ids.kh259] },
      {
        query: 'giai đoạn 2021-2023 đoàn viên',
        why: 'a period and words',
        first: [ids.binhDinh],
        isTop: true,
      },
    ],
  },
];
