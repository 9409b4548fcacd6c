import { ids } from './ids.ts';
import type { QueryClass } from './row.ts';

/** What the collection does not have: nothing may come, but an answer that helps. */
export const absentQueries: readonly QueryClass[] = [
  {
    name: 'absent numbers',
    rows: [
      { query: '99-KL/TW', why: 'no such serial', first: null, answer: { meaning: '99-KL/TW' } },
      { query: 'kết luận 99 kl tw', why: 'in words', first: null, answer: { meaning: '99-KL/TW' } },
      { query: 'kl 45', why: 'one digit off', first: null, answer: { near: [ids.kl44] } },
      {
        query: '4-CT/TW',
        why: 'a digit missing',
        first: null,
        answer: { near: [ids.ct46, ids.ct48] },
      },
      {
        query: '84-CT/TW',
        why: 'digits swapped',
        first: null,
        answer: { meaning: '84-CT/TW', near: [ids.ct48] },
      },
      { query: '49-CT/TW', why: 'one digit off', first: null, answer: { near: [ids.ct48] } },
      { query: '488-CT/TW', why: 'a digit too many', first: null, answer: { near: [ids.ct48] } },
      {
        query: '48-GT/TW',
        why: 'G for C, as a scanner reads it',
        first: null,
        answer: { near: [ids.ct48] },
      },
      { query: '48-CT/TWX', why: 'a letter too many', first: null, answer: { near: [ids.ct48] } },
      { query: '48-CT/TU', why: 'another body', first: null, answer: { near: [ids.ct48] } },
      {
        query: '48-KL/TW',
        why: 'another type',
        first: null,
        answer: { near: [ids.ct48, ids.kl44] },
      },
      {
        query: '124/2022',
        why: 'another year',
        first: null,
        answer: { meaning: '124/2022', near: [ids.tt124] },
      },
      { query: '124/2021/TT-BQP', why: 'another body', first: null, answer: { near: [ids.tt124] } },
      {
        query: '142/2021/TT-BCA',
        why: 'digits swapped',
        first: null,
        answer: { near: [ids.tt124] },
      },
      { query: '33/CT-TTq', why: 'q for g', first: null, answer: { near: [ids.ct33] } },
      {
        query: '501/QĐ-BCA-V05',
        why: 'digits swapped',
        first: null,
        answer: { near: [ids.qd510] },
      },
      {
        query: '15/2020/NĐ-CP',
        why: 'a real decree',
        first: null,
        answer: { meaning: '15/2020/NĐ-CP' },
      },
      {
        query: 'nghị định 30/2020',
        why: 'a real decree',
        first: null,
        answer: { meaning: '30/2020' },
      },
      {
        query: '30/2023/QH15',
        why: 'the law is known by name only',
        first: null,
        answer: { meaning: '30/2023/QH15' },
      },
      {
        query: 'chỉ thị số 4',
        why: 'the name of the type',
        first: null,
        answer: { near: [ids.ct46, ids.ct48] },
      },
      { query: 'thông tư số 999', why: 'nothing near', first: null },
      {
        query: '2197/KHPH-CAT-MTTQ',
        why: 'digits swapped',
        first: null,
        answer: { near: [ids.kh2179] },
      },
    ],
  },
  {
    name: 'absent dates',
    rows: [
      { query: '23/10/2010', why: 'a day later', first: null, answer: { meaning: '23/10/2010' } },
      {
        query: '31/12/1999',
        why: 'before all others',
        first: null,
        answer: { meaning: '31/12/1999' },
      },
      {
        query: 'ngày 2 tháng 9 năm 1945',
        why: 'in words',
        first: null,
        answer: { meaning: '2/9/1945' },
      },
      { query: 'tháng 7 năm 2015', why: 'a month', first: null, answer: { meaning: '7/2015' } },
      { query: '32/10/2010', why: 'no such day', first: null },
      { query: '1975', why: 'a year', first: null },
      { query: '2035', why: 'a year to come', first: null },
    ],
  },
  {
    name: 'absent words',
    rows: [
      { query: 'bitcoin', why: 'in no text', first: null, answer: { unknown: ['bitcoin'] } },
      { query: 'karaoke', why: 'in no text', first: null, answer: { unknown: ['karaoke'] } },
      { query: 'xăng', why: 'in no text', first: null, answer: { unknown: ['xăng'] } },
      { query: 'vaccine', why: 'in no text', first: null, answer: { unknown: ['vaccine'] } },
      { query: 'qwerty', why: 'no word', first: null, answer: { unknown: ['qwerty'] } },
      { query: '?!…', why: 'signs only', first: null },
    ],
  },
  {
    name: 'words that are near others, or too many',
    rows: [
      {
        query: 'an nin trật tự',
        why: 'a letter missing',
        answer: { spelling: 'an ninh trật tự' },
      },
      {
        query: 'phòng chống tội phạn',
        why: 'n for m',
        answer: { spelling: 'phòng chống tội phạm' },
      },
      { query: 'bạo lực học đừng', why: 'ươ mistyped', answer: { spelling: 'bạo lực học đường' } },
      { query: 'vneid', why: 'the text has VNedID', answer: { spelling: 'vnedid' } },
      { query: 'facebok', why: 'a letter missing', answer: { spelling: 'facebook' } },
      { query: 'mesenger', why: 'a letter missing', answer: { spelling: 'messenger' } },
      { query: 'tín dụngđen', why: 'a blank missing', answer: { spelling: 'tín dụng đen' } },
      {
        query: 'karaoke trường học',
        why: 'one word that no text has',
        first: [ids.cuChi],
        dropped: ['karaoke'],
      },
      {
        query: 'bạo lực học đường bitcoin',
        why: 'one word too many',
        first: [ids.cuChi],
        dropped: ['bitcoin'],
      },
      {
        query: '48-CT/TW bitcoin',
        why: 'a number and a word of no text',
        first: [ids.ct48],
        isTop: true,
        dropped: ['bitcoin'],
      },
      {
        query: 'tín dụng đen covid',
        why: 'words of two texts',
        first: [ids.hoChiMinh],
        answer: { fewer: 'tín dụng đen' },
      },
    ],
  },
];
