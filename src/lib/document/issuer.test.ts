import { describe, expect, test } from 'vitest';
import { recogniseDocument } from './recognise.ts';

const body = ['I. MỤC ĐÍCH', 'Phát huy vai trò.', 'II. NHIỆM VỤ', '1. Tuyên truyền.'];
const read = (lines: readonly string[]) => {
  const own = recogniseDocument(lines);
  if (own === null) throw new Error('not recognised');
  return own;
};
const issuers = (lines: readonly string[]) => read(lines).issuers.map(({ value }) => value);

describe('issuer', () => {
  const opened = (...sentences: string[]) =>
    issuers(['KẾ HOẠCH', 'Tuyên truyền', ...sentences, ...body]);

  test.each<[why: string, sentences: string[], issuer: string[]]>([
    ['a name in full', ['Căn cứ Luật số 1, Bộ Công an ban hành kế hoạch như sau:'], ['Bộ Công an']],
    [
      'a province that the text names once',
      ['Theo Kế hoạch của UBND tỉnh Bình Phước, Sở Y tế xây dựng kế hoạch như sau:'],
      ['Sở Y tế tỉnh Bình Phước'],
    ],
    [
      'a deictic place',
      ['Công an Thành phố triển khai kế hoạch trên địa bàn Thành phố Hồ Chí Minh như sau:'],
      ['Công an Thành phố Hồ Chí Minh'],
    ],
    [
      'an abbreviation',
      ['Ban Thường vụ LĐLĐ huyện Củ Chi hướng dẫn như sau:'],
      ['Ban Thường vụ Liên đoàn Lao động huyện Củ Chi'],
    ],
    [
      'a name with a comma',
      ['Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Định ban hành kế hoạch:'],
      ['Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Định'],
    ],
    [
      'the closing sentence',
      ['Căn cứ Luật số 1;', 'Trên đây là Kế hoạch của Sở Y tế tỉnh Bình Định. Đề nghị thực hiện.'],
      ['Sở Y tế tỉnh Bình Định'],
    ],
    // Not completed, not guessed:
    [
      'two provinces',
      ['Theo Kế hoạch của UBND tỉnh Bình Phước và UBND tỉnh Bình Định, Sở Y tế xây dựng kế hoạch:'],
      ['Sở Y tế'],
    ],
    ['no place at all', ['Công an huyện xây dựng kế hoạch như sau:'], ['Công an huyện']],
    [
      'a body that is only cited',
      ['Thực hiện Kế hoạch của Bộ Công an triển khai trên toàn quốc;'],
      [],
    ],
    ['a body in a quote', ['Thực hiện “Chào mừng, Sở Y tế triển khai”;'], []],
    ['nobody', ['Căn cứ Luật số 1;'], []],
  ])('%s', (_why, sentences, issuer) => {
    expect(opened(...sentences)).toEqual(issuer);
  });

  test.each<[why: string, head: string[], issuer: string[]]>([
    [
      'two lines of one name',
      ['ỦY BAN NHÂN DÂN', 'TỈNH BÌNH ĐỊNH'],
      ['Ủy ban nhân dân tỉnh Bình Định'],
    ],
    ['the lower of two', ['UBND TỈNH BÌNH ĐỊNH', 'SỞ Y TẾ'], ['Sở Y tế tỉnh Bình Định']],
    [
      'a bureau below its body',
      ['LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH ĐỊNH', 'BAN THƯỜNG VỤ'],
      ['Ban Thường vụ Liên đoàn Lao động tỉnh Bình Định'],
    ],
    [
      'a committee over two lines',
      ['BAN CHẤP HÀNH', 'ĐẢNG BỘ TỈNH BÌNH ĐỊNH'],
      ['Ban Chấp hành Đảng bộ tỉnh Bình Định'],
    ],
    [
      'two bodies',
      ['CÔNG AN TỈNH BÌNH ĐỊNH - HỘI NÔNG DÂN TỈNH BÌNH ĐỊNH'],
      ['Công an tỉnh Bình Định', 'Hội Nông dân tỉnh Bình Định'],
    ],
    [
      'a dash in a name',
      ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI TỈNH BÌNH ĐỊNH'],
      ['Sở Lao động - Thương binh và Xã hội tỉnh Bình Định'],
    ],
    ['drafts and secrecy', ['BỘ CÔNG AN', 'DỰ THẢO', 'MẬT'], ['Bộ Công an']],
  ])('letterhead: %s', (_why, head, issuer) => {
    const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
    expect(issuers([...head, ...nation, 'KẾ HOẠCH', 'Tuyên truyền', ...body])).toEqual(issuer);
  });
});
