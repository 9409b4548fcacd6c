import { describe, expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findCitations } from './find.ts';
import type { CitingDocument } from './issuers.ts';

const plan: CitingDocument = {
  type: 'KH',
  number: '12/KH-CĐN',
  title: 'Công tác xây dựng, phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc” năm 2024',
  issuers: ['Công đoàn Ngành Giáo dục Thành phố Hồ Chí Minh'],
  place: null,
};
const decision: CitingDocument = {
  type: 'QD',
  number: null,
  title:
    'Ban hành Quy chế chi tiêu nội bộ, quản lý và sử dụng tài sản công của Ban Quản lý các khu công nghiệp',
  issuers: ['Ban Quản lý các khu công nghiệp'],
  place: null,
};
const dispatch: CitingDocument = { ...plan, type: 'CV', title: null };

/** What the text says of itself, with title and issuer where it gives them. */
function own(text: string, citing: CitingDocument | null): string[] {
  return findCitations(text, citing)
    .filter(({ kind }) => kind === 'self')
    .map(({ type, span, head, title, parts }) => {
      expect(head).toEqual(span);
      expect(parts.type && textAt(text, span).startsWith(textAt(text, parts.type))).toBe(true);
      const issuer = parts.issuer && textAt(text, parts.issuer);
      return [`${type}: ${textAt(text, span)}`, title, issuer]
        .filter((part) => part !== null)
        .join(' | ');
    });
}

describe('a type word that points at the text itself', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['“này”', 'Căn cứ Kế hoạch này, các đơn vị', ['KH: Kế hoạch này']],
    ['in small letters', 'theo quy chế này;', ['KH: quy chế này']],
    ['“trên”', 'thực hiện nghiêm túc hướng dẫn trên.', ['KH: hướng dẫn trên']],
    ['“trên” in the middle', 'thực hiện hướng dẫn trên và báo cáo', ['KH: hướng dẫn trên']],
    ['“này” before a place', 'Kế hoạch này các xã thực hiện', ['KH: Kế hoạch này']],
    ['not where something is done', 'triển khai Kế hoạch trên địa bàn huyện', []],
    ['not what it is built on', 'xây dựng kế hoạch trên cơ sở nhiệm vụ', []],
    ['not how many', 'ban hành kế hoạch trên 20 xã', []],
    ['not where it is published', 'đăng Kế hoạch trên mạng', []],
    ['not a longer word', 'thực hiện Kế hoạch nàyđược', []],
  ])('%s', (_why, text, expected) => {
    expect(own(text, plan)).toEqual(expected);
  });

  test('has the type that it says when nothing is known of the text', () => {
    expect(own('theo quy chế này;', null)).toEqual(['QC: quy chế này']);
  });
});

describe('a type word alone', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['carried out', 'kinh phí thực hiện Kế hoạch.', ['KH: Kế hoạch']],
    ['before an addressee', 'kết quả thực hiện Kế hoạch về Công đoàn Ngành', ['KH: Kế hoạch']],
    ['before what happens', 'triển khai Kế hoạch tại các trường', ['KH: Kế hoạch']],
    ['before a comma', 'nội dung Kế hoạch, các đơn vị', ['KH: Kế hoạch']],
    ['not in small letters', 'kinh phí thực hiện kế hoạch.', []],
    ['not in capitals', 'KINH PHÍ THỰC HIỆN KẾ HOẠCH.', []],
    ['not one still to be written', 'xây dựng Kế hoạch.', []],
    ['not one that says which', 'thực hiện Kế hoạch khảo sát.', []],
    ['not a word that only begins like one', 'thực hiện Kế hoạch tạiđây', []],
    ['not a kind that texts do not call themselves', 'theo Thông báo.', []],
    ['not another kind', 'thực hiện Đề án.', []],
  ])('%s', (_why, text, expected) => {
    expect(own(text, plan)).toEqual(expected);
  });

  test('is nothing where the text is of another kind', () => {
    expect(own('kinh phí thực hiện Kế hoạch.', dispatch)).toEqual([]);
    expect(own('kinh phí thực hiện Kế hoạch.', null)).toEqual([]);
  });
});

