import { type DecodeText, legacyFontsOf } from './page-letters.ts';
import type { PageSegments } from './page-lines.ts';
import { segmentsOf, textOfRuns } from './page-segments.ts';
import type { PdfFile } from './pdf-file.ts';
import { glyphsOfPage, type PageGlyphs } from './pdf-glyphs.ts';
import { flawOf, type TextFlaw } from './pdf-quality.ts';

/** The text of a page as the file holds it. */
export interface TextPage extends PageSegments {
  readonly height: number;
  /** Lines that are not set level, such as a watermark. */
  readonly aslant: readonly string[];
  /** Why its text must be recognised from its image instead; null when it need not. */
  readonly needsOcr: 'no-text' | TextFlaw;
  /** What is doubtful of the whole page, for people. */
  readonly doubt: string | null;
}

/** A page with fewer letters than this below a picture of it is a scan with a stamp of the archive on it. */
const fewLetters = 200;

const reasons = {
  apart: 'chữ của trang này trong tệp bị rời từng chữ cái, đã nhận dạng lại từ ảnh trang',
  letters: 'chữ của trang này trong tệp sai mã, đã nhận dạng lại từ ảnh trang',
  layer: 'lớp chữ do máy quét để lại ở trang này có lỗi, đã nhận dạng lại từ ảnh trang',
};

/** Reads the text of a page (0-based) and judges whether it is what its reader sees. */
export function readPageText(
  file: PdfFile,
  index: number,
  decode: DecodeText | undefined,
): TextPage {
  const glyphs = glyphsOfPage(file, index);
  const segments = segmentsOf(glyphs.glyphs, glyphs.rules);
  const needsOcr = needOf(glyphs, segments, decode);
  const doubt =
    needsOcr === null || needsOcr === 'no-text' ? scannedText(glyphs, needsOcr) : reasons[needsOcr];
  const { rules, height, aslant } = glyphs;
  return { page: index + 1, segments, rules, height, aslant, needsOcr, doubt };
}

function needOf(
  page: PageGlyphs,
  segments: PageSegments['segments'],
  decode: DecodeText | undefined,
): TextPage['needsOcr'] {
  const { glyphs, pictured, isBlank } = page;
  const letters = glyphs.filter(({ text }) => /\p{L}/u.test(text)).length;
  if (letters === 0) return isBlank ? null : 'no-text';
  if (pictured > 0.5 && letters < fewLetters) return 'no-text';
  const runs = segments.map((segment) => segment.runs);
  // Without tables for old codes nothing can be said of their letters.
  if (decode === undefined && legacyFontsOf(runs.flat()).length > 0) return null;
  const text = (decode === undefined ? runs.map(textOfRuns) : decode(runs).texts).join('\n');
  const unmapped = glyphs.filter((glyph) => glyph.unmapped).length / Math.max(1, glyphs.length);
  return flawOf(text, unmapped, isLayer(page));
}

/** Words that a scanner recognised lie over the picture of the page, most often not drawn. */
function isLayer({ glyphs, pictured }: PageGlyphs): boolean {
  const hidden = glyphs.filter((glyph) => glyph.hidden).length;
  return pictured > 0.8 || (pictured > 0.3 && hidden > 0.5 * glyphs.length);
}

function scannedText(page: PageGlyphs, needsOcr: TextPage['needsOcr']): string | null {
  if (needsOcr !== null || !isLayer(page)) return null;
  return 'chữ của trang này do máy quét nhận dạng, không phải do người soạn gõ';
}
