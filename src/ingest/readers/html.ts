import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { addText } from './block-builder.ts';
import { type LetterStyle, letterStyle, sheetStyles } from './html-styles.ts';
import { formatNumber } from './list-labels.ts';
import type { RichBlock, RichCell, RichRun, RichText } from './rich.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const skipped = new Set(
  'script style head noscript template iframe object embed applet select textarea svg math audio video canvas'.split(
    ' ',
  ),
);
const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre center form fieldset section article header footer nav main aside address hr body html'.split(
    ' ',
  ),
);

interface Target {
  readonly blocks: RichBlock[];
  runs: RichRun[];
  label: string | null;
}

interface State {
  readonly sheet: ReadonlyMap<string, LetterStyle>;
  target: Target;
}

/** Reads an HTML page, such as Word saves: text by font, tables, lists. Nothing in it runs or is fetched. */
export function readHtml(source: string): RichText {
  const page = parse(source);
  const state: State = { sheet: sheetStyles(styleText(page.childNodes)), target: newTarget() };
  for (const node of page.childNodes) readNode(node, {}, state);
  endParagraph(state);
  return { blocks: state.target.blocks, apart: [], remarks: [] };
}

const newTarget = (): Target => ({ blocks: [], runs: [], label: null });

function styleText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (!('tagName' in node)) return '';
      if (node.tagName !== 'style') return styleText(node.childNodes);
      return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    })
    .join('\n');
}

function readNode(node: Node, style: LetterStyle, state: State): void {
  if (node.nodeName === '#text' && 'value' in node) {
    const { font = null, capitals = false } = style;
    const text = node.value.replace(/[ \t\r\n\f]+/gu, ' ');
    const isFirst = /^$|\n$/u.test(state.target.runs.at(-1)?.text ?? '');
    addText(state.target.runs, isFirst ? text.replace(/^ /u, '') : text, font, capitals);
  } else if ('tagName' in node) readElement(node, style, state);
}

function readElement(element: Element, outer: LetterStyle, state: State): void {
  const { tagName } = element;
  if (skipped.has(tagName)) return;
  const style = styleOf(element, outer, state);
  if (style.hidden === true || attributeOf(element, 'hidden') !== null) return;
  if (tagName === 'br') {
    addText(state.target.runs, '\n', style.font ?? null, false);
    return;
  }
  if (tagName === 'table') {
    readTable(element, style, state);
    return;
  }
  const isBlock = blocks.has(tagName);
  if (isBlock) endParagraph(state);
  if (tagName === 'li') state.target.label = itemLabel(element);
  for (const child of element.childNodes) readNode(child, style, state);
  if (isBlock) endParagraph(state);
}

function styleOf(element: Element, outer: LetterStyle, { sheet }: State): LetterStyle {
  const { tagName } = element;
  const names = (attributeOf(element, 'class') ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((name) => name !== '');
  const rules = [tagName, ...names.flatMap((name) => [`.${name}`, `${tagName}.${name}`])];
  const face = tagName === 'font' ? attributeOf(element, 'face')?.split(',')[0]?.trim() : undefined;
  return {
    ...outer,
    ...Object.assign({}, ...rules.map((rule) => sheet.get(rule) ?? {})),
    ...(face !== undefined && face !== '' && { font: face }),
    ...letterStyle(attributeOf(element, 'style') ?? ''),
  };
}

function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The label that a browser prints before an item. */
function itemLabel(item: Element): string | null {
  const list = item.parentNode;
  if (list === null || !('tagName' in list)) return null;
  if (list.tagName !== 'ol')
    return /list-style(?:-type)?\s*:\s*none/iu.test(attributeOf(list, 'style') ?? '') ? null : '-';
  const formats: Record<string, string> = {
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
  };
  let number = Number(attributeOf(list, 'start') ?? 1) - 1;
  for (const child of list.childNodes) {
    if (!('tagName' in child) || child.tagName !== 'li') continue;
    number = Number(attributeOf(child, 'value') ?? number + 1);
    if (child === item) break;
  }
  return `${formatNumber(number, formats[attributeOf(list, 'type') ?? ''] ?? 'decimal')}.`;
}

function endParagraph({ target }: State): void {
  const { runs, label } = target;
  if (!runs.some(({ text }) => text.trim() !== '')) {
    target.runs = [];
    return;
  }
  const [first] = runs;
  const labels =
    label === null ? [] : [{ text: label, font: null, capitals: first?.capitals ?? false }];
  target.blocks.push({ kind: 'paragraph', label: labels, runs });
  target.runs = [];
  target.label = null;
}

function readTable(table: Element, style: LetterStyle, state: State): void {
  endParagraph(state);
  const rows = elementsIn(table, 'tr').map((row) =>
    cellsOf(row, styleOf(row, style, state), state),
  );
  state.target.blocks.push({ kind: 'table', rows });
}

/** Returns the rows of a table, or the cells of a row, without those of a table inside. */
function elementsIn(element: Element, ...names: readonly string[]): Element[] {
  return element.childNodes.flatMap((child) => {
    if (!('tagName' in child) || child.tagName === 'table') return [];
    return names.includes(child.tagName) ? [child] : elementsIn(child, ...names);
  });
}

function cellsOf(row: Element, style: LetterStyle, state: State): RichCell[] {
  return elementsIn(row, 'td', 'th').flatMap((cell) => {
    const inner: State = { ...state, target: newTarget() };
    const ownStyle = styleOf(cell, style, state);
    for (const child of cell.childNodes) readNode(child, ownStyle, inner);
    endParagraph(inner);
    const span = Math.min(Number.parseInt(attributeOf(cell, 'colspan') ?? '1', 10) || 1, 63);
    const rest = Array.from({ length: Math.max(0, span - 1) }, () => ({ blocks: [] }));
    return [{ blocks: inner.target.blocks }, ...rest];
  });
}
