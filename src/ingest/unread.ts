import path from 'node:path';
import type { CollectionFiles } from '../content/files.ts';
import { type Issue, numberKey, parseNumber } from '../lib/index.ts';
import { readText } from './files.ts';

/** A content file with an error, and what its lines still tell of it: what it is must not be written a second time. */
export interface UnreadFile {
  readonly path: string;
  /** What its name says; perhaps no valid id. */
  readonly id: string;
  /** Key of its number; null when it has none that can be read. */
  readonly key: string | null;
  /** Hash of its source; null when it has none that can be read. */
  readonly sha256: string | null;
}

/** Errors of files that are read all the same: of two with one id the document, and one that links to no document. */
const ofReadFiles: readonly Issue['code'][] = ['id-duplicate', 'link-unknown'];

/** Looks into the content files of the collection at `out` that could not be read, as its `issues` name them. */
export async function unreadFiles(
  issues: readonly Issue[],
  out: string,
  files: CollectionFiles,
): Promise<UnreadFile[]> {
  const broken = issues.filter(
    ({ severity, code, path }) =>
      severity === 'error' && !ofReadFiles.includes(code) && path.endsWith('.mdx'),
  );
  const paths = [...new Set(broken.map(({ path }) => path))];
  return Promise.all(
    paths.map(async (file) => {
      const inside = path.relative(out, file).split(path.sep).join('/');
      const text = (await readText(files, inside)) ?? '';
      return {
        path: file,
        id: path.basename(file, '.mdx'),
        key: keyIn(text),
        sha256: /\bsha256\W+(?<hash>[\da-f]{64})\b/u.exec(text)?.groups?.['hash'] ?? null,
      };
    }),
  );
}

function keyIn(text: string): string | null {
  const written = /^number\s*:?\s*["']?(?<number>\d[^\s"']*)/mu.exec(text)?.groups?.['number'];
  return written === undefined ? null : keyOf(written);
}

/** Returns the key of a number as written; null without a serial, or when it is no number. */
export function keyOf(number: string): string | null {
  const parsed = parseNumber(number);
  return parsed?.serial == null ? null : numberKey(parsed.canonical);
}