describe('the own title', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    [
      'whole, with its issuer',
      'Trên đây là kế hoạch công tác xây dựng, phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc” năm 2024 của Công đoàn Ngành Giáo dục Thành phố, đề nghị các đơn vị',
      [
        'KH: kế hoạch công tác xây dựng, phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc” năm 2024 của Công đoàn Ngành Giáo dục Thành phố | công tác xây dựng, phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc” năm 2024 | Công đoàn Ngành Giáo dục Thành phố',
      ],
    ],
    [
      'from its middle, with the quote that closes there',
      'việc thực hiện Kế hoạch xây dựng, phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc”, phục vụ',
      [
        'KH: Kế hoạch xây dựng, phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc” | xây dựng, phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
      ],
    ],
    [
      'with “và” for its comma',
      'thực hiện Kế hoạch xây dựng và phát động phong trào tại các trường',
      ['KH: Kế hoạch xây dựng và phát động phong trào | xây dựng và phát động phong trào'],
    ],
    [
      'in another year than the title says',
      'thực hiện Kế hoạch xây dựng, phát động phong trào năm 2025, các đơn vị',
      [
        'KH: Kế hoạch xây dựng, phát động phong trào năm 2025 | xây dựng, phát động phong trào năm 2025',
      ],
    ],
    [
      'without an issuer behind “của”',
      'thực hiện Kế hoạch xây dựng, phát động phong trào của từng trường',
      ['KH: Kế hoạch xây dựng, phát động phong trào | xây dựng, phát động phong trào'],
    ],
    [
      'without a body that is not its issuer',
      'thực hiện Kế hoạch xây dựng, phát động phong trào tại Sở Giáo dục và Đào tạo',
      ['KH: Kế hoạch xây dựng, phát động phong trào | xây dựng, phát động phong trào'],
    ],
    ['not four of its words', 'thực hiện Kế hoạch phát động phong trào ở các trường', []],
    ['not other words', 'thực hiện Kế hoạch phòng, chống tham nhũng và lãng phí trong ngành', []],
    [
      'not its words in another order',
      'thực hiện Kế hoạch phong trào xây dựng, phát động bảo vệ an ninh toàn dân',
      [],
    ],
    ['not when it is still to be written', 'xây dựng Kế hoạch xây dựng, phát động phong trào', []],
    ['not the heading itself', 'KẾ HOẠCH\nCông tác xây dựng, phát động phong trào', []],
    ['not announced and then another', 'Trên đây là kế hoạch, các đơn vị thực hiện', []],
  ])('%s', (_why, text, expected) => {
    expect(own(text, plan)).toEqual(expected);
  });

  test('is unknown for a text without one', () => {
    const text = 'theo Kế hoạch xây dựng, phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc”';
    expect(own(text, { ...plan, title: null })).toEqual([]);
    expect(own(text, null)).toEqual([]);
  });
});

describe('the regulation that a decision issues', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    [
      'by its whole title, the body that is named in it included',
      'Điều 1. Nay duyệt Quy chế chi tiêu nội bộ, quản lý và sử dụng tài sản công của Ban Quản lý các khu công nghiệp.',
      [
        'QD: Quy chế chi tiêu nội bộ, quản lý và sử dụng tài sản công của Ban Quản lý các khu công nghiệp | chi tiêu nội bộ, quản lý và sử dụng tài sản công của Ban Quản lý các khu công nghiệp',
      ],
    ],
    [
      'but not half of its name: then it is the issuer',
      'Điều 1. Nay duyệt Quy chế chi tiêu nội bộ, quản lý và sử dụng tài sản công của Ban Quản lý các khu công nghiệp tỉnh Bình Định.',
      [
        'QD: Quy chế chi tiêu nội bộ, quản lý và sử dụng tài sản công của Ban Quản lý các khu công nghiệp tỉnh Bình Định | chi tiêu nội bộ, quản lý và sử dụng tài sản công | Ban Quản lý các khu công nghiệp tỉnh Bình Định',
      ],
    ],
    [
      'shortened, “và” left out',
      'Điều 3. Nội dung Quy chế chi tiêu nội bộ, quản lý sử dụng tài sản gồm:',
      [
        'QD: Quy chế chi tiêu nội bộ, quản lý sử dụng tài sản | chi tiêu nội bộ, quản lý sử dụng tài sản',
      ],
    ],
    [
      'on the last line',
      'Điều 4. Sửa đổi\nHằng năm rà soát Quy chế chi tiêu nội bộ',
      ['QD: Quy chế chi tiêu nội bộ | chi tiêu nội bộ'],
    ],
    [
      'behind the lines of its heading',
      'QUYẾT ĐỊNH\nVề việc ban hành Quy chế chi tiêu nội bộ\nĐiều 1. Nay duyệt Quy chế chi tiêu nội bộ.',
      ['QD: Quy chế chi tiêu nội bộ | chi tiêu nội bộ'],
    ],
    [
      'at the start of its line',
      'Điều 2.\nQuy chế chi tiêu nội bộ được rà soát hằng năm.\nĐiều 3.',
      ['QD: Quy chế chi tiêu nội bộ | chi tiêu nội bộ'],
    ],
    [
      'on a line that has all words of the title and more',
      'Quy chế chi tiêu nội bộ về quản lý và sử dụng tài sản công',
      ['QD: Quy chế chi tiêu nội bộ | chi tiêu nội bộ'],
    ],
    ['not four of its words', 'Nay duyệt Quy chế chi tiêu của cơ quan.', []],
    ['not the line that is the title', 'V/v ban hành Quy chế chi tiêu nội bộ\nĐiều 1', []],
    ['nor with “về việc”', 'Về việc ban hành Quy chế chi tiêu nội bộ', []],
    ['not another regulation', 'Nay duyệt Quy chế tiền lương, tiền thưởng của cơ quan.', []],
    ['not in small letters', 'Nay duyệt quy chế chi tiêu nội bộ.', []],
    ['not another kind of document', 'Nay duyệt Đề án chi tiêu nội bộ, quản lý tài sản.', []],
  ])('%s', (_why, text, expected) => {
    expect(own(text, decision)).toEqual(expected);
  });
});
