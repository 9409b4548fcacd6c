import { Unreadable } from './model.ts';

/** Returns the page in a file that Word saved as “Single File Web Page”, its first part of HTML. Throws `Unreadable`. */
export function htmlOfMime(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1');
  const boundary = /boundary\s*=\s*"?(?<mark>[^"\r\n;]{1,200})/iu.exec(source)?.groups?.['mark'];
  const parts = boundary === undefined ? [] : source.split(`--${boundary}`);
  for (const part of parts.slice(1)) {
    const end = /\r?\n\r?\n/u.exec(part);
    if (end === null) continue;
    const head = part.slice(0, end.index);
    if (!/content-type\s*:\s*text\/html/iu.test(head)) continue;
    return decodePart(head, part.slice(end.index + end[0].length));
  }
  throw new Unreadable('damaged', 'it holds no page of HTML');
}

function decodePart(head: string, body: string): Uint8Array {
  const encoding = /content-transfer-encoding\s*:\s*(?<how>[\w-]+)/iu
    .exec(head)
    ?.groups?.['how']?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=\r?\n/gu, '');
  const decoded = joined.replace(/=(?<hex>[0-9a-f]{2})/giu, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(decoded, 'latin1');
}
