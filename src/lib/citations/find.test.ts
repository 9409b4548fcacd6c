import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, overlaps, textAt } from '../text/span.ts';
import { findCitations } from './find.ts';
import type { CitingDocument } from './issuers.ts';

const plan: CitingDocument = {
  type: 'KH',
  number: '12/KH-CĐN',
  title: 'Công tác xây dựng, phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc” năm 2024',
  issuers: ['Công đoàn Ngành Giáo dục Thành phố Hồ Chí Minh'],
  place: null,
};

const surfaces = (text: string, citing: CitingDocument | null = null) =>
  findCitations(text, citing).map(({ span }) => textAt(text, span));
const heads = (text: string) => findCitations(text).map(({ head }) => textAt(text, head));

describe('heads', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['a state number', 'Căn cứ Nghị định số 15/2020/NĐ-CP;', ['Nghị định số 15/2020/NĐ-CP']],
    ['a Party number', 'theo Nghị quyết số 18-NQ/TW', ['Nghị quyết số 18-NQ/TW']],
    ['no “số”', 'Chỉ thị 09-CT/TW, ngày 01/12/2011', ['Chỉ thị 09-CT/TW']],
    ['a colon behind “số”', 'Thông tư số: 38/2007/TT-BNN', ['Thông tư số: 38/2007/TT-BNN']],
    ['upper case', 'KẾ HOẠCH SỐ 119/KH-UBND', ['KẾ HOẠCH SỐ 119/KH-UBND']],
    ['lower case', 'quyết định số 101/QĐ-BQL', ['quyết định số 101/QĐ-BQL']],
    ['misspelt “sô”', 'Kế hoạch sô 119/KH-UBND', ['Kế hoạch sô 119/KH-UBND']],
    ['glued words', 'Thông tư số25/2014/TT-BTTTTngày', ['Thông tư số25/2014/TT-BTTTT']],
    ['a glued “của”', 'Nghị định 15/2020/NĐ-CPcủa', ['Nghị định 15/2020/NĐ-CP']],
    ['a spaced dash', 'Kết luận số 01 – KL/TW ngày', ['Kết luận số 01 – KL/TW']],
    ['a wrapped number', 'Quyết định số 5969/QĐ-\nUBND ngày', ['Quyết định số 5969/QĐ-\nUBND']],
    ['a blank inside', 'Kế hoạch số 92/KH-BCĐ 138/CP ngày', ['Kế hoạch số 92/KH-BCĐ 138/CP']],
    [
      'an issuer before the number',
      'Nghị định của Chính phủ số 152/2006/NĐ-CP',
      ['Nghị định của Chính phủ số 152/2006/NĐ-CP'],
    ],
    [
      'an elided type word',
      'các Nghị định số 19/2010/NĐ-CP và số 89/2010/NĐ-CP',
      ['Nghị định số 19/2010/NĐ-CP', 'số 89/2010/NĐ-CP'],
    ],
    [
      'a regulation and the act that it is annexed to',
      'theo Quy chế về việc giao khoán đất được ban hành kèm theo Quyết định số 12/2001/QĐ-BTC',
      ['Quy chế về việc giao khoán đất', 'Quyết định số 12/2001/QĐ-BTC'],
    ],
    [
      'a regulation that names no act',
      'theo Quy chế giao khoán đất ban hành kèm theo các văn bản',
      [],
    ],
    [
      'a law by name',
      'theo Bộ luật hình sự và Luật khiếu nại tố cáo',
      ['Bộ luật hình sự', 'Luật khiếu nại tố cáo'],
    ],
    [
      'a law by name and number',
      'Luật Chứng khoán số 70/2006/QH11',
      ['Luật Chứng khoán số 70/2006/QH11'],
    ],
    [
      'an amending law with what it amends',
      'Luật sửa đổi, bổ sung một số điều của Luật Đê điều ngày 17/6/2020',
      ['Luật sửa đổi, bổ sung một số điều của Luật Đê điều', 'Luật Đê điều'],
    ],
    [
      'a law that no table has, by its date',
      'Pháp lệnh Bảo vệ bờ biển ngày 12/3/1995',
      ['Pháp lệnh Bảo vệ bờ biển'],
    ],
    [
      'a title of a circular is no law name',
      'Thông tư Sửa đổi một số điều của Nghị định số 5/2006/NĐ-CP ngày 12/3/2006',
      ['Nghị định số 5/2006/NĐ-CP'],
    ],
    ['a dispatch', 'văn bản số 1407/UBND-NNMT', ['văn bản số 1407/UBND-NNMT']],
    ['a serial left blank', 'theo Quyết định số     /QĐ-UB ngày', ['Quyết định số     /QĐ-UB']],
    ['not a date', 'ngày 15/2020', []],
    ['not a bare name', 'dự thảo nghị định', []],
    ['not an agency', 'Sở Kế hoạch và Đầu tư 12/KH', []],
    ['not a committee', 'Ban chỉ đạo 138/CP', []],
    ['not the law in general', 'chấp hành pháp luật lao động', []],
    ['not a deadline', 'trước ngày 15/6 và 15/12', []],
    ['not a form', 'theo Biểu số 05/BC-TH', []],
    ['not a count', 'ban hành 15 kế hoạch, báo cáo 6 tháng', []],
    ['not the own number', 'Số: 86/KH-LĐLĐ', []],
    ['not a document still to be written', 'Xây dựng Kế hoạch khảo sát tình hình', []],
    ['not a movement', 'phong trào “Toàn dân đoàn kết”', []],
  ])('%s', (_why, text, expected) => {
    expect(heads(text)).toEqual(expected);
  });
});

