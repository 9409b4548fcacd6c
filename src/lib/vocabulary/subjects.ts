/** What documents are about, as far as the words of a title tell. */
export interface Subject {
  /** Short ASCII form for addresses. Unique. */
  readonly id: string;
  readonly name: string;
  /** Phrases that show it, each as whole words with their marks; any one is enough. */
  readonly words: readonly [string, ...string[]];
  /** Titles that are about it. */
  readonly examples: readonly [string, ...string[]];
  /** Titles that look like it and are about something else. */
  readonly others?: readonly string[];
}

/** Subjects, in the order of the page. A document can have several; one whose title holds none of the words has none. */
export const subjects = [
  {
    id: 'toan-dan-bao-ve-an-ninh-to-quoc',
    name: 'Phong trào Toàn dân bảo vệ an ninh Tổ quốc',
    words: ['toàn dân bảo vệ an ninh Tổ quốc', 'toàn dân bảo vệ ANTQ', 'Ngày hội Toàn dân bảo vệ'],
    examples: [
      'Phát động phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc” năm 2022',
      'tăng cường công tác xây dựng phong trào toàn dân bảo vệ ANTQ trong tình hình mới',
    ],
  },
  {
    id: 'an-ninh-quoc-gia',
    name: 'An ninh quốc gia',
    words: ['an ninh quốc gia', 'bảo vệ Tổ quốc', 'bí mật nhà nước', 'khủng bố'],
    examples: ['Tăng cường công tác lãnh đạo đảm bảo an ninh quốc gia trong tình hình mới'],
    others: ['Phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc”'],
  },
  {
    id: 'an-ninh-trat-tu',
    name: 'An ninh, trật tự',
    words: ['an ninh trật tự', 'an ninh và trật tự', 'trật tự an toàn xã hội', 'ANTT', 'TTATXH'],
    examples: [
      'công tác bảo đảm an ninh, trật tự trong tình hình mới',
      'lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở',
    ],
  },
  {
    id: 'phong-chong-toi-pham',
    name: 'Phòng, chống tội phạm',
    words: ['phòng chống tội phạm', 'phòng ngừa tội phạm', 'đấu tranh với tội phạm'],
    examples: ['tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tội phạm'],
  },
  {
    id: 'phong-chong-ma-tuy',
    name: 'Phòng, chống ma túy',
    words: ['ma túy'],
    examples: ['Tăng cường công tác phòng, chống và kiểm soát ma tuý'],
  },
  {
    id: 'phong-chay-chua-chay',
    name: 'Phòng cháy, chữa cháy',
    words: ['phòng cháy', 'chữa cháy', 'PCCC', 'phòng chống cháy nổ'],
    examples: ['Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ'],
  },
  {
    id: 'an-toan-giao-thong',
    name: 'An toàn giao thông',
    words: ['an toàn giao thông', 'trật tự giao thông', 'ATGT'],
    examples: ['bảo đảm trật tự, an toàn giao thông đường bộ'],
  },
  {
    id: 'phong-chong-tham-nhung',
    name: 'Phòng, chống tham nhũng',
    words: ['tham nhũng'],
    examples: ['Công tác phòng, chống tham nhũng, lãng phí, tiêu cực năm 2024'],
  },
  {
    id: 'xay-dung-dang',
    name: 'Xây dựng Đảng',
    words: ['xây dựng Đảng', 'chỉnh đốn Đảng', 'công tác Đảng', 'đảng viên'],
    examples: ['Về tăng cường xây dựng, chỉnh đốn Đảng', 'Kế hoạch kết nạp đảng viên năm 2024'],
  },
  {
    id: 'dan-van',
    name: 'Dân vận',
    words: ['dân vận', 'dân chủ ở cơ sở'],
    examples: ['tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước'],
  },
  {
    id: 'cong-doan',
    name: 'Công đoàn',
    words: ['công đoàn', 'đoàn viên, người lao động'],
    examples: [
      'phối hợp trong công tác đảm bảo an ninh, trật tự trong toàn hệ thống Công đoàn Thành phố',
    ],
    others: ['Thực hiện công đoạn đầu của dự án'],
  },
  {
    id: 'thi-dua-khen-thuong',
    name: 'Thi đua, khen thưởng',
    words: ['thi đua', 'khen thưởng'],
    examples: ['Phát động phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc” năm 2022'],
  },
  {
    id: 'giao-duc',
    name: 'Giáo dục',
    words: [
      'giáo dục và đào tạo',
      'giáo dục mầm non',
      'giáo dục phổ thông',
      'ngành giáo dục',
      'cơ sở giáo dục',
      'năm học',
      'học sinh',
      'nhà trường',
    ],
    examples: [
      'quy định khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    ],
    others: ['Phổ biến, giáo dục pháp luật năm 2024'],
  },
  {
    id: 'y-te',
    name: 'Y tế',
    words: ['y tế', 'khám bệnh', 'chữa bệnh', 'dịch bệnh', 'phòng chống dịch'],
    examples: ['Tăng cường công tác phòng, chống dịch COVID-19', 'Luật Khám bệnh, chữa bệnh'],
  },
  {
    id: 'pho-bien-phap-luat',
    name: 'Phổ biến, giáo dục pháp luật',
    words: ['giáo dục pháp luật', 'phổ biến pháp luật', 'tuyên truyền pháp luật'],
    examples: ['Phổ biến, giáo dục pháp luật năm 2024'],
  },
  {
    id: 'cai-cach-hanh-chinh',
    name: 'Cải cách hành chính',
    words: ['cải cách hành chính', 'thủ tục hành chính'],
    examples: ['Kế hoạch cải cách hành chính năm 2024'],
  },
  {
    id: 'chuyen-doi-so',
    name: 'Chuyển đổi số',
    words: ['chuyển đổi số', 'Đề án 06', 'chính phủ điện tử', 'chính quyền số'],
    examples: ['Chuyển đổi số trong hoạt động của cơ quan năm 2024'],
  },
  {
    id: 'dat-dai',
    name: 'Đất đai',
    words: ['đất đai', 'sử dụng đất', 'thu hồi đất'],
    examples: ['Luật Đất đai', 'Phê duyệt kế hoạch sử dụng đất năm 2025 huyện Củ Chi'],
  },
  {
    id: 'moi-truong',
    name: 'Môi trường',
    words: ['bảo vệ môi trường', 'ô nhiễm môi trường', 'biến đổi khí hậu'],
    examples: ['Luật Bảo vệ môi trường'],
    others: ['Xây dựng môi trường giáo dục lành mạnh'],
  },
  {
    id: 'ngan-sach-tai-chinh',
    name: 'Ngân sách, tài chính',
    words: ['ngân sách', 'tài chính', 'kinh phí'],
    examples: ['Dự toán ngân sách nhà nước năm 2025'],
  },
  {
    id: 'quoc-phong',
    name: 'Quốc phòng, quân sự',
    words: ['quốc phòng', 'quân sự', 'nghĩa vụ quân sự', 'dân quân tự vệ'],
    examples: ['Luật Nghĩa vụ quân sự'],
  },
] as const satisfies readonly Subject[];
