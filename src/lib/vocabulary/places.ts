/** A province or a city of the same rank. */
export interface Province {
  /** Name without the word for its kind: `Bình Phước`. */
  readonly name: string;
  readonly kind: 'tỉnh' | 'thành phố';
  /** Other ways of writing the name, with or without the word for its kind. */
  readonly aliases: readonly string[];
}

/** A province since 1 July 2025, with the provinces that it was made of. */
export interface PresentProvince extends Province {
  /** Names in `formerProvinces`, its own included where it existed. */
  readonly madeOf: readonly [string, ...string[]];
}

/** The 63 provinces and cities before 1 July 2025. Source: Nghị quyết 202/2025/QH15 and the lists before it. */
export const formerProvinces = [
  { name: 'An Giang', kind: 'tỉnh', aliases: [] },
  {
    name: 'Bà Rịa - Vũng Tàu',
    kind: 'tỉnh',
    aliases: ['Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'BR-VT'],
  },
  { name: 'Bạc Liêu', kind: 'tỉnh', aliases: [] },
  { name: 'Bắc Giang', kind: 'tỉnh', aliases: [] },
  { name: 'Bắc Kạn', kind: 'tỉnh', aliases: ['Bắc Cạn'] },
  { name: 'Bắc Ninh', kind: 'tỉnh', aliases: [] },
  { name: 'Bến Tre', kind: 'tỉnh', aliases: [] },
  { name: 'Bình Dương', kind: 'tỉnh', aliases: [] },
  { name: 'Bình Định', kind: 'tỉnh', aliases: [] },
  { name: 'Bình Phước', kind: 'tỉnh', aliases: [] },
  { name: 'Bình Thuận', kind: 'tỉnh', aliases: [] },
  { name: 'Cà Mau', kind: 'tỉnh', aliases: [] },
  { name: 'Cao Bằng', kind: 'tỉnh', aliases: [] },
  { name: 'Cần Thơ', kind: 'thành phố', aliases: [] },
  { name: 'Đà Nẵng', kind: 'thành phố', aliases: [] },
  { name: 'Đắk Lắk', kind: 'tỉnh', aliases: ['Đắc Lắc', 'Đăk Lăk', 'Đắk Lăk'] },
  { name: 'Đắk Nông', kind: 'tỉnh', aliases: ['Đắc Nông', 'Đăk Nông'] },
  { name: 'Điện Biên', kind: 'tỉnh', aliases: [] },
  { name: 'Đồng Nai', kind: 'tỉnh', aliases: [] },
  { name: 'Đồng Tháp', kind: 'tỉnh', aliases: [] },
  { name: 'Gia Lai', kind: 'tỉnh', aliases: [] },
  { name: 'Hà Giang', kind: 'tỉnh', aliases: [] },
  { name: 'Hà Nam', kind: 'tỉnh', aliases: [] },
  { name: 'Hà Nội', kind: 'thành phố', aliases: ['Thủ đô Hà Nội'] },
  { name: 'Hà Tĩnh', kind: 'tỉnh', aliases: [] },
  { name: 'Hải Dương', kind: 'tỉnh', aliases: [] },
  { name: 'Hải Phòng', kind: 'thành phố', aliases: [] },
  { name: 'Hậu Giang', kind: 'tỉnh', aliases: [] },
  { name: 'Hòa Bình', kind: 'tỉnh', aliases: ['Hoà Bình'] },
  { name: 'Hồ Chí Minh', kind: 'thành phố', aliases: ['TPHCM', 'TP.HCM', 'TP. HCM', 'TP HCM'] },
  { name: 'Hưng Yên', kind: 'tỉnh', aliases: [] },
  { name: 'Khánh Hòa', kind: 'tỉnh', aliases: ['Khánh Hoà'] },
  { name: 'Kiên Giang', kind: 'tỉnh', aliases: [] },
  { name: 'Kon Tum', kind: 'tỉnh', aliases: ['Kontum'] },
  { name: 'Lai Châu', kind: 'tỉnh', aliases: [] },
  { name: 'Lạng Sơn', kind: 'tỉnh', aliases: [] },
  { name: 'Lào Cai', kind: 'tỉnh', aliases: [] },
  { name: 'Lâm Đồng', kind: 'tỉnh', aliases: [] },
  { name: 'Long An', kind: 'tỉnh', aliases: [] },
  { name: 'Nam Định', kind: 'tỉnh', aliases: [] },
  { name: 'Nghệ An', kind: 'tỉnh', aliases: [] },
  { name: 'Ninh Bình', kind: 'tỉnh', aliases: [] },
  { name: 'Ninh Thuận', kind: 'tỉnh', aliases: [] },
  { name: 'Phú Thọ', kind: 'tỉnh', aliases: [] },
  { name: 'Phú Yên', kind: 'tỉnh', aliases: [] },
  { name: 'Quảng Bình', kind: 'tỉnh', aliases: [] },
  { name: 'Quảng Nam', kind: 'tỉnh', aliases: [] },
  { name: 'Quảng Ngãi', kind: 'tỉnh', aliases: [] },
  { name: 'Quảng Ninh', kind: 'tỉnh', aliases: [] },
  { name: 'Quảng Trị', kind: 'tỉnh', aliases: [] },
  { name: 'Sóc Trăng', kind: 'tỉnh', aliases: [] },
  { name: 'Sơn La', kind: 'tỉnh', aliases: [] },
  { name: 'Tây Ninh', kind: 'tỉnh', aliases: [] },
  { name: 'Thái Bình', kind: 'tỉnh', aliases: [] },
  { name: 'Thái Nguyên', kind: 'tỉnh', aliases: [] },
  { name: 'Thanh Hóa', kind: 'tỉnh', aliases: ['Thanh Hoá'] },
  { name: 'Thừa Thiên Huế', kind: 'tỉnh', aliases: ['Thừa Thiên - Huế', 'Thừa Thiên-Huế'] },
  { name: 'Tiền Giang', kind: 'tỉnh', aliases: [] },
  { name: 'Trà Vinh', kind: 'tỉnh', aliases: [] },
  { name: 'Tuyên Quang', kind: 'tỉnh', aliases: [] },
  { name: 'Vĩnh Long', kind: 'tỉnh', aliases: [] },
  { name: 'Vĩnh Phúc', kind: 'tỉnh', aliases: [] },
  { name: 'Yên Bái', kind: 'tỉnh', aliases: [] },
] as const satisfies readonly Province[];

/** The 34 provinces and cities since 1 July 2025. Source: Nghị quyết 202/2025/QH15. */
export const presentProvinces = [
  { name: 'An Giang', kind: 'tỉnh', aliases: [], madeOf: ['An Giang', 'Kiên Giang'] },
  { name: 'Bắc Ninh', kind: 'tỉnh', aliases: [], madeOf: ['Bắc Ninh', 'Bắc Giang'] },
  { name: 'Cà Mau', kind: 'tỉnh', aliases: [], madeOf: ['Cà Mau', 'Bạc Liêu'] },
  { name: 'Cao Bằng', kind: 'tỉnh', aliases: [], madeOf: ['Cao Bằng'] },
  {
    name: 'Cần Thơ',
    kind: 'thành phố',
    aliases: [],
    madeOf: ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'],
  },
  { name: 'Đà Nẵng', kind: 'thành phố', aliases: [], madeOf: ['Đà Nẵng', 'Quảng Nam'] },
  {
    name: 'Đắk Lắk',
    kind: 'tỉnh',
    aliases: ['Đắc Lắc', 'Đăk Lăk'],
    madeOf: ['Đắk Lắk', 'Phú Yên'],
  },
  { name: 'Điện Biên', kind: 'tỉnh', aliases: [], madeOf: ['Điện Biên'] },
  { name: 'Đồng Nai', kind: 'tỉnh', aliases: [], madeOf: ['Đồng Nai', 'Bình Phước'] },
  { name: 'Đồng Tháp', kind: 'tỉnh', aliases: [], madeOf: ['Đồng Tháp', 'Tiền Giang'] },
  { name: 'Gia Lai', kind: 'tỉnh', aliases: [], madeOf: ['Gia Lai', 'Bình Định'] },
  { name: 'Hà Nội', kind: 'thành phố', aliases: ['Thủ đô Hà Nội'], madeOf: ['Hà Nội'] },
  { name: 'Hà Tĩnh', kind: 'tỉnh', aliases: [], madeOf: ['Hà Tĩnh'] },
  { name: 'Hải Phòng', kind: 'thành phố', aliases: [], madeOf: ['Hải Phòng', 'Hải Dương'] },
  {
    name: 'Hồ Chí Minh',
    kind: 'thành phố',
    aliases: ['TPHCM', 'TP.HCM', 'TP. HCM', 'TP HCM'],
    madeOf: ['Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu'],
  },
  { name: 'Huế', kind: 'thành phố', aliases: [], madeOf: ['Thừa Thiên Huế'] },
  { name: 'Hưng Yên', kind: 'tỉnh', aliases: [], madeOf: ['Hưng Yên', 'Thái Bình'] },
  { name: 'Khánh Hòa', kind: 'tỉnh', aliases: ['Khánh Hoà'], madeOf: ['Khánh Hòa', 'Ninh Thuận'] },
  { name: 'Lai Châu', kind: 'tỉnh', aliases: [], madeOf: ['Lai Châu'] },
  { name: 'Lạng Sơn', kind: 'tỉnh', aliases: [], madeOf: ['Lạng Sơn'] },
  { name: 'Lào Cai', kind: 'tỉnh', aliases: [], madeOf: ['Lào Cai', 'Yên Bái'] },
  {
    name: 'Lâm Đồng',
    kind: 'tỉnh',
    aliases: [],
    madeOf: ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận'],
  },
  { name: 'Nghệ An', kind: 'tỉnh', aliases: [], madeOf: ['Nghệ An'] },
  { name: 'Ninh Bình', kind: 'tỉnh', aliases: [], madeOf: ['Ninh Bình', 'Hà Nam', 'Nam Định'] },
  { name: 'Phú Thọ', kind: 'tỉnh', aliases: [], madeOf: ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'] },
  { name: 'Quảng Ngãi', kind: 'tỉnh', aliases: [], madeOf: ['Quảng Ngãi', 'Kon Tum'] },
  { name: 'Quảng Ninh', kind: 'tỉnh', aliases: [], madeOf: ['Quảng Ninh'] },
  { name: 'Quảng Trị', kind: 'tỉnh', aliases: [], madeOf: ['Quảng Trị', 'Quảng Bình'] },
  { name: 'Sơn La', kind: 'tỉnh', aliases: [], madeOf: ['Sơn La'] },
  { name: 'Tây Ninh', kind: 'tỉnh', aliases: [], madeOf: ['Tây Ninh', 'Long An'] },
  { name: 'Thái Nguyên', kind: 'tỉnh', aliases: [], madeOf: ['Thái Nguyên', 'Bắc Kạn'] },
  { name: 'Thanh Hóa', kind: 'tỉnh', aliases: ['Thanh Hoá'], madeOf: ['Thanh Hóa'] },
  { name: 'Tuyên Quang', kind: 'tỉnh', aliases: [], madeOf: ['Tuyên Quang', 'Hà Giang'] },
  {
    name: 'Vĩnh Long',
    kind: 'tỉnh',
    aliases: [],
    madeOf: ['Vĩnh Long', 'Bến Tre', 'Trà Vinh'],
  },
] as const satisfies readonly PresentProvince[];

/** A kind of administrative unit, as the word before the name of a place. */
export interface AdministrativeUnit {
  /** The word in running text: `huyện`. */
  readonly word: string;
  /** Abbreviations of the word, as written before a name. */
  readonly abbreviations: readonly string[];
  readonly level: 'province' | 'district' | 'commune';
  readonly examples: readonly [string, ...string[]];
}

/** Words for administrative units. `thành phố` can also be a unit of the district level (thành phố Quy Nhơn). */
export const administrativeUnits = [
  { word: 'tỉnh', abbreviations: ['T.'], level: 'province', examples: ['tỉnh Bình Phước'] },
  {
    word: 'thành phố',
    abbreviations: ['TP.', 'TP', 'Tp.', 'Tp'],
    level: 'province',
    examples: ['Thành phố Hồ Chí Minh', 'thành phố Quy Nhơn'],
  },
  { word: 'huyện', abbreviations: ['H.'], level: 'district', examples: ['huyện Củ Chi'] },
  { word: 'quận', abbreviations: ['Q.'], level: 'district', examples: ['quận Bình Thạnh'] },
  { word: 'thị xã', abbreviations: ['TX.', 'TX'], level: 'district', examples: ['thị xã An Nhơn'] },
  { word: 'đặc khu', abbreviations: [], level: 'commune', examples: ['đặc khu Phú Quốc'] },
  { word: 'xã', abbreviations: [], level: 'commune', examples: ['xã Tân Thông Hội'] },
  { word: 'phường', abbreviations: ['P.'], level: 'commune', examples: ['phường Bến Nghé'] },
  { word: 'thị trấn', abbreviations: ['TT.'], level: 'commune', examples: ['thị trấn Củ Chi'] },
] as const satisfies readonly AdministrativeUnit[];