describe('extents', () => {
  test.each<[why: string, text: string, expected: string]>([
    [
      'date, issuer, title without quotes',
      'Căn cứ Kế hoạch số 86/KH-LĐLĐ ngày 22 tháng 7 năm 2024 của Liên đoàn Lao động Thành phố về công tác xây dựng, phát động phong trào “Toàn dân” năm 2024, Công đoàn Ngành triển khai',
      'Kế hoạch số 86/KH-LĐLĐ ngày 22 tháng 7 năm 2024 của Liên đoàn Lao động Thành phố về công tác xây dựng, phát động phong trào “Toàn dân” năm 2024',
    ],
    [
      'a quoted title ends with its quote',
      'Chỉ thị số 48-CT/TW của Bộ Chính trị về “Tăng cường” gắn với cuộc vận động',
      'Chỉ thị số 48-CT/TW của Bộ Chính trị về “Tăng cường”',
    ],
    [
      'an unclosed quote ends with the sentence',
      'Chỉ thị số 09-CT/TW về “Tăng cường công tác. Phối hợp phong trào “Toàn dân”.',
      'Chỉ thị số 09-CT/TW về “Tăng cường công tác',
    ],
    [
      'a title without “về”',
      'Thông tư số 124/2021/TT-BCA của Bộ Công an quy định khu dân cư, xã, phường; Quyết định',
      'Thông tư số 124/2021/TT-BCA của Bộ Công an quy định khu dân cư, xã, phường',
    ],
    [
      'a term in brackets',
      'Chỉ thị 48-CT/TW của Bộ Chính trị (khoá X) về phòng, chống tội phạm, Nghị quyết số 09/CP',
      'Chỉ thị 48-CT/TW của Bộ Chính trị (khoá X) về phòng, chống tội phạm',
    ],
    [
      'an issuer with commas',
      'Thông tư số 01/2020/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch;',
      'Thông tư số 01/2020/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch',
    ],
    [
      'brackets around the citation',
      '(theo Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ Công an).',
      'Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ Công an',
    ],
    [
      'an alias behind it',
      'Nghị định số 44/2018/NĐ-CP về tín dụng (sau đây gọi là Nghị định 44)',
      'Nghị định số 44/2018/NĐ-CP về tín dụng',
    ],
    [
      'the main clause behind it',
      'Kế hoạch số 92/KH-BCĐ ngày 23/4/2012 của Ban chỉ đạo 138/CP, Tổng Liên đoàn Lao động Việt Nam yêu cầu',
      'Kế hoạch số 92/KH-BCĐ ngày 23/4/2012 của Ban chỉ đạo 138/CP',
    ],
    [
      'the next clause behind “và”',
      'Kết luận số 44-KL/TW của Ban Bí thư và Điều 6 Thông tư số 5/2020/TT-BCA',
      'Kết luận số 44-KL/TW của Ban Bí thư',
    ],
    [
      'a field of work behind “và”',
      'Thông tư số 5/2020/TT-BGDĐT của Bộ Giáo dục và Đào tạo',
      'Thông tư số 5/2020/TT-BGDĐT của Bộ Giáo dục và Đào tạo',
    ],
    [
      'the dateline below a subject line',
      'V/v triển khai thực hiện nghiêm túc Chỉ thị số 46-CT/TW của Bộ Chính trị\nThành phố Hồ Chí Minh, ngày 02 tháng 5 năm 2024',
      'Chỉ thị số 46-CT/TW của Bộ Chính trị',
    ],
    [
      'a law with its year',
      'Luật Thi hành án hình sự năm 2019 quy định',
      'Luật Thi hành án hình sự năm 2019',
    ],
  ])('%s', (_why, text, expected) => {
    expect(surfaces(text)[0]).toBe(expected);
  });
});

