import iconv from 'iconv-lite';
import { meaningOf } from './fonts.ts';

/** A font of an RTF or .doc file: its name and the number of its alphabet. */
export interface NamedFont {
  readonly name: string;
  readonly charset: number;
}

/** Code pages of the alphabets that fonts are made for. */
const codePages: Readonly<Record<number, string>> = {
  77: 'macroman',
  128: 'shift_jis',
  129: 'cp949',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
  255: 'cp437',
};

/** Returns bytes set in a font as text. Letters of a legacy font stay what Windows Western makes of them. */
export function decodeBytes(
  bytes: readonly number[],
  font: NamedFont | null,
  standard: string,
): string {
  const { code, symbol } = meaningOf(font?.name ?? null);
  if (symbol !== null || font?.charset === 2) return iconv.decode(Buffer.from(bytes), 'latin1');
  if (code !== null) return western(bytes);
  const page = codePages[font?.charset ?? 0] ?? standard;
  return page === 'windows-1252' ? western(bytes) : iconv.decode(Buffer.from(bytes), page);
}

/** Windows Western with its five empty places kept as controls. */
export function western(bytes: readonly number[] | Uint8Array): string {
  return iconv
    .decode(Buffer.from(bytes), 'windows-1252')
    .replaceAll('\uFFFD', (_sign, at: number) => String.fromCharCode(bytes[at] ?? 0));
}

/** Returns the name of a code page for iconv, or Windows Western for an unknown one. */
export function codePage(number: number): string {
  const name = number === 65001 ? 'utf8' : number === 10000 ? 'macroman' : `windows-${number}`;
  if (iconv.encodingExists(name)) return name;
  return iconv.encodingExists(`cp${number}`) ? `cp${number}` : 'windows-1252';
}
