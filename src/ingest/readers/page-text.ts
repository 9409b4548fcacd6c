import type { Apart, Doubt, ReadText } from './model.ts';
import { joinDoubts } from './ocr-doubts.ts';
import { withoutHeads } from './page-heads.ts';
import { asUnicode, type DecodedText, type DecodeText, readByFont } from './page-letters.ts';
import { linesOfPage, type PageSegments } from './page-lines.ts';
import { type PageDoubt, type Paragraph, paragraphsOf } from './page-paragraphs.ts';
import { withoutStamps } from './page-stamps.ts';
import { joinSpacedNumbers } from './spaced-numbers.ts';

/** A page with what stands on it. */
export interface PageOfFile extends PageSegments {
  /** What could not be read on it. */
  readonly noise?: readonly string[];
  /** Lines that are not set level, such as a watermark: they run across the text and are no part of it. */
  readonly aslant?: readonly string[];
}

/** Pages with what stands on them. */
export interface PagesOfFile {
  readonly pages: readonly PageOfFile[];
  /** Height of a page in points; infinite where running heads are not looked for. */
  readonly height: number;
  readonly format: 'pdf' | 'image';
  /** How many pages the file has. */
  readonly count: number;
  readonly decode?: DecodeText | undefined;
  /** What is doubtful of a whole page (1-based). */
  readonly pageDoubts?: ReadonlyMap<number, string>;
}

/** Reads pages as one text: a line for each paragraph, running heads apart. */
export function readTextOf(file: PagesOfFile): ReadText {
  const { height, format, count } = file;
  const byFont = readByFont(file.pages, file.decode);
  const bare = byFont.pages.map((page) => ({ ...page, ...withoutStamps(page.segments) }));
  const heads = withoutHeads(bare.map(linesOfPage), height);
  const decode = byFont.encoding === null ? file.decode : undefined;
  const { ofFile } = byFont;
  const { lines, encoding } = linesOf(paragraphsOf(heads.pages), { ...file, decode, ofFile });
  return {
    text: lines.map(({ text }) => text).join('\n'),
    format,
    encoding: byFont.encoding ?? encoding,
    doubts: lines.flatMap(({ doubts }, index) => doubtsOf(doubts, index + 1)),
    apart: [...heads.apart, ...stampsOf(bare), ...aslantOf(file.pages), ...noiseOf(file.pages)],
    pages: count,
    linePages: lines.map(({ page }) => page),
  };
}

/** A line of the text that was read. */
interface PageLine {
  readonly text: string;
  /** 1-based page on which it starts. */
  readonly page: number;
  /** The same of two pages is told of the first; what is doubtful of whole pages is told of each. */
  readonly doubts: readonly PageDoubt[];
}

type OfFile = Pick<DecodedText, 'ofFile'>;

/** Reads paragraphs as lines; those without text are left out. */
function linesOf(
  paragraphs: readonly Paragraph[],
  { decode = asUnicode, pageDoubts, ofFile }: Partial<PagesOfFile> & OfFile,
): { readonly lines: readonly PageLine[]; readonly encoding: string | null } {
  const { texts, encoding, doubts, ...whole } = decode(paragraphs.map(({ runs }) => runs));
  const wider = widerDoubts(paragraphs, [...ofFile, ...whole.ofFile], pageDoubts);
  const lines = texts.map((each, index): PageLine => {
    const { firstPage: page = 1, doubts: read = [] } = paragraphs[index] ?? {};
    const { text, doubts: joined } = joinSpacedNumbers(tidy(each));
    const ofLetters = doubts.flatMap((doubt) => (doubt.paragraph === index ? [doubt.reason] : []));
    const own = [...ofLetters, ...joined, ...(openDate.test(text) ? [missingDay] : [])];
    const found = [...read, ...own.map((reason) => ({ page, reason }))];
    const once = found.filter(
      ({ reason }, at) => found.findIndex((other) => other.reason === reason) === at,
    );
    return { text, page, doubts: [...once, ...(wider[index] ?? [])] };
  });
  return { lines: lines.filter(({ text }) => text !== ''), encoding };
}

/** Returns, for each paragraph, the doubts of the whole file and of whole pages that are told there. */
function widerDoubts(
  paragraphs: readonly Paragraph[],
  ofFile: readonly string[],
  pageDoubts: PagesOfFile['pageDoubts'] = new Map(),
): PageDoubt[][] {
  const found = paragraphs.map((): PageDoubt[] => []);
  const page = paragraphs[0]?.firstPage ?? 1;
  found[0]?.push(...ofFile.map((reason) => ({ page, reason })));
  for (const [page, reason] of pageDoubts) {
    // A page behind the last text is told with that text.
    found.at(paragraphs.findIndex(({ lastPage }) => lastPage >= page))?.push({ page, reason });
  }
  return found;
}

/** A date without its day or month: both are often written by hand, and no reader sees handwriting. */
const openDate = /ngày (?:\d{1,2} )?tháng năm \d{4}|ngày tháng \d{1,2} năm \d{4}/u;
const missingDay = 'ngày hoặc tháng để trống hoặc viết tay, máy không đọc được';

/** Joins the doubts of a line page by page. */
function doubtsOf(doubts: readonly PageDoubt[], line: number): Doubt[] {
  return [...Map.groupBy(doubts, ({ page }) => page)].flatMap(([page, on]) =>
    joinDoubts(on.map(({ reason }) => reason)).map((reason) => ({ line, reason, page })),
  );
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** A stamp that is on every page is told once. */
function stampsOf(pages: readonly { readonly stamps: readonly string[] }[]): Apart[] {
  const stamps = new Set(pages.flatMap((page) => page.stamps.map((text) => text.normalize('NFC'))));
  return [...stamps].map((text) => ({ kind: 'stamp', text }));
}

/** A watermark is told once, however many pages it runs across. */
function aslantOf(pages: PagesOfFile['pages']): Apart[] {
  const lines = pages.flatMap(({ page, aslant = [] }) => aslant.map((text) => ({ page, text })));
  return [...Map.groupBy(lines, ({ text }) => text)].map(([text, on]) => {
    const numbers = [...new Set(on.map(({ page }) => page))].join(', ');
    return { kind: 'comment', text: `Chữ chìm hoặc xiên ở trang ${numbers}: ${text}` };
  });
}

function noiseOf(pages: PagesOfFile['pages']): Apart[] {
  return pages
    .filter(({ noise = [] }) => noise.length > 0)
    .map(({ page, noise = [] }) => ({
      kind: 'comment',
      text: `Nét không đọc được ở trang ${page}: ${noise.join(' ')}`,
    }));
}
