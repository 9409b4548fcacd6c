import { describe, expect, test } from 'vitest';
import { recogniseDocument } from './recognise.ts';

const body = ['I. MỤC ĐÍCH', 'Phát huy vai trò.', 'II. NHIỆM VỤ', '1. Tuyên truyền.'];
const read = (lines: readonly string[]) => {
  const own = recogniseDocument(lines);
  if (own === null) throw new Error('not recognised');
  return own;
};

describe('deadlines', () => {
  test.each<[sentence: string, dates: string[][], relation: string | null]>([
    ['Báo cáo trước ngày 05/12/2024.', [['2024-12-05']], 'before'],
    ['Báo cáo trước ngày 15/6 và 15/12 hàng năm.', [['--06-15', '--12-15']], 'before'],
    ['Báo cáo về Sở vào ngày 10/5 và 15/11.', [['--05-10', '--11-15']], 'on'],
    ['Gửi báo cáo chậm nhất ngày 15 tháng 11 năm 2023.', [['2023-11-15']], 'before'],
    ['Hoàn thành trước 16 giờ ngày 20/8/2024.', [['2024-08-20']], 'before'],
    ['Có ý kiến trước ngày 10 tháng 5.', [['--05-10']], 'before'],
    ['Thường xuyên báo cáo kết quả về Sở.', [[]], 'recurring'],
    ['Cuối năm tổng kết phong trào.', [[]], 'recurring'],
    ['Học sinh đăng ký trước ngày 5/6/2024.', [['2024-06-05']], 'before'],
    ['Ban hành kế hoạch, gửi về Sở trước ngày 15/5/2024.', [['2024-05-15']], 'before'],
    // No deadlines:
    ['Các dự án đã thực hiện trước ngày 01/7/2016.', [], null],
    ['Nhà thầu đã nộp thuế đối với toàn bộ giá trị của hợp đồng trước ngày 1/1/1999.', [], null],
    ['Tổ chức Ngày hội (ngày 19/8) thiết thực.', [], null],
    ['Thực hiện Chỉ thị số 48-CT/TW ngày 22/10/2010.', [], null],
    ['Văn bản ban hành trước ngày 01/7/2016 hết hiệu lực thực hiện.', [], null],
    [
      'Quyết định có hiệu lực từ ngày 01/01/2024 đến ngày 31/12/2024, tổ chức thực hiện nghiêm.',
      [],
      null,
    ],
    ['Báo cáo trước ngày 31/2/2024.', [], null],
    ['Cuối năm trời lạnh.', [], null],
    ['Trước ngày 5/6/2024 trời mưa.', [], null],
  ])('%s', (sentence, dates, relation) => {
    const { deadlines } = read(['KẾ HOẠCH', 'Tuyên truyền', ...body, `- ${sentence}`]);
    expect(deadlines.map(({ when }) => when.value)).toEqual(dates);
    if (relation !== null) {
      expect(deadlines[0]?.relation).toBe(relation);
      expect(deadlines[0]?.sentence.value).toBe(sentence);
    }
  });

  test('are not before the day of the document', () => {
    const day = 'Huế, ngày 5 tháng 6 năm 2024';
    const lines = [day, 'KẾ HOẠCH', 'X', ...body, 'Báo cáo trước ngày 4/6/2024.'];
    const { deadlines } = read([
      ...lines,
      'Báo cáo trước ngày 6/6/2024.',
      'Báo cáo trước ngày 1/2.',
    ]);
    expect(deadlines.map(({ when }) => when.value)).toEqual([['2024-06-06'], ['--02-01']]);
  });

  test('the end of the year of a plan for one year is in that year', () => {
    const { deadlines } = read([
      'KẾ HOẠCH',
      'Tuyên truyền năm 2024',
      ...body,
      '- Cuối năm sơ kết phong trào.',
    ]);
    expect(deadlines.map(({ when }) => when.value)).toEqual([['2024']]);
  });
});
