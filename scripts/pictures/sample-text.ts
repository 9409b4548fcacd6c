/** A plan of a commune that does not exist; it rests on documents of the collection, and has a telephone number to mask. */
export const plan: readonly string[] = [
  'ỦY BAN NHÂN DÂN',
  'XÃ PHÚ AN ĐÔNG',
  'Số: 15/KH-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Phú An Đông, ngày 12 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2024',
  'Căn cứ Chỉ thị số 09-CT/TW ngày 01 tháng 12 năm 2011 của Ban Bí thư về “Tăng cường sự lãnh đạo của Đảng đối với phong trào toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới”;',
  'Căn cứ Thông tư số 124/2021/TT-BCA ngày 28 tháng 12 năm 2021 của Bộ Công an;',
  'Thực hiện Kết luận số 44-KL/TW ngày 22 tháng 01 năm 2019 của Ban Bí thư, Ủy ban nhân dân xã Phú An Đông xây dựng kế hoạch như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Nâng cao ý thức của cán bộ và Nhân dân trong việc giữ gìn an ninh, trật tự.',
  '2. Việc thực hiện phải thiết thực, tiết kiệm, phù hợp với từng ấp.',
  'II. NỘI DUNG',
  '1. Củng cố các tổ tự quản; mỗi ấp có ít nhất một mô hình hoạt động có hiệu quả.',
  '2. Tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc trước ngày 19 tháng 8 năm 2024.',
  'III. TỔ CHỨC THỰC HIỆN',
  'Công an xã tham mưu, theo dõi, đôn đốc việc thực hiện. Khó khăn, vướng mắc liên hệ ông Trần Văn Mẫu, điện thoại 0901 234 567.',
  'Nơi nhận:',
  '- Công an xã;',
  '- Các ấp;',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Nguyễn Thị Mẫu',
];

/** A report of a school of 2003, as typed at that time; a line that starts with `^` was set in capitals. */
export const report: readonly string[] = [
  '^phòng giáo dục huyện phú an',
  '^trường tiểu học phú an đông',
  'Số: 08/BC-TH',
  'Phú An, ngày 20 tháng 5 năm 2003',
  '^báo cáo',
  'Về kết quả phòng, chống tội phạm trong nhà trường năm học 2002 - 2003',
  'Thực hiện Nghị quyết số 09/1998/NQ-CP ngày 31 tháng 7 năm 1998 của Chính phủ, nhà trường báo cáo kết quả như sau:',
  '1. Nhà trường đã tuyên truyền tới toàn thể giáo viên và phụ huynh học sinh.',
  '2. Trong năm học không có học sinh vi phạm pháp luật.',
  '^hiệu trưởng',
  'Lê Văn Mẫu',
];

/** A notice that was printed, filled in by hand, stamped and scanned: what is written by hand is not in the text. */
export const notice = {
  body: 'CÔNG AN XÃ PHÚ AN ĐÔNG',
  number: ['Số:', '/TB-CAX'],
  date: ['Phú An Đông, ngày', 'tháng 7 năm 2024'],
  type: 'THÔNG BÁO',
  title: 'Về việc tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm 2024',
  paragraphs: [
    'Thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 3 năm 2024 của Ủy ban nhân dân xã Phú An Đông, Công an xã thông báo việc tổ chức Ngày hội như sau:',
    '1. Thời gian: 07 giờ 30 phút, ngày 17 tháng 8 năm 2024.',
    '2. Địa điểm: Nhà văn hóa xã. Mỗi ấp cử 20 đại biểu tham dự.',
    '3. Ban công tác Mặt trận các ấp treo cờ, khẩu hiệu trước ngày 15 tháng 8 năm 2024.',
    'Đề nghị các ấp, trường học trên địa bàn xã phối hợp thực hiện.',
  ],
  recipients: ['Nơi nhận:', '- UBND xã;', '- Các ấp;', '- Lưu: CAX.'],
  signature: ['TRƯỞNG CÔNG AN XÃ', 'Phạm Văn Mẫu'],
} as const;
