import type { Span } from '../text/span.ts';
import { anchorsOf } from './anchors.ts';
import { layOut } from './layout.ts';
import type { Block, Document, SourceDocument } from './model.ts';
import { outlineOf } from './outline.ts';

/**
 * Turns a content file into a document ready for citations: one text, and a block for every paragraph with its part,
 * label, level and anchor. A heading in the file is a heading; for other paragraphs the usual layout decides.
 */
export function parseDocument(source: SourceDocument): Document {
  const { id, kind, path, frontmatter, paragraphs } = source;
  const layout = layOut(paragraphs.map(({ text }) => text));
  const parts = layout.lines.map(({ part }) => part);
  const outline = outlineOf(
    layout.lines.map(({ text, part }, index) => ({
      text,
      part,
      heading: paragraphs[index]?.heading ?? null,
      headsAnnex: layout.annexes?.heads.has(index) ?? false,
    })),
  );
  const anchors = anchorsOf(outline, parts);
  const blocks = paragraphs.map(({ marks, line }, index): Block => {
    const { label, level = 0, isHeading = false } = outline[index] ?? {};
    return {
      part: parts[index] ?? 'body',
      label: label?.text ?? '',
      level,
      isHeading,
      anchor: anchors[index] ?? '',
      span: layout.lines[index]?.span as Span,
      marks,
      line,
    };
  });
  return { id, kind, path, frontmatter, text: layout.text, blocks };
}
