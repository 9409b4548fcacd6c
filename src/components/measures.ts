import type { Accuracy, GoldFigures, Tally } from '../content/accuracy.ts';

/** A line of a table of measures. */
export type Measure = readonly [name: string, tally: Tally];

/** What a set of annotated documents is, for people. */
interface GoldSetName {
  readonly name: string;
  readonly note: string;
}

const goldSetNames: Readonly<Record<string, GoldSetName>> = {
  seeds: {
    name: 'Năm văn bản nguồn',
    note: 'Kế hoạch, hướng dẫn và công văn về phong trào “Toàn dân bảo vệ an ninh Tổ quốc”. Người viết quy tắc đã đọc kỹ năm văn bản này, nên với văn bản lạ không nên mong kết quả cao bằng.',
  },
  open: {
    name: 'Bốn văn bản loại khác',
    note: 'Một nghị quyết, một công văn, một quy chế chi tiêu nội bộ và một quyết định; hai văn bản đọc từ bản quét. Bản chú giải đã có sẵn từ khi viết quy tắc.',
  },
  own: {
    name: 'Văn bản và đoạn trích tự chú giải',
    note: 'Bảy thông tư, nghị định, quyết định, biểu mẫu của những năm 1998–2009; 24 điều luật và 40 đoạn trích có văn bản của Đảng, mỗi điều, mỗi đoạn tính là một văn bản. Chú giải trước khi xem chương trình đọc ra gì.',
  },
};

/** Names a set; one that is not known by its id. */
export function goldSetName({ id }: GoldFigures): GoldSetName {
  return goldSetNames[id] ?? { name: `Bộ “${id}”`, note: '' };
}

/** The measures of a set of annotated documents, in the order of the table. */
export function goldMeasures(set: GoldFigures): readonly Measure[] {
  return [
    ['Loại và số', set.heads],
    ['Loại và số, chỉ cần chạm', set.headsOverlapping],
    ['Cả viện dẫn', set.spans],
    ['Số chuẩn hóa', set.numbers],
    ['Văn bản được dẫn', set.works],
    ['Liên kết', set.edges],
    ['Từ quan hệ', set.relations],
    ['Tự dẫn, gọi tắt', set.selfAndAnaphor],
  ];
}

/** The measures over labelled sentences. */
export function sentenceMeasures(
  sentences: NonNullable<Accuracy['sentences']>,
): readonly Measure[] {
  return [
    ['Trùng từng ký tự', sentences.exact],
    ['Chỉ cần chạm', sentences.overlapping],
    ['Số, ký hiệu', sentences.numbers],
  ];
}

/** The kinds of noise, by their names in the measuring, as people call them. */
export const noiseNames: Readonly<Record<string, string>> = {
  clean: 'Chữ sạch',
  'decomposed (NFD)': 'Dấu thanh tách rời khỏi chữ',
  'half composed': 'Dấu thanh tách rời một nửa',
  'double blanks': 'Hai dấu cách liền nhau',
  'upper case': 'Toàn chữ hoa',
  'lower-case type words': 'Tên loại viết thường',
  '“sô” for “số”': '“sô” thay cho “số”',
  'D for Đ in symbols': 'D thay cho Đ trong ký hiệu',
  'Eth for Đ': 'Chữ Ð (eth) thay cho Đ',
  'letter O for zero': 'Chữ O thay cho số 0',
  'blanks in numbers': 'Dấu cách trong số hiệu',
  'line breaks in numbers': 'Xuống dòng giữa số hiệu',
  'glued words': 'Các chữ dính liền',
  'soft hyphens': 'Gạch nối ẩn trong chữ',
  'no-break blanks': 'Dấu cách không ngắt dòng',
  'links around numbers': 'Liên kết bọc quanh số hiệu',
  'en dashes': 'Gạch dài thay gạch nối',
};
