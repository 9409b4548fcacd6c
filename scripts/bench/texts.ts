import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Bytes of an ordinary plan or circular. */
const documentBytes = 12_000;

/**
 * Reads the texts of a file: a text file is one text; of a .jsonl or .jsonl.gz every line has one in its field `text`.
 * Throws what the file system, the unpacking or the parsing throws.
 */
export function readTexts(path: string): readonly string[] {
  const bytes = readFileSync(path);
  const content = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (!/\.jsonl(?:\.gz)?$/u.test(path)) return [content];
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** Makes documents of about 12 KB: short texts are put together, long ones cut at a line's end. As UTF-8. */
export function documentsOf(texts: readonly string[]): readonly Buffer[] {
  const documents: Buffer[] = [];
  let lines: string[] = [];
  let bytes = 0;
  const close = () => {
    if (lines.length > 0) documents.push(Buffer.from(lines.join('\n')));
    lines = [];
    bytes = 0;
  };
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    lines.push(line);
    bytes += Buffer.byteLength(line) + 1;
    if (bytes >= documentBytes) close();
  }
  close();
  return documents;
}

/** Repeats `documents` until they make `size` bytes together; nothing is copied. */
export function* repeated(documents: readonly Buffer[], size: number): Generator<Buffer> {
  for (let bytes = 0; ; ) {
    for (const document of documents) {
      if (bytes >= size) return;
      yield document;
      bytes += document.length;
    }
  }
}

/** Repeats `unit` until it has `size` bytes of UTF-8. */
export function filled(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / Buffer.byteLength(unit)));
}
