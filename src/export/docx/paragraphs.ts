import { AlignmentType, type IParagraphOptions, Paragraph } from 'docx';
import {
  type Block,
  type Document,
  isCapitals,
  isRule,
  type Part,
  textAt,
} from '../../lib/index.ts';
import type { PaperLine } from './paper.ts';
import { type LetterStyle, runsOf } from './runs.ts';

/** Lengths of WordprocessingML: twentieths of a point. */
export const twips = { fromMillimetres: (length: number) => Math.round((length * 1440) / 25.4) };

/** How a paragraph is set; lengths in twips. */
type Setting = LetterStyle &
  Pick<IParagraphOptions, 'alignment' | 'indent' | 'spacing' | 'keepNext' | 'pageBreakBefore'>;

const centre = { alignment: AlignmentType.CENTER } as const;
const tight = { before: 0, after: 0 } as const;
const title = { ...centre, size: 14, bold: true, keepNext: true } as const;
// Decree 30/2020, Appendix I: first line in by 1 or 1.27 cm, at least 6 pt between paragraphs, single to 1.5 lines.
const body = {
  size: 14,
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twips.fromMillimetres(12.7) },
  spacing: { before: 60, after: 60, line: 276 },
} as const;
const addressees = {
  size: 14,
  alignment: AlignmentType.LEFT,
  indent: { left: twips.fromMillimetres(35) },
  spacing: { before: 60, after: 60 },
} as const;

/** Parts of the letterhead, below which a title that has no type word above it starts. */
const columnsAbove: ReadonlySet<Part> = new Set(['letterhead', 'number', 'place-date']);

/** Returns a paragraph of running text: type, title, addressees, or a paragraph of the body. */
export function runningParagraph(line: PaperLine, document: Document): Paragraph {
  const { block } = line;
  const setting = runningSetting(block, document);
  const outline = block.isHeading ? { outlineLevel: Math.min(block.level, 9) - 1 } : {};
  return paragraph(line, document, {
    ...setting,
    ...outline,
    ...(startsAnnexes(block, document) ? { pageBreakBefore: true } : {}),
  });
}

// Decree 30/2020, Appendix I: annexes stand on pages of their own.
function startsAnnexes(block: Block, { blocks }: Document): boolean {
  return block.part === 'annex' && blocks[blocks.indexOf(block) - 1]?.part !== 'annex';
}

function runningSetting(block: Block, document: Document): Setting {
  switch (block.part) {
    case 'type':
      return { ...title, spacing: { before: 240, after: 0 } };
    case 'title': {
      const next = document.blocks[document.blocks.indexOf(block) + 1];
      const previous = document.blocks[document.blocks.indexOf(block) - 1];
      const before = previous === undefined || columnsAbove.has(previous.part) ? 240 : 0;
      const goesOn = next?.part === 'title' || next?.part === 'letterhead';
      return { ...title, spacing: { before, after: goesOn ? 0 : 240 } };
    }
    case 'addressees':
      return addressees;
    default:
      return bodySetting(block, textAt(document.text, block.span));
  }
}

function bodySetting({ label, isHeading }: Block, text: string): Setting {
  if (isRule(text)) return { ...centre, size: 14, spacing: tight };
  const isCentred = label === '' ? isCapitals(text) : /^(?:Phần|Chương)\s/iu.test(label);
  if (isCentred) return { ...title, spacing: { before: 120, after: 60 } };
  return isHeading ? { ...body, bold: true, keepNext: true } : body;
}

/** Returns a paragraph of the letterhead: names of bodies, nation and motto, number, place and date. */
export function openingParagraph(line: PaperLine, document: Document, isRight: boolean): Paragraph {
  const shared = { ...centre, spacing: tight };
  switch (line.block.part) {
    case 'number':
      return isRight
        ? paragraph(line, document, { ...shared, size: 14, italics: true })
        : paragraph(line, document, { ...shared, size: 13 });
    case 'place-date':
      return paragraph(line, document, { ...shared, size: 14, italics: true });
    default:
      return paragraph(line, document, { ...shared, size: 12, bold: true });
  }
}

/** Returns a paragraph of the recipients (left) or the signature (right); `isFirst` tells “Nơi nhận:” from the names. */
export function closingParagraph(
  line: PaperLine,
  document: Document,
  place: { readonly isRight: boolean; readonly isFirst: boolean },
): Paragraph {
  if (!place.isRight) {
    const style = place.isFirst ? { size: 12, bold: true, italics: true } : { size: 11 };
    const spacing = { before: place.isFirst ? 240 : 0, after: 0 };
    return paragraph(line, document, { ...style, alignment: AlignmentType.LEFT, spacing });
  }
  const words = textAt(document.text, line.span).trim();
  const isName = !place.isFirst && words === document.frontmatter.signature?.name;
  // Between office and name paper leaves room for the signature.
  const spacing = { before: isName ? 1400 : place.isFirst ? 240 : 0, after: 0 };
  return paragraph(line, document, { ...centre, size: 14, bold: true, spacing });
}

function paragraph(
  line: PaperLine,
  { text }: Document,
  { size, bold, italics, ...options }: Setting & { readonly outlineLevel?: number },
): Paragraph {
  const style = { size, bold: bold ?? false, italics: italics ?? false };
  return new Paragraph({ ...options, children: runsOf(line, text, style) });
}
