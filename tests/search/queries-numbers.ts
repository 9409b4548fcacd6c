import { ids } from './ids.ts';
import type { QueryClass, QueryRow } from './row.ts';

/** Every spelling leads to one document, which stands first. */
function spellings(id: string, rows: Readonly<Record<string, string>>): readonly QueryRow[] {
  return Object.entries(rows).map(([query, why]) => ({ query, why, first: [id], isTop: true }));
}

/** Numbers in the spellings in which people type them. */
export const numberQueries: readonly QueryClass[] = [
  {
    name: 'numbers of the Party',
    rows: [
      ...spellings(ids.kl44, {
        '44-KL/TW': 'as printed',
        '44-kl/tw': 'in small letters',
        '44kl': 'serial and symbol glued',
        '44 kl tw': 'blanks for signs',
        'kl 44': 'the symbol first',
        kl44: 'the symbol first, glued',
        'KL44-TW': 'the symbol first, the body after',
        '44/KL-TW': 'signs swapped',
        'kết luận 44': 'the name of the type',
        'ket luan so 44': 'the name without tones, with “số”',
        'Kết luận số 44-KL/TW': 'name and symbol',
        'KL 44-KL/TW': 'symbol twice',
        'kl 44 2019': 'the year after',
        'Kết luận 44 của Ban Bí thư': 'with its issuer',
      }),
      ...spellings(ids.ct48, {
        '48-CT/TW': 'as printed',
        '48/CT-TW': 'as one of our texts has it',
        '48 - CT / TW': 'blanks around the signs',
        '48–CT/TW': 'an en dash',
        '48CT/TW': 'glued before the slash',
        '48cttw': 'all glued',
        '48 ct': 'without its body',
        ct48: 'the symbol first, glued',
        'chỉ thị số 48': 'the name of the type',
        'chi thi 48': 'the same without tones',
        'CHỈ THỊ 48': 'in capitals',
        'chỉ thị 48 của Bộ Chính trị': 'with its issuer',
        'ct 48 2010': 'with its year',
        'số 48-CT/TW': 'with its label',
        '(48-CT/TW)': 'in brackets',
        '48-CT/TW.': 'a full stop copied with it',
        '48-CT/TW ngày 22/10/2010': 'with its date',
      }),
      ...spellings(ids.ct09, {
        '09-CT/TW': 'as printed',
        '9-CT/TW': 'without its zero',
        '009-CT/TW': 'one zero too many',
        'ct 09 2011': 'with its year',
        'ct 9 2011': 'with its year, without its zero',
        'chỉ thị 09 ct tw năm 2011': 'year after the word',
        'chỉ thị 9': 'a name and one digit',
      }),
      ...spellings(ids.ct05, { '5-CT/TW': 'without its zero', 'ct 05 2006': 'with its year' }),
      ...spellings(ids.kl13, { 'kl 13': 'short', '13-KL/TW': 'as printed' }),
      ...spellings(ids.kl15, {
        '15 kl tw 2021': 'year after',
        'kết luận số 15': 'the name of the type',
      }),
      ...spellings(ids.ct46, {
        '46-CT/TW': 'one without a date',
        'chỉ thị 46 khóa XI': 'with its term',
        '46-CT/TW khoá XI': 'with its term, tone placed the new way',
      }),
      ...spellings(ids.kl86, {
        '86-KL/TW': 'as printed; another document has serial 86',
        'kết luận 86': 'the type tells it from the plan with serial 86',
      }),
    ],
  },
  {
    name: 'numbers of the state',
    rows: [
      ...spellings(ids.tt124, {
        '124/2021/TT-BCA': 'as printed',
        '124/2021': 'without its symbol',
        'tt124 bca': 'without its year',
        'tt 124/2021': 'symbol first, with its year',
        'thông tư 124': 'the name of the type',
        'thong tu so 124 2021 bca': 'no signs, no tones',
        '124 2021 tt bca': 'blanks for signs',
        '124-2021-TT-BCA': 'hyphens only',
        '0124/2021/TT-BCA': 'a zero too many',
        'Thông tư số 124/2021/TT-BCA ngày 28 tháng 12 năm 2021': 'copied with its date',
      }),
      ...spellings(ids.ct33, {
        '33/CT-TTg': 'as printed',
        '33 ct ttg': 'blanks for signs',
        '33-CT-TTG': 'capitals and hyphens',
        'chỉ thị 33 thủ tướng': 'with its issuer',
      }),
      ...spellings(ids.qd510, {
        '510/QĐ-BCA-V05': 'as printed',
        '510/QD-BCA-V05': 'D for Đ',
        '510/2022/QĐ-BCA-V05': 'with a year, as one of our texts has it',
        'qd 510': 'short',
        qđ510: 'short, glued, with đ',
        'quyết định 510 bộ công an': 'with its issuer',
      }),
      ...spellings(ids.ct03, {
        '03/CT-BCA-V28': 'as printed',
        '3/CT-BCA-V28': 'without its zero',
        'ct 03 bca': 'short',
      }),
      ...spellings(ids.nq09, {
        '09/1998/NQ-CP': 'as printed',
        '9/1998/nq-cp': 'without its zero, small letters',
        'nghị quyết số 09/CP': 'the old form, as our text has it',
        '09/CP': 'the old form alone',
        'nq 09': 'short',
      }),
      ...spellings(ids.kh119, {
        '119/KH-UBND': 'as printed',
        'kh 119 ubnd': 'symbol first',
        'kế hoạch 119 bình phước': 'with its place',
      }),
      ...spellings(ids.kh259, {
        '259/KH-UBND ngày 5/11/2020': 'with its date, no zero',
        'kế hoạch số 259': 'the name of the type',
      }),
    ],
  },
  {
    name: 'numbers of other bodies',
    rows: [
      ...spellings(ids.kh86, {
        '86/KH-LĐLĐ': 'as printed',
        '86/KH-LDLD': 'D for Đ',
        '86/KH-LÐLÐ': 'Eth for Đ, as old fonts leave it',
        '86 kh ldld': 'blanks for signs',
        'kế hoạch 86': 'the type tells it from the conclusion with serial 86',
      }),
      ...spellings(ids.kh92, {
        '92/KH-BCĐ138/CP': 'as printed',
        '92/KH-BCĐ 138/CP': 'with a blank, as our text has it',
        'kh 92 bcd 138': 'no signs',
        'kế hoạch 92': 'the name of the type',
      }),
      ...spellings(ids.ctph07, {
        '07/CTr-BCA-MTTQ': 'as printed',
        '7/ctr-bca-mttq': 'without its zero',
        'chương trình phối hợp số 07': 'the name of the type',
      }),
      ...spellings(ids.ctph09, {
        'chương trình phối hợp số 09': 'a serial alone',
        'chương trình phối hợp 9': 'without its zero',
        'chương trình 09': 'the short name of the type',
      }),
      ...spellings(ids.kh2179, {
        '2179/KHPH-CAT-MTTQ': 'as printed',
        '2179': 'the serial alone, no other has it',
        'khph 2179': 'symbol first',
        'kế hoạch 2179': 'the text calls it a plan',
        '2179/KHPH': 'without its bodies',
      }),
      ...spellings(ids.qcph9093, {
        '9093/QCPH-CATP-LĐLĐTP': 'as printed',
        '9093': 'the serial alone',
        'quy chế 9093': 'the short name of the type',
      }),
      ...spellings(ids.qcph03, {
        '03/QCPH-BCA-TLĐLĐVN': 'as printed',
        'qcph 03': 'short',
        'quy chế phối hợp 03': 'the name of the type',
      }),
      ...spellings(ids.hd1303, {
        '1303/HD-CA-MTTQ': 'as it should be',
        '1303/HĐ-CA-MTTQ': 'HĐ for HD, as our text has it',
        'hd 1303': 'short',
      }),
      ...spellings(ids.hd965, {
        '965/HĐ-CACC-XDPT': 'HĐ for HD, as our text has it',
        'hướng dẫn 965': 'the name of the type',
      }),
      ...spellings(ids.hd23, {
        '23/HD-TLĐ': 'as printed',
        '23/hd-tld': 'small letters, d for đ',
        'hướng dẫn số 23': 'the name of the type',
      }),
      { query: '86', why: 'two documents have this serial', first: [ids.kl86, ids.kh86] },
      { query: 'KH-SGDĐT', why: 'a number whose serial was left blank', first: [ids.binhPhuoc] },
      { query: '/KH-SGDĐT', why: 'the same as printed', first: [ids.binhPhuoc] },
    ],
  },
  {
    name: 'numbers misread by a scanner',
    rows: spellings(ids.ct48, {
      '48-CT/TVV': 'VV for W',
      'chi thi 4B': 'B for 8',
      'chỉ thị 4B-CT/TW': 'B for 8 in a whole number',
      '48-CT/T W': 'a blank inside',
    }).concat(
      spellings(ids.ct09, { 'O9-CT/TW': 'O for 0', 'chỉ thị o9': 'o for 0' }),
      spellings(ids.kl44, { '44-K1/TW': '1 for L', '44-KI/TW': 'I for L' }),
      spellings(ids.tt124, {
        'l24/2021/TT-BCA': 'l for 1',
        'I24/2021': 'I for 1',
        '124/2O21/TT-BCA': 'O for 0 in the year',
      }),
      spellings(ids.qd510, { '5l0/QĐ-BCA-V05': 'l for 1', '510/QĐ-BCA-VO5': 'O for 0 in V05' }),
      spellings(ids.kl13, { 'I3-KL/TW': 'I for 1' }),
      spellings(ids.kl15, { 'lS-KL/TW': 'l for 1, S for 5' }),
      spellings(ids.kh2179, { '2l79/KHPH-CAT-MTTQ': 'l for 1' }),
    ),
  },
];
