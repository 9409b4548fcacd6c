/** How a typing method spells the letters that a plain keyboard lacks. */
export interface TypingMethod {
  readonly name: string;
  /** Key of each tone, and the mark that it puts on the vowel. */
  readonly tones: Readonly<Record<string, string>>;
  /** Keys that change a letter before them, and what becomes of it. */
  readonly letters: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What stands in a text when the method was off, and what was meant. */
  readonly examples: readonly [string, string][];
}

/** The two methods in use, as Windows and telephones offer them (UniKey's tables). */
export const typingMethods = [
  {
    name: 'Telex',
    tones: { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' },
    letters: {
      a: { a: 'â' },
      e: { e: 'ê' },
      o: { o: 'ô' },
      w: { a: 'ă', o: 'ơ', u: 'ư' },
      d: { d: 'đ' },
    },
    examples: [
      ['chir thij', 'chỉ thị'],
      ['an ninh toor quoocs', 'an ninh tổ quốc'],
      ['an ninh tooor quoocs', 'an ninh tổ quốc'],
      ['khu daan cuw', 'khu dân cư'],
      ['dduowngf', 'đường'],
      ['dduwowngf', 'đường'],
      ['dduongwf', 'đường'],
      ['ddwowngf', 'đường'],
      ['vieejt', 'việt'],
      ['vietej', 'việt'],
      ['hoaf', 'hòa'],
      ['khuyeens', 'khuyến'],
      ['quyeets', 'quyết'],
      ['giaos', 'giáo'],
      ['gif', 'gì'],
      ['did', 'đi'],
      ['thuyr', 'thủy'],
      ['thuwowngf', 'thường'],
      ['CHIR THIJ', 'CHỈ THỊ'],
      ['Binhf Phuwowcs', 'Bình Phước'],
    ],
  },
  {
    name: 'VNI',
    tones: { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' },
    letters: {
      6: { a: 'â', e: 'ê', o: 'ô' },
      7: { o: 'ơ', u: 'ư' },
      8: { a: 'ă' },
      9: { d: 'đ' },
    },
    examples: [
      ['khu da6n cu7', 'khu dân cư'],
      ['chi3 thi5', 'chỉ thị'],
      ['to63 quo61c', 'tổ quốc'],
      ['d9uo7ng2', 'đường'],
      ['d9u7o7ng2', 'đường'],
      ['d9uong72', 'đường'],
      ['tra62n va8n toa3n', 'trần văn toản'],
      ['ke61t lua65n', 'kết luận'],
      ['D9A5I HO5C', 'ĐẠI HỌC'],
    ],
  },
] as const satisfies readonly TypingMethod[];