describe('nesting', () => {
  test('a citation in a title is a record of its own inside its container', () => {
    const text =
      'Thực hiện Kết luận số 13-KL/TW ngày 16/8/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 48-CT/TW ngày 22/10/2010 về “Tăng cường”; Chỉ thị số 33/CT-TTg';
    const [outer, inner, next] = findCitations(text);
    expect(outer?.number).toBe('13-KL/TW');
    expect(inner).toMatchObject({
      number: '48-CT/TW',
      nestedIn: 0,
      relation: { type: 'tiep_tuc_thuc_hien', trigger: 'tiếp tục thực hiện' },
    });
    expect(outer && inner && contains(outer.span, inner.span)).toBe(true);
    expect(next).toMatchObject({
      number: '33/CT-TTg',
      nestedIn: null,
      relation: { type: 'thuc_hien', trigger: 'Thực hiện' },
    });
  });
});

test('the date behind an amending law is its own', () => {
  const text = 'Luật sửa đổi, bổ sung một số điều của Luật Đê điều ngày 17/6/2020';
  expect(findCitations(text).map(({ date }) => date?.iso ?? null)).toEqual(['2020-06-17', null]);
});

describe('relations', () => {
  test.each<
    [why: string, text: string, type: string | undefined, trigger: string | null | undefined]
  >([
    [
      'modifiers belong to the word',
      'Tiếp tục thực hiện có hiệu quả Chỉ thị 48-CT/TW',
      'tiep_tuc_thuc_hien',
      'Tiếp tục thực hiện có hiệu quả',
    ],
    [
      'compound words',
      'Tiếp tục triển khai thực hiện Quy chế số 03/QC-UBND',
      'tiep_tuc_thuc_hien',
      'Tiếp tục triển khai thực hiện',
    ],
    [
      'far back, behind “trọng tâm là”',
      'Tuyên truyền, phổ biến các chủ trương, trọng tâm là: Kết luận 44-KL/TW',
      'pho_bien',
      'Tuyên truyền, phổ biến',
    ],
    [
      'the words of another sentence do not reach',
      'Căn cứ tình hình. Ban hành mới. Chỉ thị 48-CT/TW nêu rõ',
      undefined,
      undefined,
    ],
    ['none at all', 'Chỉ thị 48-CT/TW', undefined, undefined],
  ])('%s', (_why, text, type, trigger) => {
    const relation = findCitations(text)[0]?.relation;
    expect(relation?.type).toBe(type);
    expect(relation?.trigger).toBe(trigger);
  });

  test('an amendment has the amended work for its subject, and the list goes on behind it', () => {
    const text =
      'Căn cứ Luật Chứng khoán số 70/2006/QH11 đã được sửa đổi, bổ sung một số điều theo Luật số 62/2010/QH12; Nghị định số 15/2020/NĐ-CP';
    expect(
      findCitations(text).map(({ number, relation }) => [
        number,
        relation?.type,
        relation?.subject,
      ]),
    ).toEqual([
      ['70/2006/QH11', 'can_cu', null],
      ['62/2010/QH12', 'sua_doi', 0],
      ['15/2020/NĐ-CP', 'can_cu', null],
    ]);
  });

  test('the members of a list share the word of the first', () => {
    const text =
      'Căn cứ Nghị định số 15/2020/NĐ-CP ngày 03/02/2020; Thông tư số 01/2020/TT-BNV và Quyết định số 5/QĐ-TTg.';
    expect(findCitations(text).map(({ relation }) => relation?.type)).toEqual([
      'can_cu',
      'can_cu',
      'can_cu',
    ]);
  });
});

