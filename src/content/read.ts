import path from 'node:path';
import { type Issue, isDocumentId, issue, type SourceDocument } from '../lib/index.ts';
import { readBody } from './body.ts';
import { splitFile } from './frontmatter.ts';

/** A content file after reading; `document` is null when an issue is an error. */
export interface ReadDocument {
  readonly document: SourceDocument | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads one content file from its text. The file's name is the id, its folder (`documents` or `references`) the kind;
 * `file` is also the path that issues name. Nothing in the file can run.
 */
export function readDocumentFile(file: string, text: string): ReadDocument {
  const source = normaliseSource(text);
  const kind = path.basename(path.dirname(file)) === 'references' ? 'reference' : 'document';
  const name = path.basename(file);
  const id = path.basename(file, '.mdx');
  const split = splitFile(source, file);
  const body = readBody(split.body, file, split.linesAbove);
  const issues = [...split.issues, ...body.issues];
  const where = { path: file, line: null };
  if (!isDocumentId(id)) issues.push(issue('file-name-invalid', { name }, where));
  if (issues.length === 0 && kind === 'document' && body.paragraphs.length === 0) {
    issues.push(issue('body-empty', { name }, where));
  }
  const { frontmatter, fieldLines } = split;
  const failed = issues.some(({ severity }) => severity === 'error');
  if (failed || frontmatter === null || !isDocumentId(id)) return { document: null, issues };
  const { paragraphs } = body;
  return { document: { id, kind, path: file, frontmatter, paragraphs, fieldLines }, issues };
}

/** Drops a byte order mark, ends lines with `\n` and composes letters: done once, so that every offset means the same. */
export function normaliseSource(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');
}
