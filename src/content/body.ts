import type { Link, List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { type Issue, issue, type Mark, type Paragraph } from '../lib/index.ts';
import { parseBody } from './markdown.ts';
import { normaliseMarks } from './marks.ts';

/** What a parsed body holds: its paragraphs in order, and what cannot stand in a document. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  readonly issues: readonly Issue[];
}

/** A body while it is read. */
interface Reading {
  readonly body: string;
  readonly path: string;
  /** Lines of the file above the body. */
  readonly linesAbove: number;
  readonly paragraphs: Paragraph[];
  readonly issues: Issue[];
}

/**
 * Reads the Markdown of a content file into paragraphs, without running anything: code of any kind is an issue.
 * Lists become paragraphs that keep their labels as typed; a line break stays a line break; the text of a link is kept.
 * `body` has `\n` line ends; `linesAbove` counts the lines of the file before it.
 */
export function readBody(body: string, path: string, linesAbove: number): Body {
  const state: Reading = { body, path, linesAbove, paragraphs: [], issues: [] };
  try {
    for (const node of parseBody(body).children) readBlock(node, '', state);
  } catch (error) {
    state.issues.push(unreadable(error, state));
  }
  return { paragraphs: state.paragraphs, issues: state.issues };
}

/** Reads one block; `label` is what a list puts in front of its first paragraph. */
function readBlock(node: RootContent, label: string, state: Reading): void {
  switch (node.type) {
    case 'paragraph':
      addParagraph(node.children, null, label, lineOf(node, state), state);
      break;
    case 'heading':
      addParagraph(node.children, node.depth, label, lineOf(node, state), state);
      break;
    case 'list':
      readList(node, label, state);
      break;
    default:
      state.issues.push(refused(node, state));
  }
}

function readList(list: List, label: string, state: Reading): void {
  list.children.forEach((item, index) => {
    readItem(item, (index === 0 ? label : '') + labelAsTyped(item, state), state);
  });
}

function readItem(item: ListItem, label: string, state: Reading): void {
  const [first, ...rest] = item.children;
  if (first?.type === 'paragraph' || first?.type === 'list') readBlock(first, label, state);
  else {
    addParagraph([], null, label, lineOf(item, state), state);
    if (first !== undefined) readBlock(first, '', state);
  }
  for (const node of rest) readBlock(node, '', state);
}

/** Returns `- `, `3. ` or `- [x] ` as it stands in the file: a list never renumbers a document. */
function labelAsTyped(item: ListItem, { body }: Reading): string {
  const start = item.position?.start.offset ?? 0;
  const typed = /^(?:[-*+]|\d+[.)])/u.exec(body.slice(start, start + 12))?.[0] ?? '-';
  if (item.checked === null || item.checked === undefined) return `${typed} `;
  return `${typed} [${item.checked ? 'x' : ' '}] `;
}

function addParagraph(
  nodes: readonly PhrasingContent[],
  heading: number | null,
  label: string,
  line: number,
  state: Reading,
): void {
  const inline: Inline = { text: label, marks: [] };
  for (const node of nodes) readInline(node, inline, state);
  // A label alone (“1.” before a table) has its blank only for a text to follow.
  const text = nodes.length === 0 ? inline.text.trimEnd() : inline.text;
  if (text === '') return;
  state.paragraphs.push({ text, marks: normaliseMarks(inline.marks), heading, line });
}

/** Text and emphasis of a paragraph while it is read. */
interface Inline {
  text: string;
  readonly marks: Mark[];
}

function readInline(node: PhrasingContent, inline: Inline, state: Reading): void {
  const start = inline.text.length;
  switch (node.type) {
    case 'text':
      inline.text += node.value;
      break;
    case 'break':
      inline.text += '\n';
      break;
    case 'strong':
    case 'emphasis':
      for (const child of node.children) readInline(child, inline, state);
      inline.marks.push({ kind: node.type, span: { start, end: inline.text.length } });
      break;
    case 'link':
      for (const child of node.children) readInline(child, inline, state);
      checkLink(node, inline.text.slice(start), state);
      break;
    default:
      state.issues.push(refused(node, state));
  }
}

/** Reports a link whose address is lost; one that only repeats its own text (“www.x.vn”, “a@x.vn”) loses nothing. */
function checkLink(link: Link, text: string, state: Reading): void {
  if ([text, `http://${text}`, `mailto:${text}`].includes(link.url)) return;
  const where = { path: state.path, line: lineOf(link, state) };
  state.issues.push(issue('link-dropped', { text, address: link.url }, where));
}

/** What a node that cannot stand in a document is called. */
const unsupported: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a block quote',
  code: 'a code block',
  definition: 'a link definition',
  delete: 'struck-out text',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  image: 'a picture',
  imageReference: 'a picture',
  inlineCode: 'a piece of code',
  linkReference: 'a link',
  table: 'a table',
  thematicBreak: 'a horizontal rule',
};

function refused(node: Nodes, state: Reading): Issue {
  const where = { path: state.path, line: lineOf(node, state) };
  const { start, end } = node.position ?? {};
  const text = excerpt(state.body.slice(start?.offset ?? 0, end?.offset ?? 0));
  const what = unsupported[node.type];
  // Whatever is not known to be harmless counts as code.
  if (what === undefined) return issue('body-executable', { code: text }, where);
  return issue('body-unsupported', { what, text }, where);
}

/** Makes an issue of what the parser threw; anything else is passed on. */
function unreadable(error: unknown, state: Reading): Issue {
  if (!isParserMessage(error)) throw error;
  const line = state.body.split('\n')[error.line - 1] ?? '';
  const where = { path: state.path, line: error.line + state.linesAbove };
  return issue('body-unreadable', { text: excerpt(line), problem: error.reason }, where);
}

/** Recognises the `VFileMessage` that micromark's extensions throw. */
function isParserMessage(error: unknown): error is { reason: string; line: number } {
  return (
    error instanceof Error &&
    'reason' in error &&
    typeof error.reason === 'string' &&
    'line' in error &&
    typeof error.line === 'number'
  );
}

function lineOf(node: Nodes, { linesAbove }: Reading): number {
  return (node.position?.start.line ?? 1) + linesAbove;
}

/** Returns the start of a text on one line, short enough for a message. */
function excerpt(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
