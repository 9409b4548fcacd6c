/** A type of document: what it is called, what stands for it in a number, and proof that it is found. */
export interface DocumentType {
  /** Code used in data: the official abbreviation without diacritics. */
  readonly id: string;
  /** Abbreviations in numbers; the first is the official one (NĐ 30/2020, Phụ lục III, or the habit of the body). */
  readonly symbols: readonly [string, ...string[]];
  /** Names in running text, lower case; the first is the one to show. */
  readonly names: readonly [string, ...string[]];
  readonly system: 'state' | 'party' | 'joint' | 'law';
  /** Citations of such a document as found in real texts. */
  readonly examples: readonly [string, ...string[]];
}

/** Every document type that can be cited. Sources: NĐ 30/2020 Phụ lục III; Luật 80/2015/QH13 Đ.4; HD 36-HD/VPTW. */
export const documentTypes = [
  {
    id: 'HP',
    symbols: ['HP'],
    names: ['hiến pháp'],
    system: 'law',
    examples: ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992'],
  },
  {
    id: 'BL',
    symbols: ['BL'],
    names: ['bộ luật'],
    system: 'law',
    examples: ['Bộ luật Hình sự số 100/2015/QH13'],
  },
  {
    id: 'LUAT',
    symbols: ['L', 'LCT'],
    names: ['luật'],
    system: 'law',
    examples: ['Luật số 62/2010/QH12', 'Luật Chứng khoán số 70/2006/QH11'],
  },
  {
    id: 'PL',
    symbols: ['PL'],
    names: ['pháp lệnh'],
    system: 'law',
    examples: ['Pháp lệnh số 26/2004/PL-UBTVQH11'],
  },
  {
    id: 'LENH',
    symbols: ['LN'],
    names: ['lệnh'],
    system: 'law',
    examples: ['Lệnh số 12/2001/L-CTN ngày 04 tháng 7 năm 2001'],
  },
  {
    id: 'SL',
    symbols: ['SL'],
    names: ['sắc lệnh'],
    system: 'law',
    examples: ['Sắc lệnh số 29/SL ngày 12 tháng 3 năm 1947'],
  },
  {
    id: 'NQLT',
    symbols: ['NQLT'],
    names: ['nghị quyết liên tịch'],
    system: 'joint',
    examples: ['Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN'],
  },
  {
    id: 'TTLT',
    symbols: ['TTLT', 'TTLB'],
    names: ['thông tư liên tịch', 'thông tư liên bộ'],
    system: 'joint',
    examples: ['Thông tư liên tịch số 13/2014/TTLT-BYT-BNNPTNT-BCT ngày 09/4/2014'],
  },
  {
    id: 'NQ',
    symbols: ['NQ'],
    names: ['nghị quyết'],
    system: 'state',
    examples: ['Nghị quyết số 18-NQ/TW', 'Nghị quyết số 09/CP'],
  },
  {
    id: 'ND',
    symbols: ['NĐ'],
    names: ['nghị định'],
    system: 'state',
    examples: ['Nghị định số 15/2020/NĐ-CP ngày 03 tháng 02 năm 2020'],
  },
  {
    id: 'QD',
    symbols: ['QĐ'],
    names: ['quyết định'],
    system: 'state',
    examples: ['Quyết định số 510/QĐ-BCA-V05, ngày 20 tháng 01 năm 2022'],
  },
  {
    id: 'CT',
    symbols: ['CT'],
    names: ['chỉ thị'],
    system: 'state',
    examples: ['Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị', 'Chỉ thị số 33/CT-TTg'],
  },
  {
    id: 'TT',
    symbols: ['TT'],
    names: ['thông tư'],
    system: 'state',
    examples: ['Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ Công an'],
  },
  {
    id: 'KL',
    symbols: ['KL'],
    names: ['kết luận'],
    system: 'party',
    examples: ['Kết luận 44-KL/TW, ngày 22/01/2019 của Ban Bí thư'],
  },
  {
    id: 'QYD',
    symbols: ['QyĐ', 'QĐi'],
    names: ['quy định'],
    system: 'party',
    examples: ['Quy định số 262-QĐ/TW ngày 08 tháng 10 năm 2014 của Bộ Chính trị'],
  },
  {
    id: 'QCPH',
    symbols: ['QCPH'],
    names: ['quy chế phối hợp'],
    system: 'joint',
    examples: ['Quy chế phối hợp số 03/QCPH-BCA-TLĐLĐVN ngày 12/9/2017'],
  },
  {
    id: 'QC',
    symbols: ['QC'],
    names: ['quy chế'],
    system: 'state',
    examples: ['Quy chế số 12/QC-UBND ngày 05/6/2020'],
  },
  {
    id: 'HD',
    symbols: ['HD'],
    names: ['hướng dẫn'],
    system: 'state',
    examples: ['Hướng dẫn số 23/HD-TLĐ ngày 20/5/2021', 'Hướng dẫn số 42-HD/BTCTW'],
  },
  {
    id: 'KHPH',
    symbols: ['KHPH', 'KHLT'],
    names: ['kế hoạch phối hợp', 'kế hoạch liên tịch', 'kế hoạch liên ngành'],
    system: 'joint',
    examples: ['Kế hoạch phối hợp số 2179/KHPH-CAT-MTTQ ngày 27/8/2021'],
  },
  {
    id: 'KH',
    symbols: ['KH'],
    names: ['kế hoạch'],
    system: 'state',
    examples: ['Kế hoạch số 86/KH-LĐLĐ ngày 22 tháng 7 năm 2024', 'Kế hoạch số 70-KH/ĐU'],
  },
  {
    id: 'CTPH',
    symbols: ['CTPH', 'CTrPH'],
    names: ['chương trình phối hợp'],
    system: 'joint',
    examples: ['Chương trình phối hợp số 07/CTr-BCA-MTTQ ngày 17/10/2023'],
  },
  {
    id: 'CTQG',
    symbols: ['CTQG', 'CTMTQG'],
    names: ['chương trình quốc gia', 'chương trình mục tiêu quốc gia'],
    system: 'state',
    examples: ['Chương trình mục tiêu quốc gia số 12/CTMTQG-BNN ngày 05/6/2020'],
  },
  {
    id: 'CTHD',
    symbols: ['CTHĐ'],
    names: ['chương trình hành động'],
    system: 'party',
    examples: ['Chương trình hành động số 25-CTHĐ/TU ngày 15/3/2022'],
  },
  {
    id: 'CTr',
    symbols: ['CTr', 'CTR'],
    names: ['chương trình'],
    system: 'state',
    examples: ['Chương trình số 20-CTr/TU ngày 15/3/2022'],
  },
  {
    id: 'TB',
    symbols: ['TB'],
    names: ['thông báo'],
    system: 'state',
    examples: ['Thông báo số 160-TB/TW ngày 15/01/2005'],
  },
  {
    id: 'TTr',
    symbols: ['TTr', 'TTR'],
    names: ['tờ trình'],
    system: 'state',
    examples: ['Tờ trình số 4017/TTr-BNNMT ngày 23 tháng 4 năm 2026'],
  },
  {
    id: 'BC',
    symbols: ['BC'],
    names: ['báo cáo'],
    system: 'state',
    examples: ['Báo cáo số 139/BC-UBND ngày 23 tháng 4 năm 2026'],
  },
  {
    id: 'CD',
    symbols: ['CĐ'],
    names: ['công điện'],
    system: 'state',
    examples: ['Công điện số 280/CĐ-TTg ngày 19/3/2024'],
  },
  {
    id: 'CV',
    symbols: ['CV'],
    names: ['công văn', 'văn bản'],
    system: 'state',
    examples: ['Công văn số 177/BYT-QLD ngày 08/01/2010', 'văn bản số 1407/UBND-NNMT'],
  },
  {
    id: 'DA',
    symbols: ['ĐA'],
    names: ['đề án'],
    system: 'state',
    examples: ['Đề án số 05/ĐA-UBND ngày 12/4/2021'],
  },
  {
    id: 'DU',
    symbols: ['DA'],
    names: ['dự án'],
    system: 'state',
    examples: ['Dự án số 08/DA-SNN ngày 12/4/2021'],
  },
  {
    id: 'PA',
    symbols: ['PA'],
    names: ['phương án'],
    system: 'state',
    examples: ['Phương án số 15/PA-UBND ngày 01/7/2022'],
  },
  {
    id: 'HDO',
    symbols: ['HĐ'],
    names: ['hợp đồng'],
    system: 'state',
    examples: ['Hợp đồng số 19/HĐ-BQL ngày 02/8/2021'],
  },
  {
    id: 'BB',
    symbols: ['BB'],
    names: ['biên bản'],
    system: 'state',
    examples: ['Biên bản số 04/BB-HĐND ngày 09/12/2021'],
  },
  {
    id: 'TTT',
    symbols: ['TTT', 'BTT'],
    names: ['thỏa thuận', 'bản thỏa thuận'],
    system: 'joint',
    examples: ['Bản thỏa thuận số 02/BTT-BCA-BQP ngày 11/11/2020'],
  },
  {
    id: 'TC',
    symbols: ['TC'],
    names: ['thông cáo'],
    system: 'state',
    examples: ['Thông cáo số 03/TC-UBND ngày 03/02/2019'],
  },
  {
    id: 'DL',
    symbols: ['ĐL'],
    names: ['điều lệ'],
    system: 'state',
    examples: ['Điều lệ số 01/ĐL-HNB ngày 03/02/2019'],
  },
] as const satisfies readonly DocumentType[];

/** Code of a document type: `KH`, `CT`, `LUAT`. */
export type TypeId = (typeof documentTypes)[number]['id'];
