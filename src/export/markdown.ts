import { formatDocument, type WritableParagraph, writingProblem } from '../content/write.ts';
import { type Block, type Document, textAt } from '../lib/index.ts';

/**
 * Returns a document as Markdown below its facts in YAML: a content file, which another collection can take as it is.
 * Labels stay as printed. A paragraph that Markdown cannot hold as it is loses its emphasis and its odd blanks.
 */
export function toMarkdownFile({ frontmatter, text, blocks }: Document): string {
  return formatDocument({
    frontmatter,
    paragraphs: blocks
      .map((block) => writable(paragraphOf(text, block)))
      .filter((paragraph) => paragraph.text !== ''),
  });
}

function paragraphOf(text: string, { span, marks, isHeading, level }: Block): WritableParagraph {
  const words = textAt(text, span);
  const canBeHeading = isHeading && !words.includes('\n');
  // A file's own headings start below the title that a page gives it.
  return { text: words, marks, heading: canBeHeading ? Math.min(level + 1, 6) : null };
}

function writable(paragraph: WritableParagraph): WritableParagraph {
  if (writingProblem(paragraph) === null) return paragraph;
  const text = paragraph.text
    .normalize('NFC')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  return { text, marks: [], heading: null };
}
