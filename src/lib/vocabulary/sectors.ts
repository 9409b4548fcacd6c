import type { OrganisationSystem } from './organisations.ts';

/** A field of work or a tree of organisations that bodies of several levels belong to. */
export interface Sector {
  /** Short ASCII form for addresses. Unique. */
  readonly id: string;
  readonly name: string;
  /** Words in the name of a body that show it, marks counted. */
  readonly words: readonly string[];
  /** Trees of organisations that belong to it as a whole. */
  readonly systems: readonly OrganisationSystem[];
  /** Full names of bodies that belong to it. */
  readonly examples: readonly [string, ...string[]];
  /** Full names that look like it and belong elsewhere. */
  readonly others?: readonly string[];
}

/** Sectors that can be read off a body's name; a body can belong to several, and to none. */
export const sectors = [
  {
    id: 'dang',
    name: 'Đảng',
    words: ['Đảng ủy', 'Đảng bộ', 'Đảng đoàn', 'Chi bộ', 'cán sự đảng'],
    systems: ['party'],
    examples: [
      'Ban Bí thư Trung ương Đảng',
      'Huyện ủy Củ Chi',
      'Ban Thường vụ Tỉnh ủy Bình Định',
      'Đảng ủy Công an Trung ương',
    ],
    others: ['Ban Thường vụ Liên đoàn Lao động tỉnh Bình Định'],
  },
  {
    id: 'quoc-hoi-hoi-dong-nhan-dan',
    name: 'Quốc hội, Hội đồng nhân dân',
    words: [],
    systems: ['assembly'],
    examples: ['Quốc hội', 'Hội đồng nhân dân tỉnh Bình Phước'],
  },
  {
    id: 'chinh-phu-uy-ban-nhan-dan',
    name: 'Chính phủ, Ủy ban nhân dân',
    words: ['Chính phủ', 'Thủ tướng', 'Ủy ban nhân dân'],
    systems: [],
    examples: ['Thủ tướng Chính phủ', 'Ủy ban nhân dân huyện Củ Chi'],
  },
  {
    id: 'toa-an-vien-kiem-sat',
    name: 'Tòa án, Viện kiểm sát',
    words: [],
    systems: ['justice'],
    examples: ['Tòa án nhân dân tối cao', 'Viện kiểm sát nhân dân huyện Củ Chi'],
  },
  {
    id: 'mat-tran-to-quoc',
    name: 'Mặt trận Tổ quốc',
    words: [],
    systems: ['front'],
    examples: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Định'],
  },
  {
    id: 'cong-doan',
    name: 'Công đoàn',
    words: ['Công đoàn', 'Liên đoàn Lao động'],
    systems: ['union'],
    examples: [
      'Công đoàn Ngành Giáo dục Thành phố Hồ Chí Minh',
      'Ban Thường vụ Liên đoàn Lao động tỉnh Bình Định',
    ],
  },
  {
    id: 'doan-thanh-nien',
    name: 'Đoàn Thanh niên',
    words: ['Đoàn Thanh niên'],
    systems: ['youth'],
    examples: ['Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Huyện đoàn Củ Chi'],
  },
  {
    id: 'phu-nu',
    name: 'Phụ nữ',
    words: [],
    systems: ['women'],
    examples: ['Hội Liên hiệp Phụ nữ tỉnh Bình Định'],
  },
  {
    id: 'nong-dan',
    name: 'Nông dân',
    words: [],
    systems: ['farmers'],
    examples: ['Hội Nông dân huyện Củ Chi'],
  },
  {
    id: 'cuu-chien-binh',
    name: 'Cựu chiến binh',
    words: [],
    systems: ['veterans'],
    examples: ['Hội Cựu chiến binh Việt Nam'],
  },
  {
    id: 'cong-an',
    name: 'Công an',
    words: ['Công an'],
    systems: [],
    examples: ['Bộ Công an', 'Công an huyện Củ Chi', 'Đảng ủy Công an Trung ương'],
  },
  {
    id: 'quan-doi',
    name: 'Quân đội',
    words: ['Quốc phòng', 'Quân sự', 'Bộ đội Biên phòng', 'Quân ủy'],
    systems: [],
    examples: ['Bộ Quốc phòng', 'Bộ Chỉ huy Quân sự tỉnh Bình Định', 'Quân ủy Trung ương'],
  },
  {
    id: 'giao-duc',
    name: 'Giáo dục',
    words: ['Giáo dục', 'Trường Mầm non', 'Trường Tiểu học', 'Trường Trung học'],
    systems: [],
    examples: [
      'Sở Giáo dục và Đào tạo tỉnh Bình Phước',
      'Công đoàn Ngành Giáo dục Thành phố Hồ Chí Minh',
      'Trường Trung học cơ sở Tân Thông Hội',
    ],
  },
  {
    id: 'y-te',
    name: 'Y tế',
    words: ['Y tế', 'Bệnh viện'],
    systems: [],
    examples: ['Bộ Y tế', 'Trung tâm Y tế huyện Củ Chi', 'Bệnh viện Đa khoa tỉnh Bình Định'],
  },
  {
    id: 'noi-vu',
    name: 'Nội vụ',
    words: ['Nội vụ'],
    systems: [],
    examples: ['Sở Nội vụ tỉnh Bình Định'],
  },
  {
    id: 'tu-phap',
    name: 'Tư pháp',
    words: ['Tư pháp'],
    systems: [],
    examples: ['Phòng Tư pháp huyện Củ Chi'],
  },
  {
    id: 'tai-chinh',
    name: 'Tài chính',
    words: ['Tài chính', 'Kho bạc', 'Thuế', 'Hải quan'],
    systems: [],
    examples: ['Bộ Tài chính', 'Kho bạc Nhà nước tỉnh Đồng Nai', 'Cục Thuế tỉnh Đồng Nai'],
  },
  {
    id: 'nong-nghiep-moi-truong',
    name: 'Nông nghiệp, môi trường',
    words: ['Nông nghiệp', 'Môi trường', 'Kiểm lâm'],
    systems: [],
    examples: ['Bộ Nông nghiệp và Môi trường', 'Chi cục Kiểm lâm tỉnh Bình Phước'],
  },
  {
    id: 'lao-dong-xa-hoi',
    name: 'Lao động, xã hội',
    words: ['Thương binh', 'Bảo hiểm xã hội'],
    systems: [],
    examples: ['Bộ Lao động - Thương binh và Xã hội', 'Bảo hiểm xã hội tỉnh Bình Định'],
  },
  {
    id: 'van-hoa-thong-tin',
    name: 'Văn hóa, thông tin',
    words: ['Văn hóa', 'Thông tin'],
    systems: [],
    examples: ['Sở Văn hóa và Thể thao', 'Bộ Thông tin và Truyền thông'],
  },
  {
    id: 'xay-dung-giao-thong',
    name: 'Xây dựng, giao thông',
    words: ['Bộ Xây dựng', 'Sở Xây dựng', 'Giao thông vận tải', 'Quản lý đô thị'],
    systems: [],
    examples: ['Thanh tra Sở Xây dựng', 'Bộ Giao thông vận tải'],
  },
  {
    id: 'doanh-nghiep',
    name: 'Doanh nghiệp',
    words: [],
    systems: ['enterprise'],
    examples: ['Tập đoàn Điện lực Việt Nam', 'Công ty Cổ phần Cấp nước Bình Phước'],
  },
] as const satisfies readonly Sector[];
