import type { TypeId } from '../../src/lib/index.ts';

/** Who issues what; in `symbol`, `#` stands for the serial and `@` for the year. */
interface Issuer {
  readonly type: TypeId;
  readonly symbol: string;
  readonly name: string;
}

const places = [
  'Bình Định',
  'Bình Phước',
  'Đồng Nai',
  'Quảng Nam',
  'Nghệ An',
  'Thái Bình',
  'Cà Mau',
];
const districts = [
  'Củ Chi',
  'Tuy Phước',
  'Đồng Phú',
  'Long Thành',
  'Duy Xuyên',
  'Diễn Châu',
  'Đông Hưng',
];
const schools = ['Hoa Sen', 'Tân Thông Hội', 'Phước Hòa', 'Lê Lợi', 'Trần Phú'];

const local: readonly Issuer[] = [
  ...places.flatMap((place): readonly Issuer[] => [
    { type: 'KH', symbol: '#/KH-UBND', name: `Ủy ban nhân dân tỉnh ${place}` },
    { type: 'KH', symbol: '#/KH-SGDĐT', name: `Sở Giáo dục và Đào tạo tỉnh ${place}` },
    { type: 'KH', symbol: '#-KH/TU', name: `Tỉnh ủy ${place}` },
  ]),
  ...districts.flatMap((place): readonly Issuer[] => [
    { type: 'KH', symbol: '#/KH-UBND', name: `Ủy ban nhân dân huyện ${place}` },
    { type: 'HD', symbol: '#/HD-PGDĐT', name: `Phòng Giáo dục và Đào tạo huyện ${place}` },
  ]),
  ...schools.map(
    (name): Issuer => ({ type: 'KH', symbol: '#/KH-THCS', name: `Trường Trung học cơ sở ${name}` }),
  ),
];

/** Bodies of the centre and of all levels below it. */
export const issuers = {
  central: [
    { type: 'CT', symbol: '#-CT/TW', name: 'Ban Bí thư' },
    { type: 'KL', symbol: '#-KL/TW', name: 'Bộ Chính trị' },
    { type: 'ND', symbol: '#/@/NĐ-CP', name: 'Chính phủ' },
    { type: 'TT', symbol: '#/@/TT-BCA', name: 'Bộ Công an' },
    { type: 'CT', symbol: '#/CT-TTg', name: 'Thủ tướng Chính phủ' },
  ] satisfies [Issuer, ...Issuer[]],
  local: local as readonly [Issuer, ...Issuer[]],
};

/** What titles begin with. */
export const subjects = [
  'tăng cường công tác',
  'đẩy mạnh phong trào',
  'nâng cao chất lượng',
  'tiếp tục đổi mới',
  'triển khai nhiệm vụ',
] as const;

/** What texts are made of. */
export const clauses = [
  'Bảo đảm an ninh, trật tự ở địa bàn dân cư',
  'Phòng ngừa tội phạm và vi phạm pháp luật',
  'Tuyên truyền, giáo dục cán bộ, đảng viên và nhân dân',
  'Phát huy vai trò của các tổ chức chính trị - xã hội',
  'Xây dựng cơ quan, đơn vị an toàn về an ninh',
  'Phối hợp chặt chẽ giữa các ngành, các cấp',
  'Kiểm tra, đôn đốc việc thực hiện ở cơ sở',
  'Sơ kết, tổng kết, biểu dương gương người tốt, việc tốt',
  'Quản lý, giáo dục học sinh, sinh viên',
  'Bố trí kinh phí theo quy định hiện hành',
  'Báo cáo kết quả về cấp trên trước ngày làm việc cuối cùng của quý',
  'Nâng cao ý thức cảnh giác trong tình hình mới',
  'Hướng dẫn đoàn viên, hội viên tham gia phong trào',
  'Rà soát, bổ sung quy chế hoạt động',
  'Chăm lo đời sống vật chất, tinh thần của người lao động',
  'Ứng dụng công nghệ thông tin vào công tác quản lý',
] as const;
