import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { fromTcvn3, tcvn3Letters } from './encoding-tcvn3.ts';
import { fromVni, vniLetters } from './encoding-vni.ts';
import { fromSymbol, meaningOf, unreadCode } from './fonts.ts';
import { layOut } from './lay-out.ts';
import { paragraph, run } from './rich.ts';
import { guessCode } from './score.ts';
import { isSyllable } from './syllable.ts';

const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
/** The 67 letters beyond ASCII of one case. */
const small = [
  ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ',
].filter((letter) => letter > '\u007F');
const sentence =
  'Căn cứ Nghị định số 15/CP ngày 2/3/1993 của Chính phủ về nhiệm vụ, quyền hạn và trách nhiệm quản lý Nhà nước của các Bộ';

/** Writes Unicode in a legacy code, by the table that reads it turned round: the first form of each letter. */
function legacy(text: string, letters: ReadonlyMap<string, string>): string {
  const written = new Map<string, string>();
  for (const [form, letter] of letters) if (!written.has(letter)) written.set(letter, form);
  return [...text].map((letter) => written.get(letter) ?? letter).join('');
}

describe('tables', () => {
  test('the alphabet has 134 letters beyond ASCII', () => {
    expect(small).toHaveLength(67);
  });

  test('TCVN3 has every small letter and the capitals without a tone', () => {
    const capitals = [...'ĂÂÊÔƠƯĐ'];
    expect(new Set(tcvn3Letters.values())).toEqual(new Set([...small, ...capitals]));
    for (const letter of [...small, ...capitals])
      expect(fromTcvn3(legacy(letter, tcvn3Letters))).toBe(letter);
  });

  test('VNI has every letter of both cases', () => {
    const all = [...small, ...small.map((letter) => letter.toUpperCase().normalize('NFC'))];
    expect(new Set(vniLetters.values())).toEqual(new Set(all));
    for (const letter of all) expect(fromVni(legacy(letter, vniLetters))).toBe(letter);
  });
});

test.each<[why: string, written: string, read: string]>([
  [
    'a sentence',
    '§iÒu 1. Céng hßa x· héi chñ nghÜa ViÖt Nam',
    'Điều 1. Cộng hòa xã hội chủ nghĩa Việt Nam',
  ],
  ['à behind a capital', 'Bé Tµi chÝnh', 'Bộ Tài chính'],
  ['ư, which Windows takes for a soft hyphen', 'Th«ng t\u00AD', 'Thông tư'],
  ['quotation marks stay', '“§éc lËp”', '“Độc lập”'],
  ['a degree stays', '25°C', '25°C'],
  ['toned capitals of the full code', 'LU†T', 'LUẬT'],
])('TCVN3: %s', (_why, written, read) => {
  expect(fromTcvn3(written)).toBe(read);
});

test.each<[why: string, written: string, read: string]>([
  [
    'a sentence',
    'Ñieàu 1. Coäng hoaø xaõ hoäi chuû nghóa Vieät Nam',
    'Điều 1. Cộng hoà xã hội chủ nghĩa Việt Nam',
  ],
  ['capitals', 'ÑOÄC LAÄP - TÖÏ DO', 'ĐỘC LẬP - TỰ DO'],
  ['a capital with a small mark', 'Aên ÔÛ', 'Ăn Ở'],
  ['í and ị as signs of their own', 'chính trò', 'chính trị'],
  ['í and ì like the other vowels', 'chiùnh triø', 'chính trì'],
  ['two marks in one word', 'töôûng, ñöôøng', 'tưởng, đường'],
])('VNI: %s', (_why, written, read) => {
  expect(fromVni(written)).toBe(read);
});

test.each<[name: string, code: string | null, capitals: boolean]>([
  ['.VnTime', 'TCVN3', false],
  ['.VnTimeH', 'TCVN3', true],
  ['.VnArialH Tur', 'TCVN3', true],
  ['.vntimeh', 'TCVN3', true],
  ['VnTime', 'TCVN3', false],
  ['VNI-Times', 'VNI', false],
  ['VNI-Helve', 'VNI', false],
  ['Times New Roman', null, false],
  ['VNtimes new roman', null, false],
  ['UVnTime', null, false],
])('the font %s is made for %s', (name, code, capitals) => {
  expect(meaningOf(name)).toEqual({ code, capitals, symbol: null });
});

test.each([
  'VnTime',
  '.vntime',
  'VnArialH',
  '.VnCentury Schoolbook',
  'VnCentury Schoolbook',
  '. VnTime',
])('a font that is spelt %s is one of TCVN3', (name) => {
  expect(meaningOf(name).code).toBe('TCVN3');
});

test.each<[font: string, code: string | null]>([
  ['VNtimes new roman', 'Vietware'],
  ['VPS Times', 'VPS'],
  ['BK HCM1', 'BK HCM'],
  ['VNI-Times', null],
  ['.VnTime', null],
  ['Times New Roman', null],
])('the code of %s that is not read is %s', (font, code) => {
  expect(unreadCode(font)).toBe(code);
});

