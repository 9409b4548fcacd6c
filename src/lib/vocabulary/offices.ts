/** An office that a person signs in. */
export interface Office {
  /** Name in the usual mix of capitals: `Phó Chủ tịch`. */
  readonly name: string;
  /** Lines of signature blocks as found in real documents. */
  readonly examples: readonly [string, ...string[]];
}

/** Offices with which the line of the office in a signature block starts. Longest match wins. */
export const offices = [
  { name: 'Chủ tịch', examples: ['CHỦ TỊCH', 'CHỦ TỊCH HỘI ĐỒNG'] },
  { name: 'Phó Chủ tịch', examples: ['PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC'] },
  { name: 'Bí thư', examples: ['BÍ THƯ'] },
  { name: 'Phó Bí thư', examples: ['PHÓ BÍ THƯ', 'PHÓ BÍ THƯ THƯỜNG TRỰC'] },
  { name: 'Thường trực Ban Bí thư', examples: ['THƯỜNG TRỰC BAN BÍ THƯ'] },
  { name: 'Tổng Bí thư', examples: ['TỔNG BÍ THƯ'] },
  { name: 'Ủy viên', examples: ['ỦY VIÊN BAN THƯỜNG VỤ', 'UỶ VIÊN THƯỜNG TRỰC'] },
  { name: 'Thủ tướng', examples: ['THỦ TƯỚNG'] },
  { name: 'Phó Thủ tướng', examples: ['PHÓ THỦ TƯỚNG'] },
  { name: 'Bộ trưởng', examples: ['BỘ TRƯỞNG', 'BỘ TRƯỞNG, CHỦ NHIỆM'] },
  { name: 'Thứ trưởng', examples: ['THỨ TRƯỞNG'] },
  { name: 'Chủ nhiệm', examples: ['CHỦ NHIỆM'] },
  { name: 'Phó Chủ nhiệm', examples: ['PHÓ CHỦ NHIỆM'] },
  { name: 'Thống đốc', examples: ['THỐNG ĐỐC'] },
  { name: 'Phó Thống đốc', examples: ['PHÓ THỐNG ĐỐC'] },
  { name: 'Tổng Giám đốc', examples: ['TỔNG GIÁM ĐỐC'] },
  { name: 'Phó Tổng Giám đốc', examples: ['PHÓ TỔNG GIÁM ĐỐC'] },
  { name: 'Giám đốc', examples: ['GIÁM ĐỐC', 'GIÁM ĐỐC CÔNG TY'] },
  { name: 'Phó Giám đốc', examples: ['PHÓ GIÁM ĐỐC'] },
  { name: 'Trưởng phòng', examples: ['TRƯỞNG PHÒNG'] },
  { name: 'Phó Trưởng phòng', examples: ['PHÓ TRƯỞNG PHÒNG'] },
  { name: 'Trưởng ban', examples: ['TRƯỞNG BAN'] },
  { name: 'Phó Trưởng ban', examples: ['PHÓ TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC'] },
  { name: 'Trưởng Công an', examples: ['TRƯỞNG CÔNG AN HUYỆN'] },
  { name: 'Phó Trưởng Công an', examples: ['PHÓ TRƯỞNG CÔNG AN HUYỆN'] },
  { name: 'Cục trưởng', examples: ['CỤC TRƯỞNG'] },
  { name: 'Phó Cục trưởng', examples: ['PHÓ CỤC TRƯỞNG'] },
  { name: 'Tổng cục trưởng', examples: ['TỔNG CỤC TRƯỞNG'] },
  { name: 'Phó Tổng cục trưởng', examples: ['PHÓ TỔNG CỤC TRƯỞNG'] },
  { name: 'Chi cục trưởng', examples: ['CHI CỤC TRƯỞNG'] },
  { name: 'Vụ trưởng', examples: ['VỤ TRƯỞNG'] },
  { name: 'Phó Vụ trưởng', examples: ['PHÓ VỤ TRƯỞNG'] },
  { name: 'Chánh Văn phòng', examples: ['CHÁNH VĂN PHÒNG'] },
  { name: 'Phó Chánh Văn phòng', examples: ['PHÓ CHÁNH VĂN PHÒNG'] },
  { name: 'Phó Văn phòng', examples: ['PHÓ VĂN PHÒNG'] },
  { name: 'Chánh Thanh tra', examples: ['CHÁNH THANH TRA'] },
  { name: 'Chánh án', examples: ['CHÁNH ÁN'] },
  { name: 'Viện trưởng', examples: ['VIỆN TRƯỞNG'] },
  { name: 'Tổng Thanh tra', examples: ['TỔNG THANH TRA'] },
  { name: 'Tổng Kiểm toán nhà nước', examples: ['TỔNG KIỂM TOÁN NHÀ NƯỚC'] },
  { name: 'Hiệu trưởng', examples: ['HIỆU TRƯỞNG'] },
  { name: 'Phó Hiệu trưởng', examples: ['PHÓ HIỆU TRƯỞNG'] },
  { name: 'Chỉ huy trưởng', examples: ['CHỈ HUY TRƯỞNG'] },
  { name: 'Chính ủy', examples: ['CHÍNH ỦY'] },
  { name: 'Thường trực', examples: ['THƯỜNG TRỰC'] },
  { name: 'Thủ trưởng', examples: ['THỦ TRƯỞNG ĐƠN VỊ'] },
  { name: 'Trưởng', examples: ['TRƯỞNG ĐOÀN'] },
] as const satisfies readonly Office[];

/** Ways of saying on whose behalf somebody signs, with what they stand for. Source: NĐ 30/2020, Phụ lục I, II.7. */
export const authorityMarks = [
  { mark: 'TM', long: 'thay mặt', examples: ['TM. BAN THƯỜNG VỤ', 'T/M BAN THƯỜNG VỤ'] },
  { mark: 'KT', long: 'ký thay', examples: ['KT. CHỦ TỊCH', 'K/T CHỦ TỊCH'] },
  { mark: 'TL', long: 'thừa lệnh', examples: ['TL. CHỦ TỊCH', 'T/L CHỦ TỊCH'] },
  { mark: 'TUQ', long: 'thừa ủy quyền', examples: ['TUQ. GIÁM ĐỐC', 'T/UQ GIÁM ĐỐC'] },
  { mark: 'Q', long: 'quyền', examples: ['Q. GIÁM ĐỐC'] },
] as const;

/** Ranks and degrees that can stand before the name of a person who signs. */
export const honorifics = [
  'Đại tướng',
  'Thượng tướng',
  'Trung tướng',
  'Thiếu tướng',
  'Đại tá',
  'Thượng tá',
  'Trung tá',
  'Thiếu tá',
  'Đại úy',
  'Thượng úy',
  'Trung úy',
  'GS.TS.',
  'PGS.TS.',
  'GS.',
  'PGS.',
  'TS.',
  'ThS.',
  'BS.',
  'Ông',
  'Bà',
] as const;
