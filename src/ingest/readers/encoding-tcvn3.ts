import iconv from 'iconv-lite';

// A program that takes TCVN3 for Windows Western shows “§iÒu” for “Điều”; these tables lead from such letters back.
const bytes = Array.from({ length: 128 }, (_, index) => index + 128);
const western = (byte: number) => iconv.decode(Buffer.from([byte]), 'windows-1252');
const vietnamese = (byte: number) => iconv.decode(Buffer.from([byte]), 'tcvn').normalize('NFC');

const lowerOrPlain = /^[\p{Ll}ĂÂÊÔƠƯĐ]$/u;
const toned = /^[\p{Lu}]$/u;

/** The letters of the fonts (.VnTime and others): all small ones, and the capitals without a tone. */
export const tcvn3Letters: ReadonlyMap<string, string> = lettersThat((letter) =>
  lowerOrPlain.test(letter),
);
/** Toned capitals, which the full code has and most fonts have not: their places hold “, – and º as often. */
const tonedCapitals: ReadonlyMap<string, string> = new Map([
  ...lettersThat((letter) => toned.test(letter) && !lowerOrPlain.test(letter)),
  ...['\u0001Ú', '\u0002Ụ', '\u0004Ừ', '\u0005Ử', '\u0006Ữ'].map(pair),
  ...['\u0011Ứ', '\u0012Ự', '\u0013Ỳ', '\u0014Ỷ', '\u0015Ỹ', '\u0016Ý', '\u0017Ỵ'].map(pair),
]);
/** Tones that the code also has as marks of their own, to be set after a vowel. */
const tones: ReadonlyMap<string, string> = new Map(
  ['°\u0300', '±\u0309', '²\u0303', '³\u0301', '´\u0323'].map(pair),
);

function pair(two: string): [string, string] {
  return [two.charAt(0), two.charAt(1)];
}

function lettersThat(isWanted: (letter: string) => boolean): Map<string, string> {
  return new Map(
    bytes
      .map((byte): [string, string] => [western(byte), vietnamese(byte)])
      .filter(([, letter]) => isWanted(letter)),
  );
}

/** Returns text set in a TCVN3 font, given as Windows Western letters, in Unicode (NFC). Other letters stay. */
export function fromTcvn3(text: string): string {
  const read: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    read.push(tcvn3Letters.get(sign) ?? clearUp(sign, read.at(-1) ?? '', text.charAt(at + 1)));
  }
  return read.join('').normalize('NFC');
}

/** A sign that only the full code has for a letter is that letter beside a capital, and a tone after a vowel. */
function clearUp(sign: string, before: string, after: string): string {
  const tone = tones.get(sign);
  if (tone !== undefined) return /[aăâeêioôơuưy]/iu.test(before) ? tone : sign;
  const capital = tonedCapitals.get(sign);
  if (capital === undefined) return sign;
  const left = isCapital(before);
  const right = isCapital(tcvn3Letters.get(after) ?? after);
  // A quotation mark or dash stands at the edge of a word, where it is no letter.
  const isLetter = /\p{L}/u.test(sign) ? left || (right && !/\d/u.test(before)) : left && right;
  return isLetter ? capital : sign;
}

function isCapital(sign: string): boolean {
  return /\p{Lu}/u.test(sign);
}
