/** What a document does with one that it cites. */
export interface Relation {
  /** Code used in data and in the gold sets. */
  readonly id: string;
  /** Heading for people: “Căn cứ”. */
  readonly label: string;
  /** The same seen from the cited document: “Là căn cứ của”. */
  readonly inverse: string;
  /**
   * Trigger words, lower case. `*` stands for one to four modifier words
   * (“tiếp tục * thực hiện” also reads “tiếp tục đẩy mạnh triển khai thực hiện”).
   */
  readonly triggers: readonly string[];
  /** Real clauses whose citation has this relation. */
  readonly examples: readonly string[];
}

/** Source: guide to citations, “Relation words”. Order is the order on the page. */
export const relations = [
  {
    id: 'can_cu',
    label: 'Căn cứ',
    inverse: 'Là căn cứ của',
    triggers: ['căn cứ', 'căn cứ vào', 'căn cứ theo', 'trên cơ sở'],
    examples: ['Căn cứ Kế hoạch số 86/KH-LĐLĐ ngày 22 tháng 7 năm 2024'],
  },
  {
    id: 'thuc_hien',
    label: 'Thực hiện',
    inverse: 'Được thực hiện bởi',
    triggers: [
      'thực hiện',
      'tuân thủ',
      'nghiêm túc thực hiện',
      'chấp hành',
      'thi hành',
      'tổ chức thực hiện',
    ],
    examples: ['Thực hiện Kế hoạch số 119/KH-UBND ngày 27/4/2022'],
  },
  {
    id: 'tiep_tuc_thuc_hien',
    label: 'Tiếp tục thực hiện',
    inverse: 'Được tiếp tục thực hiện bởi',
    triggers: ['tiếp tục thực hiện', 'tiếp tục * thực hiện', 'tiếp tục triển khai'],
    examples: ['Tiếp tục thực hiện có hiệu quả Chỉ thị số 48/CT-TW ngày 22/10/2010'],
  },
  {
    id: 'trien_khai',
    label: 'Triển khai',
    inverse: 'Được triển khai bởi',
    triggers: ['triển khai', 'cụ thể hóa'],
    examples: ['triển khai Kế hoạch số 70-KH/ĐU ngày 05/6/2021'],
  },
  {
    id: 'theo',
    label: 'Theo',
    inverse: 'Được dẫn theo bởi',
    triggers: [
      'theo',
      'theo quy định tại',
      'theo quy định của',
      'theo hướng dẫn tại',
      'theo hướng dẫn của',
      'quy định tại',
      'theo tinh thần',
    ],
    examples: ['(theo Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ Công an)'],
  },
  {
    id: 'pho_bien',
    label: 'Tuyên truyền, phổ biến',
    inverse: 'Được phổ biến bởi',
    triggers: ['tuyên truyền', 'phổ biến', 'tuyên truyền, phổ biến', 'quán triệt'],
    examples: ['Tuyên truyền, phổ biến Chương trình phối hợp số 07/CTr-BCA-MTTQ'],
  },
  {
    id: 'huong_dan',
    label: 'Hướng dẫn',
    inverse: 'Được hướng dẫn bởi',
    triggers: [
      'hướng dẫn thực hiện',
      'hướng dẫn thi hành',
      'hướng dẫn * thi hành',
      'hướng dẫn * thực hiện',
      'quy định chi tiết',
      'quy định chi tiết thi hành',
      'quy định chi tiết * thi hành',
      'hướng dẫn',
    ],
    examples: ['hướng dẫn thực hiện Nghị định số 130/2005/NĐ-CP ngày 17/10/2005'],
  },
  {
    id: 'sua_doi',
    label: 'Sửa đổi, bổ sung',
    inverse: 'Được sửa đổi, bổ sung bởi',
    triggers: [
      'sửa đổi, bổ sung',
      'bổ sung, sửa đổi',
      'bổ sung và sửa đổi',
      'sửa đổi và bổ sung',
      'sửa đổi',
      'bổ sung',
      'đính chính',
      // Words of a document are changed, and the document stays (guide, 2.3).
      'thay thế cụm từ',
      'thay thế các cụm từ',
      'thay cụm từ',
      'thay thế một số điều',
      'thay thế một số khoản',
      'thay thế một số điểm',
      'thay thế một số cụm từ',
      'thay thế mẫu số',
      'thay thế các mẫu',
      'thay thế phụ lục',
      'thay thế các phụ lục',
      'thay thế biểu mẫu',
      'thay thế biểu số',
      'thay thế biểu mức',
      'thay thế biểu thuế',
      'bỏ cụm từ',
      'bãi bỏ cụm từ',
    ],
    examples: ['sửa đổi, bổ sung một số điều của Nghị định số 204/2004/NĐ-CP'],
  },
  {
    id: 'thay_the',
    label: 'Thay thế',
    inverse: 'Được thay thế bởi',
    triggers: ['thay thế', 'thay thế cho'],
    examples: ['thay thế Quyết định số 101/QĐ-UBND ngày 21/7/2005'],
  },
  {
    id: 'bai_bo',
    label: 'Bãi bỏ',
    inverse: 'Bị bãi bỏ bởi',
    triggers: ['bãi bỏ', 'hủy bỏ', 'huỷ bỏ'],
    examples: ['Bãi bỏ Quyết định số 101/QĐ-UBND ngày 21/7/2005'],
  },
  {
    id: 'de_nghi',
    label: 'Theo đề nghị',
    inverse: 'Là đề nghị của',
    triggers: [
      'theo đề nghị của',
      'xét đề nghị của',
      'xét đề nghị',
      'đề nghị của',
      'như đề nghị',
      'đề xuất, kiến nghị',
      'đề xuất',
      'kiến nghị',
    ],
    examples: ['Theo đề nghị của Bộ Nông nghiệp và Môi trường tại Tờ trình số 4017/TTr-BNNMT'],
  },
  {
    id: 'other',
    label: 'Liên quan',
    inverse: 'Có liên quan tới',
    triggers: ['ban hành kèm theo', 'ban hành theo', 'trái với', 'ban hành', 'kèm theo'],
    examples: ['ban hành kèm theo Quyết định số 143/2008/QĐ-TTg'],
  },
  {
    id: 'none',
    label: 'Nhắc tới',
    inverse: 'Được nhắc tới bởi',
    // Announces the document itself; no relation to another one.
    triggers: ['trên đây là'],
    examples: [],
  },
] as const satisfies readonly Relation[];