test.each<[why: string, runs: [text: string, font: string][], text: string]>([
  [
    'TCVN3',
    [['NghÞ quyÕt vÒ phßng ngõa, chÝnh s¸ch kinh tÕ, cã ®Þa bµn', '.VnTime']],
    'Nghị quyết về phòng ngừa, chính sách kinh tế, có địa bàn',
  ],
  [
    'VNI',
    [['Boä tröôûng quyeát ñònh, xaõ hoäi, chính trò, keát luaän', 'VNI-Times']],
    'Bộ trưởng quyết định, xã hội, chính trị, kết luận',
  ],
  [
    'beside a word of Unicode',
    [
      ['NghÞ quyÕt vÒ kinh tÕ', '.VnTime'],
      [' của Bộ trưởng', '.VnTime'],
    ],
    'Nghị quyết về kinh tế của Bộ trưởng',
  ],
])('%s letters that were taken for those of Windows Vietnamese', (_why, runs, text) => {
  const taken = (written: string) =>
    [...written].map((sign) => (sign > '\u00FF' ? sign : by1258(sign))).join('');
  const blocks = [paragraph(runs.map(([written, font]) => run(taken(written), font)))];
  expect(layOut({ blocks, apart: [], remarks: [] }, 'doc').text).toBe(text);
});

test('Unicode in a legacy font is not taken for letters of Windows Vietnamese', () => {
  const blocks = [paragraph([run('cơ quan đi tư vấn, đó là ưu tiên', '.VnTime')])];
  expect(layOut({ blocks, apart: [], remarks: [] }, 'doc').text).toBe(
    'cơ quan đi tư vấn, đó là ưu tiên',
  );
});

test('a text in a code that is not read is a doubt, unless it is Unicode after all', () => {
  const doubts = (text: string) => {
    const blocks = [paragraph([run(text, 'VNtimes new roman')])];
    return layOut({ blocks, apart: [], remarks: [] }, 'rtf').doubts.map(({ reason }) => reason);
  };
  expect(doubts('Cäüng hoìa xaî häüi chuí nghéa').join()).toContain('bảng mã Vietware');
  expect(doubts('Cộng hòa xã hội chủ nghĩa')).toEqual([]);
});

test('signs of Symbol and Wingdings become Unicode; an unknown one is told', () => {
  expect(fromSymbol('a \u00A3 \u00B3 \uF0B7', 'Symbol')).toBe('α ≤ ≥ •');
  expect(fromSymbol('\uF0FC\uF0A7', 'Wingdings')).toBe('✓▪');
  expect(fromSymbol('\uF041', 'Wingdings')).toBe('\uFFFD');
});

test.each<[word: string, is: boolean]>([
  ['nghiêng', true],
  ['QUYẾT', true],
  ['giờ', true],
  ['khuỷu', true],
  ['tưưọng', false],
  ['các', true],
  ['cãc', false],
  ['vµ', false],
  ['BTC', false],
  ['kêt', false],
  ['cat', true],
])('%s as a syllable: %s', (word, is) => {
  expect(isSyllable(word)).toBe(is);
});

describe('plain text', () => {
  const rows: [encoding: string, bytes: Buffer][] = [
    ['UTF-8', Buffer.from(sentence)],
    ['UTF-8', Buffer.from(`\uFEFF${sentence}`)],
    ['UTF-8', Buffer.from(sentence.normalize('NFD'))],
    ['UTF-16LE', Buffer.from(`\uFEFF${sentence}`, 'utf16le')],
    ['UTF-16LE', Buffer.from(sentence, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\uFEFF${sentence}`, 'utf16le').swap16()],
    ['UTF-16BE', Buffer.from(sentence, 'utf16le').swap16()],
    ['TCVN3', iconv.encode(legacy(sentence, tcvn3Letters), 'windows-1252')],
    ['VNI', iconv.encode(legacy(sentence, vniLetters), 'windows-1252')],
    ['VISCII', iconv.encode(sentence, 'viscii')],
    ['windows-1258', encode1258(sentence)],
    ['UTF-8, chữ TCVN3', Buffer.from(legacy(sentence, tcvn3Letters))],
    ['UTF-8, chữ VNI', Buffer.from(legacy(sentence, vniLetters))],
  ];
  test.each(rows)('in %s is found and said', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: sentence, encoding, doubt: null });
  });

  test('too little to be sure is doubtful', () => {
    expect(decodeText(Buffer.from('K\u00d5', 'latin1')).doubt).toMatch(/không chắc bảng mã/u);
  });

  test.each<[why: string, bytes: Buffer]>([
    ['zeros', Buffer.from([0x4b, 0, 0x48, 1, 2])],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 500 }, (_, at) => ((at * 7919 + 31) % 254) + 1)),
    ],
    ['French', Buffer.from('élève français déjà là où naïf', 'latin1')],
  ])('%s is no text of ours', (_why, bytes) => {
    expect(() => decodeText(bytes)).toThrow();
  });

  test('plain ASCII and plain Unicode are left alone', () => {
    expect(guessCode('No letters beyond ASCII here.')).toEqual({ code: null, doubtful: false });
    expect(guessCode(sentence)).toEqual({ code: null, doubtful: false });
  });
});

/** What a program makes of a Western letter that takes its byte for one of code page 1258. */
function by1258(sign: string): string {
  return iconv.decode(iconv.encode(sign, 'windows-1252'), 'windows-1258');
}

/** The code page sets tones as marks behind their letters. */
function encode1258(text: string): Buffer {
  const parts = [...text].map((letter) => {
    if (iconv.decode(iconv.encode(letter, 'windows-1258'), 'windows-1258') === letter)
      return letter;
    const apart = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(apart)?.[0] ?? '';
    return apart.replace(tone, '').normalize('NFC') + tone;
  });
  return iconv.encode(parts.join(''), 'windows-1258');
}
