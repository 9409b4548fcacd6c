import { isDeepStrictEqual } from 'node:util';
import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import {
  type FrontmatterInput,
  frontmatterSchema,
  type Mark,
  type Paragraph,
} from '../lib/index.ts';
import { readBody } from './body.ts';
import { splitFile, writeFrontmatter } from './frontmatter.ts';
import { writing } from './markdown.ts';
import { areNested, normaliseMarks } from './marks.ts';

/** A paragraph to be written; its line follows from where it lands. */
export type WritableParagraph = Omit<Paragraph, 'line'>;

/** What a content file says: facts and text. */
export interface WritableDocument {
  readonly frontmatter: FrontmatterInput;
  readonly paragraphs: readonly WritableParagraph[];
}

/**
 * Returns the text of a content file, in which every character of a paragraph is text: labels stay labels (`1\.`), and
 * nothing becomes a list, a tag, an expression or an address. What was written is read again, and a difference throws.
 * Throws a `RangeError` for a paragraph that `writingProblem` has something against.
 */
export function writeDocument({ frontmatter, paragraphs }: WritableDocument): string {
  for (const paragraph of paragraphs) {
    const problem = writingProblem(paragraph);
    if (problem !== null) throw new RangeError(`${problem}: ${JSON.stringify(paragraph.text)}`);
  }
  const text = formatDocument({ frontmatter, paragraphs });
  checkReadsBack(text, { frontmatter, paragraphs });
  return text;
}

/** Returns the same text without reading it again, for what is never read as content: half the work of `writeDocument`. */
export function formatDocument({ frontmatter, paragraphs }: WritableDocument): string {
  const blocks = paragraphs.map(toBlock);
  const body =
    blocks.length === 0 ? '' : `\n${toMarkdown({ type: 'root', children: blocks }, writing)}`;
  return `---\n${writeFrontmatter(frontmatter)}---\n${body}`;
}

/** Says why Markdown cannot hold a paragraph without loss; null when it can. */
export function writingProblem({ text, marks, heading }: WritableParagraph): string | null {
  if (text.split('\n').some((line) => line === '' || line !== line.trim())) {
    return 'an empty line, or blanks at an end of a line';
  }
  if (/(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(text))
    return 'a control character';
  if (text !== text.normalize('NFC')) return 'letters that are not composed (NFC)';
  if (!areNested(normaliseMarks(marks)) || marks.some(({ span }) => !canBeMarked(text, span))) {
    return 'emphasis that crosses other emphasis, has a blank at an end, or cuts a character in two';
  }
  if (heading !== null && (depths[heading - 1] === undefined || text.includes('\n'))) {
    return 'a heading of several lines, or of a depth that is not 1 to 6';
  }
  return null;
}

function canBeMarked(text: string, { start, end }: Mark['span']): boolean {
  const marked = text.slice(start, end);
  return 0 <= start && end <= text.length && marked === marked.trim() && marked.isWellFormed();
}

const depths: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6];

function toBlock({ text, marks, heading }: WritableParagraph): RootContent {
  const children = toInline(text, { start: 0, end: text.length }, normaliseMarks(marks));
  if (heading === null) return { type: 'paragraph', children };
  return { type: 'heading', depth: depths[heading - 1] ?? 1, children };
}

/** Turns the stretch `span` of `text` into Markdown nodes; `marks` are those within it, the outer before the inner. */
function toInline(text: string, span: Mark['span'], marks: readonly Mark[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let position = span.start;
  marks.forEach((mark, index) => {
    // An inner mark is drawn by its outer one, which moved the position past it.
    if (mark.span.start < position) return;
    const inside = marks.slice(index + 1).filter(({ span }) => span.start < mark.span.end);
    nodes.push(...toLines(text.slice(position, mark.span.start)));
    nodes.push({ type: mark.kind, children: toInline(text, mark.span, inside) });
    position = mark.span.end;
  });
  nodes.push(...toLines(text.slice(position, span.end)));
  return nodes;
}

function toLines(text: string): PhrasingContent[] {
  return text.split('\n').flatMap((value, index): PhrasingContent[] => {
    const line: PhrasingContent[] = value === '' ? [] : [{ type: 'text', value }];
    return index === 0 ? line : [{ type: 'break' }, ...line];
  });
}

/** Reads `text` again; throws when it does not say exactly what was to be written. */
function checkReadsBack(text: string, { frontmatter, paragraphs }: WritableDocument): void {
  const path = 'the text just written';
  const split = splitFile(text, path);
  const body = readBody(split.body, path, split.linesAbove);
  const wanted = {
    frontmatter: frontmatterSchema.parse(frontmatter),
    paragraphs: paragraphs.map(({ text, marks, heading }) => ({
      text,
      marks: normaliseMarks(marks),
      heading,
    })),
    issues: [],
  };
  const got = {
    frontmatter: split.frontmatter,
    paragraphs: body.paragraphs.map(({ line: _line, ...paragraph }) => paragraph),
    issues: [...split.issues, ...body.issues],
  };
  if (!isDeepStrictEqual(got, wanted)) {
    const index = wanted.paragraphs.findIndex((p, i) => !isDeepStrictEqual(p, got.paragraphs[i]));
    const [before, after] = [wanted.paragraphs[index], got.paragraphs[index]];
    throw new Error(
      `a document does not read back as it was written: ${JSON.stringify(before ?? wanted.frontmatter)} became ` +
        `${JSON.stringify(after ?? got.frontmatter)}; ${got.issues.map(({ message }) => message).join('; ')}`,
    );
  }
}
