import { type Issue, issue } from '../../lib/index.ts';
import type { ReadText } from './model.ts';
import { type OcrEngine, startOcr } from './ocr-engine.ts';
import { countPictures, openPicture, type PageImage } from './ocr-image.ts';
import { readPage } from './ocr-page.ts';
import { segmentsOfWords } from './ocr-segments.ts';
import type { DecodeText } from './page-letters.ts';
import type { PageSegments } from './page-lines.ts';
import { readTextOf } from './page-text.ts';

/** How a reader of pages works. */
export interface PageOptions {
  /** Called before each page (1-based) that is recognised, with the number of pages of the file. */
  readonly onPage?: (page: number, of: number) => void;
  /** Whether pages without usable text may be recognised, which takes seconds a page. */
  readonly ocr?: boolean;
  /** Larger files are refused, in bytes; 256 MB unless told. */
  readonly mostBytes?: number;
  /** Reads letters of fonts from before Unicode. */
  readonly decode?: DecodeText;
}

/** A file that was read, or the one thing that is wrong with it. */
export type ReadPages =
  | { readonly status: 'read'; readonly read: ReadText }
  | { readonly status: 'failed'; readonly issue: Issue };

/** Resolution at which a picture without one is taken to be made. */
const assumedDpi = 300;

/** Reads a picture of a page (JPEG, PNG, TIFF, WebP) by recognition. `path` is named in the issue. */
export async function readImage(
  bytes: Uint8Array,
  path: string,
  { onPage, ocr = true }: PageOptions = {},
): Promise<ReadPages> {
  const name = nameOf(path);
  const where = { path, line: null };
  let count: number;
  try {
    count = await countPictures(bytes);
    await openPicture(bytes);
  } catch (error) {
    const reason = unsupportedKind(bytes) ?? (error instanceof Error ? error.message : `${error}`);
    return { status: 'failed', issue: issue('source-image-unreadable', { name, reason }, where) };
  }
  if (!ocr)
    return { status: 'failed', issue: issue('source-needs-ocr', { name, pages: 'all' }, where) };
  const engine = await startOcr();
  try {
    const pages: RecognisedPage[] = [];
    for (let index = 0; index < count; index++) {
      onPage?.(index + 1, count);
      const image = await openPicture(bytes, index);
      pages.push(await recognisePage(engine, image, { page: index + 1, points: 72 / assumedDpi }));
    }
    const height = Infinity;
    const read = readTextOf({ pages, height, format: 'image', count });
    if (read.text === '')
      return { status: 'failed', issue: issue('source-empty', { name }, where) };
    return { status: 'read', read: { ...read, recognised: count } };
  } finally {
    await engine.close();
  }
}

/** Names the kinds of picture that nothing here opens; null for any other. */
function unsupportedKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (start.startsWith('BM')) return 'a BMP picture';
  return start.slice(4, 8) === 'ftyp' ? 'a HEIC photograph of a phone' : null;
}

/** A page whose text was recognised. */
export interface RecognisedPage extends PageSegments {
  /** What could not be read on it. */
  readonly noise: readonly string[];
}

/** Recognises the text of a page; `points` is the length of a pixel of its image in points. */
export async function recognisePage(
  engine: OcrEngine,
  image: PageImage,
  { page, points }: { readonly page: number; readonly points: number },
): Promise<RecognisedPage> {
  const words = await readPage(engine, image);
  return { page, rules: [], ...segmentsOfWords(words, points) };
}

/** Returns the name of a file in NFC. */
export function nameOf(path: string): string {
  return (path.split(/[/\\]/u).at(-1) ?? path).normalize('NFC');
}
