import { type Issue, issue } from '../../lib/index.ts';
import { readDoc } from './doc.ts';
import { openOle } from './doc-file.ts';
import { isOldDoc, readOldDoc } from './doc-old.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { decodeHtml } from './html-source.ts';
import { type Container, containerOf } from './kind.ts';
import { layOut } from './lay-out.ts';
import { isLong, refuseLong } from './longest.ts';
import { htmlOfMime } from './mime.ts';
import { type Problem, type ReadText, Unreadable } from './model.ts';
import { readOdt } from './odt.ts';
import { readRtf } from './rtf.ts';
import { readMarkdown, readPlainText } from './text.ts';
import { unzip, type ZipEntry } from './unzip.ts';

/** Reads a file that consists of pages; `path` is the one that an issue names. */
export type PageReader = (bytes: Uint8Array, path: string) => Promise<FileReading>;

/** What is read with. */
export interface ReadOptions {
  /** The path that an issue names. */
  readonly path: string;
  /** Readers of kinds that need more than this folder; without one, a file of that kind is an issue. */
  readonly pdf?: PageReader;
  readonly image?: PageReader;
}

/** A file as text, or the one thing that is wrong with it. */
export type FileReading =
  | { readonly status: 'read'; readonly read: ReadText }
  | { readonly status: 'failed'; readonly issue: Issue };

/**
 * Reads a file as text. What it is its bytes decide; the name tells only Markdown from plain text. Never rejects:
 * whatever is wrong is one issue. A ZIP file of several files is one too; `readContained` reads what is in it.
 */
export async function readFileText(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
): Promise<FileReading> {
  const failed = (problem: Issue): FileReading => ({ status: 'failed', issue: problem });
  const where = { path: options.path, line: null };
  try {
    const container = containerOf(bytes);
    const reader = container === 'pdf' || container === 'image' ? options[container] : undefined;
    if (reader !== undefined) {
      const reading = await readPages(reader, bytes, name, options.path);
      if (reading.status === 'read') refuseLong(reading.read.text);
      return reading;
    }
    const read = await readAny(bytes, name, container);
    if (typeof read === 'string')
      return failed(issue('source-not-text', { name, kind: read }, where));
    refuseLong(read.text);
    if (read.text.trim() === '') return failed(issue('source-empty', { name }, where));
    return { status: 'read', read };
  } catch (error) {
    return failed(issueOf(error, bytes, name, options.path));
  }
}

/** A reader of pages tells what is wrong with a file; what it throws is our mistake. */
async function readPages(
  reader: PageReader,
  bytes: Uint8Array,
  name: string,
  path: string,
): Promise<FileReading> {
  try {
    return await reader(bytes, path);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const where = { path, line: null };
    return { status: 'failed', issue: issue('source-misread', { name, problem }, where) };
  }
}

/** Reads by kind; a text says what the file is when there is no reader for it. */
async function readAny(
  bytes: Uint8Array,
  name: string,
  container: Container,
): Promise<ReadText | string> {
  if (bytes.length === 0) throw new Unreadable('empty', '');
  switch (container) {
    case 'pdf':
      return 'a PDF file';
    case 'image':
      return 'an image';
    case 'zip':
      return readOffice(await unzip(bytes));
    case 'ole':
      return readOle(bytes);
    case 'rtf':
      return layOut(readRtf(bytes), 'rtf');
    case 'html':
      return layOut(readHtml(decodeHtml(bytes)), 'html');
    case 'mime':
      return layOut(readHtml(decodeHtml(htmlOfMime(bytes))), 'html');
    case 'text':
      return /\.(?:md|markdown)$/iu.test(name) ? readMarkdown(bytes) : readPlainText(bytes);
    case 'word-2':
      return 'a file of Word 2 for Windows';
    case 'word-xml':
      return 'a document that Word saved as XML';
    case 'other':
      return 'a program or an archive';
    default:
      return container satisfies never;
  }
}

/** Says which office format the entries of a ZIP file are; null when they are files of their own. */
export function officeFormat(
  entries: readonly ZipEntry[],
): 'docx' | 'odt' | 'sheet' | 'slides' | null {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const has = (pattern: RegExp) => [...names].some((each) => pattern.test(each));
  if (names.has('[content_types].xml')) {
    if (has(/^word\//u)) return 'docx';
    if (has(/^xl\//u)) return 'sheet';
    return has(/^ppt\//u) ? 'slides' : 'docx';
  }
  return names.has('content.xml') ? 'odt' : null;
}

async function readOffice(entries: readonly ZipEntry[]): Promise<ReadText | string> {
  const format = officeFormat(entries);
  switch (format) {
    case 'docx':
      return layOut(await readDocx(entries), 'docx');
    case 'odt':
      return layOut(await readOdt(entries), 'odt');
    case 'sheet':
      return 'a table of Excel';
    case 'slides':
      return 'slides of PowerPoint';
    case null:
      return entries.length === 0
        ? 'an empty ZIP file'
        : 'a ZIP file inside a ZIP file, or one of several files';
    default:
      return format satisfies never;
  }
}

function readOle(bytes: Uint8Array): ReadText | string {
  const ole = openOle(bytes);
  if (ole.stream('/EncryptedPackage') !== null) throw new Unreadable('encrypted', '');
  const main = ole.stream('/WordDocument');
  if (main !== null) return layOut(isOldDoc(main) ? readOldDoc(main) : readDoc(ole), 'doc');
  if (ole.stream('/Workbook') !== null || ole.stream('/Book') !== null) return 'a table of Excel';
  if (ole.stream('/PowerPoint Document') !== null) return 'slides of PowerPoint';
  throw new Unreadable('damaged', 'it has no text of Word');
}

function issueOf(error: unknown, bytes: Uint8Array, name: string, path: string): Issue {
  // A reader that the file leads outside of itself ends in an error of Node's, which tells people nothing.
  const isTold = error instanceof Unreadable;
  const problem: Problem = isTold ? error.problem : 'damaged';
  const reason = isTold ? error.message : 'its structure leads nowhere';
  const where = { path, line: null };
  switch (problem) {
    case 'empty':
      return issue('source-empty', { name }, where);
    case 'encrypted':
      return issue('source-encrypted', { name }, where);
    case 'too-large':
      return issue('source-too-large', { name, reason }, where);
    case 'not-text':
      return notText(bytes, name, path);
    case 'damaged':
      return issue('source-damaged', { name, reason }, where);
    default:
      return problem satisfies never;
  }
}

/** Text of UTF-8 with some bytes that are not is told by the line of the first. */
function notText(bytes: Uint8Array, name: string, path: string): Issue {
  const binary = issue('source-not-text', { name, kind: 'a binary file' }, { path, line: null });
  if (isLong(bytes) || bytes.includes(0)) return binary;
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const wrong = lossy.length - lossy.replaceAll('\uFFFD', '').length;
  if (wrong < lossy.length / 20 && wrong > 0) {
    const line = lossy.slice(0, lossy.indexOf('\uFFFD')).split('\n').length;
    return issue('source-not-utf8', { name }, { path, line });
  }
  return binary;
}