describe('the citing document itself', () => {
  test.each<[why: string, text: string, kinds: string[]]>([
    ['“này”', 'Căn cứ Kế hoạch này các đơn vị thực hiện', ['self']],
    [
      'its own title',
      'việc thực hiện Kế hoạch xây dựng, phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc”, phục vụ',
      ['self'],
    ],
    [
      'announced by “Trên đây là”',
      'Trên đây là kế hoạch công tác xây dựng, phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc” năm 2024',
      ['self'],
    ],
    [
      'the bare word, carried out',
      'Báo cáo kết quả thực hiện Kế hoạch về Công đoàn Ngành',
      ['self'],
    ],
    [
      'the plan cited just before',
      'Căn cứ Kế hoạch số 86/KH-LĐLĐ của LĐLĐ Thành phố, Công đoàn triển khai nội dung Kế hoạch tổ chức thực hiện',
      ['external', 'anaphor'],
    ],
    [
      'a short form of what was cited',
      'Thực hiện Nghị định số 85/2020/NĐ-CP của Chính phủ.\nTheo Nghị định 85, các đơn vị',
      ['external', 'anaphor'],
    ],
    [
      'its annex, by its own number',
      'PHỤ LỤC\n(Ban hành kèm theo Kế hoạch số 12/KH-CĐN ngày 05/3/2024)',
      ['self'],
    ],
    [
      'not the annex of another document',
      'PHỤ LỤC\n(Ban hành kèm theo Kế hoạch số 99/KH-CĐN ngày 05/3/2020)',
      ['external'],
    ],
    [
      'not a basis at the head of the text',
      'Căn cứ:\nKế hoạch số 119/KH-UBND ngày 27/4/2022;',
      ['external'],
    ],
    ['not a plan still to be written', 'Xây dựng Kế hoạch và tổ chức triển khai', []],
    ['not generic plans', 'chấp hành các Chương trình, Kế hoạch công tác', []],
    ['not the title line', 'KẾ HOẠCH\nPhát động', []],
  ])('%s', (_why, text, kinds) => {
    expect(findCitations(text, plan).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('says of itself only that it does', () => {
    const text = 'Các đơn vị tổ chức thực hiện tốt Kế hoạch này.';
    const [citation] = findCitations(text, plan);
    expect(citation?.relation).toMatchObject({
      type: 'self',
      trigger: 'tổ chức thực hiện tốt',
      modifiers: ['tốt'],
    });
    expect(citation?.parts).toMatchObject({ number: null, date: null, issuer: null, title: null });
    expect(findCitations('Kế hoạch này', plan)[0]?.relation).toEqual({
      type: 'self',
      trigger: null,
      triggerSpan: null,
      modifiers: [],
      subject: null,
    });
  });

  test('a serial left blank is no number', () => {
    const [citation] = findCitations('theo Quyết định số     /QĐ-UB ngày 01/02/2020', plan);
    expect(citation).toMatchObject({ kind: 'external', number: null, date: { iso: '2020-02-01' } });
  });

  test('a name given to a citation means it for the rest of the text', () => {
    const text =
      'Thực hiện Quy chế số 5/QC-UBND về phối hợp (sau đây gọi tắt là Quy chế phối hợp). Quy chế phối hợp được sơ kết.';
    const [named, use, ...others] = findCitations(text);
    expect(named?.number).toBe('5/QC-UBND');
    expect(use).toMatchObject({ kind: 'anaphor', antecedent: 0, type: 'QC' });
    expect(use && textAt(text, use.span)).toBe('Quy chế phối hợp');
    expect(use?.span.start).toBeGreaterThan(text.indexOf(')'));
    expect(others).toEqual([]);
  });

  test('grounds “Thành phố” in its own place', () => {
    const [citation] = findCitations(
      'Căn cứ Kế hoạch số 86/KH-LĐLĐ của Liên đoàn Lao động Thành phố về công tác',
      plan,
    );
    expect(citation?.issuers).toEqual(['Liên đoàn Lao động Thành phố Hồ Chí Minh']);
  });
});

describe('on any text', () => {
  const word = fc.constantFrom(
    'Căn cứ',
    '(sau đây gọi là Kế hoạch X-6)',
    'Kế hoạch X-6',
    'Chỉ thị số 48-CT/TW',
    'Kế hoạch',
    'số 86/KH-LĐLĐ',
    'ngày 22/10/2010',
    'của Bộ Chính trị',
    'về',
    '“',
    '”',
    '(',
    ')',
    ';',
    '.',
    ',',
    '\n',
    'Luật Đất đai',
    'và',
    'này',
    'tiếp tục thực hiện',
    'Ổ'.normalize('NFD'),
    '**',
    'giai đoạn 2021-2025',
  );
  const text = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: word },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
      ),
    )
    .map((words) => words.join(' '));

  test('never throws; spans are in order, nested or disjoint and hold their parts', () => {
    fc.assert(
      fc.property(text, (source) => {
        const citations = findCitations(source, plan);
        const inOrder = citations.toSorted(
          (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
        );
        expect(citations).toEqual(inOrder);
        for (const [index, citation] of citations.entries()) {
          expect(contains(citation.span, citation.head)).toBe(true);
          const container = citation.nestedIn === null ? undefined : citations[citation.nestedIn];
          if (container) expect(contains(container.span, citation.span)).toBe(true);
          for (const other of citations.slice(index + 1)) {
            const apart = !overlaps(citation.span, other.span);
            expect(
              apart || contains(citation.span, other.span) || contains(other.span, citation.span),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('finds the same in composed and decomposed text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const numbers = (form: string) =>
          findCitations(source.normalize(form)).map(({ number, kind }) => [number, kind]);
        expect(numbers('NFD')).toEqual(numbers('NFC'));
      }),
      { numRuns: 200 },
    );
  });
});
