/** A code for Vietnamese from before Unicode, as a font is made for it. */
export type LegacyCode = 'TCVN3' | 'VNI';

/** What a font says of the letters set in it. */
export interface FontMeaning {
  /** The code of its letters; null for Unicode. */
  readonly code: LegacyCode | null;
  /** Small letters are drawn as capitals, as in .VnTimeH. */
  readonly capitals: boolean;
  /** Its letters are signs: Symbol, Wingdings. */
  readonly symbol: 'Symbol' | 'Wingdings' | null;
}

const codes: readonly (readonly [font: RegExp, code: LegacyCode])[] = [
  // “.VnTime” and “VnTime”, but not “VNI-Times” and not the “VNtimes” of Vietware.
  [
    /^\. ?vn|^vn(?:time|arial(?: ?narrow)?|helvet(?:ins)?|avant|courier(?: new)?|century(?: schoolbook)?|book-?antiqua|black|southern|universe|present|bodoni|clarendon) ?h?$|^abc[ -]|tcvn/iu,
    'TCVN3',
  ],
  [/^vni\b/iu, 'VNI'],
];

/** Says what the name of a font tells of its letters. Word adds the alphabet to some names: “.VnTimeH Tur”. */
export function meaningOf(font: string | null): FontMeaning {
  const name = (font ?? '')
    .trim()
    .replace(/ (?:CE|Cyr|Greek|Tur|Baltic|\((?:Hebrew|Arabic|Vietnamese)\))$/u, '');
  const code = codes.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  const capitals = code === 'TCVN3' && /h$/iu.test(name);
  return { code, capitals, symbol: symbolFont(name) };
}

const unreadCodes: readonly (readonly [font: RegExp, code: string])[] = [
  [/^vn-?times|^vn(?:bangkok|free)|^vietware/iu, 'Vietware'],
  [/^vps/iu, 'VPS'],
  [/^bk[ -]?(?:hcm|times|arial)/iu, 'BK HCM'],
];

/** Names the code of a font that none of our tables leads from; null for any other font. */
export function unreadCode(font: string | null): string | null {
  if (font === null || meaningOf(font).code !== null) return null;
  return unreadCodes.find(([pattern]) => pattern.test(font.trim()))?.[1] ?? null;
}

function symbolFont(name: string): FontMeaning['symbol'] {
  if (/^symbol(?:mt|ps|std|neu)?$/iu.test(name)) return 'Symbol';
  return /^(?:wingdings|webdings|monotype sorts|zapf ?dingbats)/iu.test(name) ? 'Wingdings' : null;
}

/** Greek and operators of Symbol from 0x41 to 0x7A and 0xA1 on, a blank where there is none. */
const symbolGreek = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const symbolHigh = 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊';

/** Signs of Wingdings that office files use as bullets and boxes. */
const wingdings: Readonly<Record<number, string>> = {
  108: '●', 110: '■', 111: '□', 113: '❑', 117: '◆', 118: '❖', 119: '⬥', 159: '•',
  160: '▪', 167: '▪', 168: '□', 183: '•', 216: '➢', 224: '→', 232: '➔', 240: '⇨',
  251: '✗', 252: '✓', 253: '☒', 254: '☑', 42: '✉', 40: '☎', 34: '✂',
}; // biome-ignore format: a table

/** Returns text set in a font of signs in Unicode; `\uFFFD` for a sign that is not in the tables. */
export function fromSymbol(text: string, font: 'Symbol' | 'Wingdings'): string {
  return [...text].map((sign) => symbolOf(sign, font)).join('');
}

function symbolOf(sign: string, font: 'Symbol' | 'Wingdings'): string {
  const point = sign.codePointAt(0) ?? 0;
  const byte = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  if (byte > 0xff || byte <= 0x20 || byte === 0xa0)
    return byte > 0xff || font === 'Symbol' ? sign : ' ';
  if (font === 'Wingdings') return wingdings[byte] ?? '\uFFFD';
  if (byte < 0x41) return byte === 0x2d ? '-' : String.fromCharCode(byte);
  if (byte <= 0x7a) return [...symbolGreek][byte - 0x41] ?? '\uFFFD';
  if (byte >= 0xa1) return [...symbolHigh][byte - 0xa1] ?? '\uFFFD';
  return String.fromCharCode(byte);
}