/** Code of a relation: `can_cu`, `thuc_hien`. */
export type RelationId = (typeof relations)[number]['id'];

/** Relations by which a document carries out another one: the line from a directive down to those who act on it. */
export const directionRelations = [
  'can_cu',
  'thuc_hien',
  'tiep_tuc_thuc_hien',
  'trien_khai',
  'huong_dan',
] as const satisfies readonly RelationId[];

/** Words that say how something is done; they may stand before, in or behind a relation word, and are kept with it. */
export const relationModifiers = {
  before: ['nghiêm túc', 'tích cực', 'chủ động'],
  inside: ['đẩy mạnh', 'tăng cường', 'triển khai'],
  behind: [
    'nghiêm túc',
    'nghiêm chỉnh',
    'nghiêm',
    'có hiệu quả',
    'hiệu quả',
    'tốt',
    'đồng bộ',
    'đầy đủ',
  ],
} as const;

/** Words that may lead to a relation word and say nothing: “tổ chức thực hiện”. */
export const relationLeads = ['tổ chức'] as const;

/** Words that lead from a relation word to its object and say nothing: “căn cứ vào các nội dung …”. */
export const relationFillers = ['vào', 'nội dung', 'các nội dung'] as const;

/** Ends of phrases that contain a relation word and say nothing of a document: “Ban Chấp hành Trung ương”. */
export const triggerLookAlikes = ['ban chấp hành', 'hiệu lực thi hành'] as const;

/**
 * Relation words that lead from an earlier one to what is cited, and count alone only where no earlier one does:
 * “thực hiện các quy định tại”, “theo Phụ lục ban hành kèm theo”.
 */
export const weakTriggers = {
  provisions: ['quy định tại', 'hướng dẫn'],
  annexes: ['ban hành kèm theo', 'ban hành theo', 'kèm theo'],
} as const;

/** Words behind a citation that say what becomes of it: “… hết hiệu lực kể từ ngày Thông tư này có hiệu lực”. */
export const relationsBehind = [
  {
    id: 'thay_the',
    words: ['hết hiệu lực', 'không còn hiệu lực'],
    examples: ['Quyết định số 101/QĐ-UB ngày 21/7/2005 hết hiệu lực kể từ ngày'],
  },
  {
    id: 'bai_bo',
    words: ['bị bãi bỏ', 'được bãi bỏ', 'bị hủy bỏ', 'bị huỷ bỏ'],
    examples: ['Thông tư số 12/2001/TT-BTC ngày 05/3/2001 bị bãi bỏ'],
  },
] as const satisfies readonly {
  readonly id: RelationId;
  readonly words: readonly string[];
  readonly examples: readonly [string, ...string[]];
}[];
