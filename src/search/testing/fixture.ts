import {
  buildCorpus,
  type Corpus,
  documentId,
  type FrontmatterInput,
  frontmatterSchema,
  type SourceDocument,
} from '../../lib/index.ts';

function source(
  kind: SourceDocument['kind'],
  id: string,
  frontmatter: FrontmatterInput,
  ...lines: readonly string[]
): SourceDocument {
  return {
    id: documentId(id),
    kind,
    path: `content/${kind}s/${id}.mdx`,
    frontmatter: frontmatterSchema.parse(frontmatter),
    paragraphs: lines.map((text, at) => ({ text, marks: [], heading: null, line: at + 5 })),
  };
}

/** Four references and three documents, made up, with what search must cope with. */
const sources = [
  source('reference', 'chi-thi-48-ct-tw-2010', {
    type: 'CT',
    number: '48-CT/TW',
    date: '2010-10-22',
    issuers: ['Bộ Chính trị'],
    title:
      'tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tội phạm trong tình hình mới',
  }),
  source('reference', 'chi-thi-09-ct-tw-2011', {
    type: 'CT',
    number: '09-CT/TW',
    date: '2011-12-01',
    issuers: ['Ban Bí thư'],
    title: 'tăng cường sự lãnh đạo của Đảng đối với phong trào toàn dân bảo vệ an ninh Tổ quốc',
  }),
  source('reference', 'thong-tu-124-2021-tt-bca', {
    type: 'TT',
    number: '124/2021/TT-BCA',
    date: '2021-12-28',
    issuers: ['Bộ Công an'],
    title: 'quy định khu dân cư đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
  }),
  source('reference', 'ke-hoach-86-kh-ldld-2024', {
    type: 'KH',
    number: '86/KH-LĐLĐ',
    date: '2024-07-22',
    issuers: ['Liên đoàn Lao động Thành phố Hồ Chí Minh'],
    title: null,
  }),
  source(
    'document',
    'ke-hoach-5-kh-sgddt-2024',
    {
      type: 'KH',
      number: '5/KH-SGDĐT',
      date: '2024-04-07',
      place: 'Bình Phước',
      issuers: ['Sở Giáo dục và Đào tạo tỉnh Bình Phước'],
      title: 'Công tác bảo đảm an ninh trường học năm 2024',
    },
    'Số: 5/KH-SGDĐT',
    'Bình Phước, ngày 07 tháng 4 năm 2024',
    'KẾ HOẠCH',
    'Công tác bảo đảm an ninh trường học năm 2024',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Phát huy vai trò của đội ngũ nhà giáo trong phong trào toàn dân bảo vệ an ninh Tổ quốc.',
    '2. Đấu tranh với âm mưu “diễn biến hòa bình”; giữ vững trật tự.',
    'II. NHIỆM VỤ',
    '1. Tiếp tục thực hiện Chỉ thị số 48/CT-TW ngày 22/10/2010 của Bộ Chính trị và Chỉ thị số 09-CT/TW ngày 01/12/2011 của Ban Bí thư.',
    '2. Xây dựng cơ quan an toàn theo Thông tư số 124/2021/TT-BCA ngày 28 tháng 12 năm 2021 của Bộ Công an.',
    '3. Tổ chức Ngày hội toàn dân vào ngày 19/8; báo cáo trước ngày 05/12/2024.',
  ),
  source(
    'document',
    'huong-dan-cong-doan-2021',
    {
      type: 'HD',
      number: null,
      date: null,
      issuers: ['Liên đoàn Lao động tỉnh Bình Định'],
      title: 'Thực hiện phong trào trong đoàn viên, người lao động',
    },
    'HƯỚNG DẪN',
    'Thực hiện phong trào trong đoàn viên, người lao động',
    'I. NỘI DUNG',
    '1. Căn cứ Chỉ thị số 48-CT/TW của Bộ Chính trị, xây dựng đội tự quản; chú ý an toàn, tổ chức mạng lưới ngũ gia liên bảo ở các quốc lộ, bến phà Ninh Bình.',
    '2. Khóa cửa kho, phòng máy; bảo vệ tài sản <công đoàn> & tổ viên.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Ban Chỉ đạo 138 theo dõi; gửi báo cáo theo Kế hoạch số 86/KH-LĐLĐ ngày 22 tháng 7 năm 2024.',
  ),
  source(
    'document',
    'thong-bao-12-tb-ubnd-2022',
    {
      type: 'TB',
      number: '12/TB-UBND',
      date: '2022-05-03',
      issuers: ['Ủy ban nhân dân huyện Củ Chi'],
      title: 'Lịch tiếp công dân',
    },
    'THÔNG BÁO',
    'Lịch tiếp công dân',
    'Ủy ban nhân dân huyện thông báo lịch tiếp công dân tháng 5 năm 2022.',
  ),
];

/** The corpus of the fixture. */
export const corpus: Corpus = buildCorpus(sources);
