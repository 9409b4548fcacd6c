import { describe, expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findCitations } from './find.ts';

/** What the first citation has behind its head; `span` is what stands there. */
function behindHead(text: string): Record<string, string> {
  const [citation] = findCitations(text);
  if (citation === undefined) throw new Error('nothing found');
  const { parts, head, span, date, title } = citation;
  const said = { date: parts.date, issuer: parts.issuer, title: parts.title, period: parts.period };
  const read: Record<string, string> = { rest: text.slice(head.end, span.end) };
  for (const [part, at] of Object.entries(said)) if (at !== null) read[part] = textAt(text, at);
  if (read['title'] !== undefined) expect(title).toBe(read['title']);
  if (date !== null) read['iso'] = `${date.iso} (${date.precision})`;
  return read;
}

describe('the date behind a number', () => {
  test.each<[why: string, text: string, date: string | undefined, iso: string | undefined]>([
    ['in digits', 'Chỉ thị 48-CT/TW ngày 22/10/2010', 'ngày 22/10/2010', '2010-10-22 (day)'],
    ['behind a comma', 'Kết luận 44-KL/TW, ngày 22/01/2019', 'ngày 22/01/2019', '2019-01-22 (day)'],
    ['in brackets', 'Kết luận 44-KL/TW (22/01/2019)', '22/01/2019', '2019-01-22 (day)'],
    [
      'in words',
      'Kế hoạch số 86/KH-LĐLĐ ngày 22 tháng 7 năm 2024 của',
      'ngày 22 tháng 7 năm 2024',
      '2024-07-22 (day)',
    ],
    [
      'behind a stray “của”',
      'Nghị quyết số 09/CP của ngày 31/7/1998',
      'ngày 31/7/1998',
      '1998-07-31 (day)',
    ],
    [
      'behind the issuer',
      'Nghị quyết số 1018/NQ-UBTVQH12 của Ủy ban Thường vụ Quốc hội ngày 21 tháng 01 năm 2011',
      'ngày 21 tháng 01 năm 2011',
      '2011-01-21 (day)',
    ],
    [
      'the day left blank',
      'Kế hoạch số 86/KH-LĐLĐ ngày tháng 5 năm 2022',
      'ngày tháng 5 năm 2022',
      '2022-05 (month)',
    ],
    ['all left blank', 'Quyết định số 5/QĐ-UB ngày   /  /200', 'ngày   /  /200', undefined],
    [
      'all left blank in words',
      'Quyết định số 5/QĐ-UB ngày ... tháng ... năm 2007 của',
      'ngày ... tháng ... năm 2007',
      undefined,
    ],
    ['no calendar day', 'Quyết định số 5/QĐ-UB ngày 31/02/2020 của', 'ngày 31/02/2020', undefined],
    ['no month', 'Quyết định số 5/QĐ-UB ngày 15/13/2020 của', 'ngày 15/13/2020', undefined],
    [
      'only the first of two',
      'Chỉ thị 48-CT/TW ngày 22/10/2010, ngày 23/10/2010',
      'ngày 22/10/2010',
      '2010-10-22 (day)',
    ],
    ['not without a year', 'Chỉ thị 48-CT/TW ngày 22/10', undefined, undefined],
    ['not a date farther on', 'Chỉ thị 48-CT/TW thì ngày 22/10/2010', undefined, undefined],
    ['not a year alone', 'Chỉ thị 48-CT/TW năm 2010', undefined, undefined],
    ['the year of a law', 'theo Luật Đất đai năm 2013;', 'năm 2013', '2013 (year)'],
    ['the same without “năm”', 'theo Luật Đất đai 2013;', '2013', '2013 (year)'],
    ['the same behind a comma', 'theo Luật Đất đai, năm 2013;', 'năm 2013', '2013 (year)'],
    ['the day of a law', 'Luật Đất đai ngày 29/11/2013', 'ngày 29/11/2013', '2013-11-29 (day)'],
    ['not years of a law', 'theo Luật Đất đai năm 2013 - 2015', undefined, undefined],
    ['not a number behind a law', 'theo Luật Đất đai 2013/QH', undefined, undefined],
  ])('%s', (_why, text, date, iso) => {
    const read = behindHead(text);
    expect([read['date'], read['iso']]).toEqual([date, iso]);
    if (date !== undefined) expect(read['rest']).toContain(date);
    else expect(read['rest']).toBe('');
  });

  test('ends the citation when nothing follows', () => {
    expect(behindHead('Quyết định số 5/QĐ-UB ngày 15/13/2020, các xã')['rest']).toBe(
      ' ngày 15/13/2020',
    );
    expect(behindHead('theo Luật Đất đai năm 2013 quy định')['rest']).toBe(' năm 2013');
  });
});

