import type { Apart, Doubt, ReadText } from './model.ts';
import { joinDoubts } from './ocr-doubts.ts';
import { withoutHeads } from './page-heads.ts';
import { linesOfPage, type PageSegments } from './page-lines.ts';
import { type PageDoubt, type Paragraph, paragraphsOf } from './page-paragraphs.ts';
import { type TextRun, textOfRuns } from './page-segments.ts';
import { withoutStamps } from './page-stamps.ts';
import { joinSpacedNumbers } from './spaced-numbers.ts';

/** Text of paragraphs as it is read, and in which code its letters were. */
export interface DecodedText {
  /** One for each paragraph that was given. */
  readonly texts: readonly string[];
  /** The code in words; null for Unicode alone. */
  readonly encoding: string | null;
  readonly doubts: readonly { readonly paragraph: number; readonly reason: string }[];
}

/** Reads paragraphs whose runs may be in fonts from before Unicode (TCVN3, VNI). */
export type DecodeText = (paragraphs: readonly (readonly TextRun[])[]) => DecodedText;

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
  const { pages, height, format, count } = file;
  const bare = pages.map((page) => ({ ...page, ...withoutStamps(page.segments) }));
  const heads = withoutHeads(bare.map(linesOfPage), height);
  const { lines, encoding } = linesOf(paragraphsOf(heads.pages), file);
  return {
    text: lines.map(({ text }) => text).join('\n'),
    format,
    encoding,
    doubts: lines.flatMap(({ doubts }, index) => doubtsOf(doubts, index + 1)),
    apart: [...heads.apart, ...stampsOf(bare), ...aslantOf(pages), ...noiseOf(pages)],
    pages: count,
    linePages: lines.map(({ page }) => page),
  };
}

/** A line of the text that was read. */
interface PageLine {
  readonly text: string;
  /** 1-based page on which it starts. */
  readonly page: number;
  readonly doubts: readonly PageDoubt[];
}

/** Reads paragraphs as lines; those without text are left out. */
function linesOf(
  paragraphs: readonly Paragraph[],
  { decode = asUnicode, pageDoubts = new Map() }: PagesOfFile,
): { readonly lines: readonly PageLine[]; readonly encoding: string | null } {
  const { texts, encoding, doubts } = decode(paragraphs.map(({ runs }) => runs));
  const found = paragraphs.map((paragraph, index) => [
    ...paragraph.doubts,
    ...doubts
      .filter((doubt) => doubt.paragraph === index)
      .map(({ reason }) => ({ page: paragraph.firstPage, reason })),
  ]);
  for (const [page, reason] of pageDoubts) {
    const first = paragraphs.findIndex(({ lastPage }) => lastPage >= page);
    found[Math.max(0, first)]?.push({ page, reason });
  }
  const lines = texts.map((each, index): PageLine => {
    const page = paragraphs[index]?.firstPage ?? 1;
    const { text, doubts: joined } = joinSpacedNumbers(tidy(each));
    const own = [...joined, ...(openDate.test(text) ? [missingDay] : [])];
    const doubts = [...(found[index] ?? []), ...own.map((reason) => ({ page, reason }))];
    return { text, page, doubts };
  });
  return { lines: lines.filter(({ text }) => text !== ''), encoding };
}

/** A date without its day or month: both are often written by hand, and no reader sees handwriting. */
const openDate = /ngày (?:\d{1,2} )?tháng năm \d{4}|ngày tháng \d{1,2} năm \d{4}/u;
const missingDay = 'ngày hoặc tháng để trống hoặc viết tay, máy không đọc được';

/** Joins the doubts of a line page by page; what is said twice is said of its first page. */
function doubtsOf(doubts: readonly PageDoubt[], line: number): Doubt[] {
  const joined = [...Map.groupBy(doubts, ({ page }) => page)].flatMap(([page, on]) =>
    joinDoubts(on.map(({ reason }) => reason)).map((reason) => ({ line, reason, page })),
  );
  return joined.filter(
    ({ reason }, at) => joined.findIndex((other) => other.reason === reason) === at,
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

/** Fonts that are made for TCVN3 or VNI; the bold and slanted ones of a family start alike. */
const legacyFont = /^\.vn|^vni[- ]|^vn(?:time|arial|helvet|avant|courier)/iu;

/** Reads letters as Unicode and says where a font tells that they are not. */
const asUnicode: DecodeText = (paragraphs) => {
  const doubts = paragraphs.flatMap((runs, paragraph) => {
    const fonts = new Set(legacyFontsOf(runs));
    if (fonts.size === 0) return [];
    return [
      {
        paragraph,
        reason: `chữ theo bảng mã cũ (${[...fonts].join(', ')}), chưa đổi sang Unicode`,
      },
    ];
  });
  const encoding = doubts.length === 0 ? null : 'bảng mã cũ, chưa đổi sang Unicode';
  // Other codes keep a letter where Unicode has its soft hyphen.
  const texts = paragraphs.map((runs) =>
    textOfRuns(doubts.length === 0 ? runs.map(withoutSoftHyphens) : runs),
  );
  return { texts, encoding, doubts };
};

function withoutSoftHyphens({ text, font }: TextRun): TextRun {
  return { text: text.replaceAll('\u00AD', ''), font };
}

/** Returns the fonts of runs that are made for a code from before Unicode. */
export function legacyFontsOf(runs: readonly TextRun[]): string[] {
  return runs.flatMap(({ font }) => (font !== null && legacyFont.test(font) ? [font] : []));
}
