import { looksLikeHtml } from './html-source.ts';

/** What a file is, by what it begins with. */
export type Container =
  | 'pdf'
  | 'image'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'html'
  | 'mime'
  | 'word-2'
  | 'word-xml'
  | 'text'
  | 'other';

const signatures: readonly (readonly [start: string, kind: Container])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['\u00D0\u00CF\u0011\u00E0', 'ole'],
  ['\u00FF\u00D8\u00FF', 'image'],
  ['\u0089PNG\r\n', 'image'],
  ['GIF8', 'image'],
  ['II*\u0000', 'image'],
  ['MM\u0000*', 'image'],
  ['\u00DB\u00A5', 'word-2'],
  ['\u007FELF', 'other'],
  ['MZ\u0090\u0000', 'other'],
  ['Rar!', 'other'],
  ['7z\u00BC\u00AF', 'other'],
  ['\u001F\u008B', 'other'],
  ['OggS', 'other'],
  ['ID3', 'other'],
];

/** Says what a file is by its bytes; its name plays no part. */
export function containerOf(bytes: Uint8Array): Container {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  // Both may have stray bytes before them and still open in their programs.
  if (/^[\s\S]{0,1000}%PDF-\d/u.test(start) && !/^\s*<|^\{/u.test(start)) return 'pdf';
  if (/^RIFF[\s\S]{4}WEBP|^BM[\s\S]{4}\0\0\0\0/u.test(start)) return 'image';
  // Photographs of phones (HEIC) and their kin.
  if (/^[\s\S]{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1|avif)/u.test(start)) return 'image';
  if (isWordXml(start)) return 'word-xml';
  if (/^(?:ï»¿)?\s*\{\\rtf/u.test(start)) return 'rtf';
  if (/^\s*MIME-Version\s*:[\s\S]*multipart\/related/iu.test(start)) return 'mime';
  return looksLikeHtml(bytes) ? 'html' : 'text';
}

/** Word 2003 wrote XML, and newer ones write all parts of a .docx file into one; in UTF-16 every other byte is zero. */
function isWordXml(start: string): boolean {
  return /^[^\w<]{0,4}<\?xml[\s\S]*(?:progid="Word\.Document"|<w:wordDocument|<pkg:package)/u.test(
    start.replaceAll('\0', ''),
  );
}