describe('the issuer', () => {
  test.each<[why: string, text: string, issuer: string | undefined]>([
    ['behind “của”', 'Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ về', 'Thủ tướng Chính phủ'],
    ['behind “do”', 'Chỉ thị số 33/CT-TTg do Thủ tướng Chính phủ ban hành', 'Thủ tướng Chính phủ'],
    ['behind a comma', 'Chỉ thị số 33/CT-TTg, của Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
    [
      'joint, behind “giữa”',
      'Chương trình số 07/CTr-BCA-MTTQ ngày 01/6/2021 giữa Bộ Công an với Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam về',
      'Bộ Công an với Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    ],
    [
      'joint, with commas',
      'Thông tư liên tịch số 13/2014/TTLT-BYT-BNNPTNT-BCT của Bộ Y tế, Bộ Nông nghiệp và Phát triển nông thôn, Bộ Công Thương hướng dẫn',
      'Bộ Y tế, Bộ Nông nghiệp và Phát triển nông thôn, Bộ Công Thương',
    ],
    [
      'one, before the main clause',
      'Thực hiện Thông tư số 5/2020/TT-BYT của Bộ Y tế, Bộ Công Thương yêu cầu',
      'Bộ Y tế',
    ],
    [
      'named in the title of what two do together',
      'Quy chế số 03/QC-UBND về “phối hợp giữa Công an huyện và Phòng Y tế trong công tác phòng dịch”',
      'Công an huyện và Phòng Y tế',
    ],
    ['not who is spoken of', 'Chỉ thị số 33/CT-TTg đến Bộ Công an', undefined],
    ['not what is no body', 'Chỉ thị số 33/CT-TTg của từng thời kỳ', undefined],
    ['not of a law', 'Luật Đất đai của Quốc hội', undefined],
    [
      'the one before the number, not one behind it',
      'Nghị định của Chính phủ số 152/2006/NĐ-CP của Bộ Nội vụ',
      'Chính phủ',
    ],
  ])('%s', (_why, text, issuer) => {
    expect(behindHead(text)['issuer']).toBe(issuer);
  });
});

describe('the title', () => {
  const head = 'Căn cứ Thông tư số 5/2020/TT-BCA';
  test.each<[why: string, rest: string, title: string | undefined]>([
    ['behind “về”', ' về xử phạt;', 'xử phạt'],
    ['behind “về việc”', ' về việc xử phạt;', 'xử phạt'],
    ['behind “v/v”', ' v/v xử phạt;', 'xử phạt'],
    ['behind “về” with a colon', ' về: xử phạt;', 'xử phạt'],
    ['behind a comma', ', về xử phạt;', 'xử phạt'],
    ['that starts with its verb', ' của Bộ Công an quy định khu dân cư;', 'quy định khu dân cư'],
    ['that hints at a field', ' của Bộ Công an trong công tác bảo vệ;', 'trong công tác bảo vệ'],
    ['that starts with its verb behind a date', ' ngày 01/2/2020 sửa đổi A;', 'sửa đổi A'],
    ['in quotes', ' “An toàn”;', 'An toàn'],
    ['in quotes behind “về”', ' về “An toàn” cho người dân;', 'An toàn'],
    ['in quotes that never close', ' về “An toàn;', 'An toàn'],
    ['not the predicate of the sentence', ' quy định khu dân cư;', undefined],
    ['not another verb', ' của Bộ Công an yêu cầu các đơn vị;', undefined],
    ['not “trong” alone', ' của Bộ Công an trong năm;', undefined],
    ['not when nothing follows', ' về', undefined],
    ['not when it is empty', ' về ;', undefined],
  ])('%s', (_why, rest, title) => {
    expect(behindHead(head + rest)['title']).toBe(title);
  });

  test('does not reach out of the title that its citation stands in', () => {
    const text = 'Kết luận 13-KL/TW về “thực hiện Chỉ thị 48-CT/TW” quy định về phòng cháy';
    const [outer, inner] = findCitations(text);
    expect(outer?.title).toBe('thực hiện Chỉ thị 48-CT/TW');
    expect(inner).toMatchObject({ nestedIn: 0, title: null, date: null });
    const dated = 'Kết luận 13-KL/TW về “thực hiện Chỉ thị 48-CT/TW” ngày 22/10/2010';
    expect(findCitations(dated)[1]?.date).toBeNull();
  });

  test('of a law is its name, whatever follows', () => {
    expect(behindHead('theo Luật Đất đai quy định về giá đất')['title']).toBe('Đất đai');
    const dated = behindHead('theo Luật Đất đai năm 2013 quy định về giá đất');
    expect([dated['title'], dated['rest']]).toEqual(['Đất đai', ' năm 2013']);
  });
});

describe('the period', () => {
  test.each<[why: string, text: string, title: string, period: string | undefined]>([
    [
      'within the title',
      'Kế hoạch số 5/KH-UBND về phòng, chống ma túy giai đoạn 2021-2025;',
      'phòng, chống ma túy giai đoạn 2021-2025',
      'giai đoạn 2021-2025',
    ],
    [
      'within the title of any document, and the last of two',
      'Chỉ thị 48-CT/TW về tổng kết giai đoạn 2016-2020, nhiệm vụ giai đoạn 2021 - 2025;',
      'tổng kết giai đoạn 2016-2020, nhiệm vụ giai đoạn 2021 - 2025',
      'giai đoạn 2021 - 2025',
    ],
    [
      'behind the quoted title of a plan',
      'Kế hoạch số 5/KH-UBND về “Phòng, chống ma túy” giai đoạn 2021-2025, các xã',
      '“Phòng, chống ma túy” giai đoạn 2021-2025',
      'giai đoạn 2021-2025',
    ],
    [
      'a year behind the quoted title of guidance',
      'Hướng dẫn số 5/HD-UBND về “Phòng, chống ma túy” năm 2022, các xã',
      '“Phòng, chống ma túy” năm 2022',
      'năm 2022',
    ],
    [
      'not behind the quoted title of a directive',
      'Chỉ thị 48-CT/TW về “Phòng, chống ma túy” giai đoạn 2021-2025, các xã',
      'Phòng, chống ma túy',
      undefined,
    ],
    [
      'not of what is no period',
      'Kế hoạch số 5/KH-UBND về “Phòng, chống ma túy” của xã giai đoạn 2021-2025',
      'Phòng, chống ma túy',
      undefined,
    ],
  ])('%s', (_why, text, title, period) => {
    const read = behindHead(text);
    expect([read['title'], read['period']]).toEqual([title, period]);
    expect(read['rest']?.endsWith(period ?? '')).toBe(true);
  });

  test('belongs to the plan in a title, not to what carries it out', () => {
    const text =
      'Hướng dẫn số 23/HD-TLĐ về triển khai Kế hoạch số 5/KH-TLĐ về thi đua giai đoạn 2021-2025;';
    const periods = findCitations(text).map(({ parts }) => parts.period);
    expect(periods.map((span) => span && textAt(text, span))).toEqual([
      null,
      'giai đoạn 2021-2025',
    ]);
  });

  test('of a plan in a title does not stand behind that title', () => {
    const text =
      'Kết luận 13-KL/TW về “triển khai Kế hoạch 5-KH/TW về “An toàn”” giai đoạn 2021-2025';
    expect(findCitations(text).map(({ parts }) => parts.period)).toEqual([null, null]);
  });
});
