import { Tab, TextRun } from 'docx';
import { draw } from '../../lib/index.ts';
import { xmlText } from '../xml-text.ts';
import type { PaperLine } from './paper.ts';

/** How the letters of a paragraph look where its own emphasis does not say otherwise; sizes in points. */
export interface LetterStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Returns the text of a line as runs: its emphasis, line breaks and tabs kept, blanks at its end left out. */
export function runsOf(line: PaperLine, text: string, style: LetterStyle): readonly TextRun[] {
  const { block, span } = line;
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  const marks = block.marks.map(({ kind, span: mark }) => ({
    kind,
    span: { start: block.span.start + mark.start, end: block.span.start + mark.end },
  }));
  const runs = draw(text, { start: span.start, end }, marks, []).flatMap((segment) => segment.runs);
  return runs.flatMap(({ text: words, kinds }) => {
    const bold = style.bold === true || kinds.includes('strong');
    const italics = style.italics === true || kinds.includes('emphasis');
    return words.split('\n').map((part, at) => {
      const children = part.split('\t').flatMap((piece, index) => {
        const clean = xmlText(piece);
        return index === 0 ? [clean] : [new Tab(), clean];
      });
      return new TextRun({
        children,
        bold,
        italics,
        size: style.size * 2,
        ...(at > 0 && { break: 1 }),
      });
    });
  });
}
