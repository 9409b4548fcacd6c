/** Where Windows Vietnamese (1258) and Windows Western have different letters at one place: the former, then the latter. */
const pairs = 'ĂÃ ĐÐ ƠÕ ƯÝ ăã đð ơõ ưý ₫þ \u0300Ì \u0309Ò \u0303Þ \u0301ì \u0323ò';
const western = new Map(
  pairs.split(' ').map((two): [string, string] => [two.charAt(0), two.charAt(1)]),
);
/** Letters that 1258 writes by two signs only: who has them in one typed Unicode. */
const composed = /[ĨĩŨũẠ-ỹ]/u;

/**
 * Returns letters of a legacy font as Windows Western has them, where a program had taken them for those of Windows
 * Vietnamese, as it does where the font is marked so or Windows was set so: “vÒ” (về) had become “v̉”. Words of Unicode
 * stay. To be called before NFC joins letters and tones.
 */
export function asWestern(text: string): string {
  return text
    .split(/(\s+)/u)
    .map((word) =>
      composed.test(word) ? word : [...word].map((sign) => western.get(sign) ?? sign).join(''),
    )
    .join('');
}
