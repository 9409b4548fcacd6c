import {
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Document } from '../../lib/index.ts';
import type { PaperPart, PaperRow } from './paper.ts';
import { closingParagraph, openingParagraph, twips } from './paragraphs.ts';

/** Widths of the two columns between the margins (165 mm). The motto needs more room than the name of a body. */
const widths = {
  opening: [66, 99].map(twips.fromMillimetres),
  closing: [82.5, 82.5].map(twips.fromMillimetres),
} as const;

/** Returns the two columns of a letterhead, or of recipients and signature, as a table without lines. */
export function columnsTable(
  { kind, rows }: Exclude<PaperPart, { kind: 'paragraph' }>,
  document: Document,
): Table {
  const [left = 0, right = 0] = widths[kind];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [left, right],
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: (['left', 'right'] as const).map(
            (side) =>
              new TableCell({
                width: { size: side === 'left' ? left : right, type: WidthType.DXA },
                children: [...paragraphsOf(kind, row, side, document)],
              }),
          ),
        }),
    ),
  });
}

function paragraphsOf(
  kind: 'opening' | 'closing',
  row: PaperRow,
  side: keyof PaperRow,
  document: Document,
): readonly Paragraph[] {
  const isRight = side === 'right';
  return row[side].map((line, at) =>
    kind === 'opening'
      ? openingParagraph(line, document, isRight)
      : closingParagraph(line, document, { isRight, isFirst: at === 0 }),
  );
}
