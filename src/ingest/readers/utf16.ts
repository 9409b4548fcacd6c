/**
 * Returns bytes of UTF-16 (little endian) as text, one code unit for every two bytes; an odd byte at the end is left out.
 * `Buffer.toString('utf16le')` of Node 24.21 writes beyond its memory for an odd offset and an odd length.
 */
export function utf16Text(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes.readUInt16LE(at));
  return text;
}
