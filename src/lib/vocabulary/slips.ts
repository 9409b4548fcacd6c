/** How one kind of difference in writing is told to a reader. */
export interface SlipNote {
  /**
   * A sentence with `{written}` and `{expected}` as they stand in the slip, ISO dates printed as people write them.
   * It states a difference; it never says who is right.
   */
  readonly sentence: string;
  /** Real clauses in which the difference shows by itself; empty where it shows only against the collection. */
  readonly examples: readonly string[];
}

/** Source: guide to citations, “Slips in the sources” and part 5. A new kind of slip is one entry here. */
export const slipNotes = {
  'number-separator-swapped': {
    sentence: 'Văn bản này ghi {written}; dạng thường dùng là {expected}.',
    examples: ['Thực hiện Chỉ thị số 48/CT-TW ngày 22/10/2010 của Bộ Chính trị'],
  },
  'type-symbol': {
    sentence: 'Ký hiệu loại văn bản ở đây là {written}; ký hiệu thường dùng là {expected}.',
    examples: ['Căn cứ Hướng dẫn số 965/HĐ-CACC-XDPT ngày 20/6/2023'],
  },
  'symbol-letters': {
    sentence: 'Ký hiệu ở đây có phần {written}; phần ấy thường được viết là {expected}.',
    examples: ['Căn cứ Thông tư số 28/2020/TT-BGDDT ngày 04/9/2020'],
  },
  'number-extra-year': {
    sentence: 'Văn bản này ghi {written}, có năm trong số; dạng thường dùng là {expected}.',
    examples: ['theo Quyết định số 510/2022/QĐ-BCA-V05, ngày 20/01/2022 của Bộ Công an'],
  },
  'number-spacing': {
    sentence: 'Số, ký hiệu ở đây là “{written}”, có dấu cách; dạng viết liền là {expected}.',
    examples: ['Kế hoạch số 92/KH-BCĐ 138/CP ngày 19/3/2012'],
  },
  'eth-for-d': {
    sentence:
      'Số, ký hiệu ở đây dùng chữ Ð (eth) trông giống chữ Đ; viết bằng chữ Đ là {expected}.',
    examples: ['Căn cứ Nghị định số 15/2020/NÐ-CP ngày 03/02/2020 của Chính phủ'],
  },
  'legacy-number': {
    sentence: 'Văn bản này ghi {written} theo lối cũ; số, ký hiệu đầy đủ là {expected}.',
    examples: ['Nghị quyết số 09/CP của Chính phủ về Chương trình quốc gia phòng chống tội phạm'],
  },
  'date-against-number': {
    sentence: 'Ngày ghi ở đây là {written}; năm trong số, ký hiệu là {expected}.',
    examples: ['Thông tư số 01/2008/TT-BCA ngày 03/01/2013 của Bộ Công an'],
  },
  'glued-date': {
    sentence: 'Chữ “ngày” ở đây dính liền chữ bên cạnh; khi viết rời là “{expected}”.',
    examples: ['Chỉ thị số 09-CT/TW ngày01/12/2011 của Ban Bí thư'],
  },
  'unclosed-quote': {
    sentence:
      'Ngoặc kép mở trước trích yếu không có dấu đóng; trang này coi trích yếu kết thúc cùng viện dẫn.',
    examples: [
      'Thực hiện Hướng dẫn số 23/HD-TLĐ ngày 04/5/2021 của Tổng Liên đoàn về “Đẩy mạnh phong trào toàn dân;',
    ],
  },
  'issuer-spelling': {
    sentence: 'Tên cơ quan ghi ở đây là “{written}”; cách viết thường gặp là “{expected}”.',
    examples: [
      'Hướng dẫn số 1303/HD-CA-MTTQ ngày 27/5/2024 của Ủy ban Mật trận Tổ Quốc Việt Nam về an ninh',
    ],
  },
  'name-variant': {
    sentence: 'Tên ghi ở đây là “{written}”; tên thường dùng là “{expected}”.',
    examples: ['Luật lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở'],
  },
  'issuer-differs': {
    sentence:
      'Văn bản này ghi cơ quan ban hành là {written}; kho này biết văn bản ấy là của {expected}.',
    examples: [],
  },
  'date-differs': {
    sentence: 'Ngày ghi ở đây là {written}; trong kho này, văn bản được dẫn có ngày {expected}.',
    examples: [],
  },
  'title-of-another-act': {
    sentence:
      'Trích yếu ghi ở đây trùng với trích yếu của một văn bản khác; trong kho này, văn bản được dẫn có trích yếu “{expected}”.',
    examples: [],
  },
} as const satisfies Readonly<Record<string, SlipNote>>;

/** Code of a difference in writing: in the number, the date, the quotes, or against what is known of the document. */
export type SlipCode = keyof typeof slipNotes;
