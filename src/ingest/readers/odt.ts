import { addText } from './block-builder.ts';
import { type ListCounter, nextLabel } from './list-labels.ts';
import { Unreadable } from './model.ts';
import { type OdtFormat, type OdtStyles, readOdtStyles } from './odt-styles.ts';
import type { RichBlock, RichCell, RichRun, RichText } from './rich.ts';
import type { ZipEntry } from './unzip.ts';
import { attribute, childAt, childrenOf, readXml, textOf, type XmlElement } from './xml.ts';

/** A list that is being read: its style, what was counted, and how deep it is. */
interface List {
  readonly style: string | null;
  readonly counter: ListCounter;
  readonly level: number;
}

interface State {
  readonly styles: OdtStyles;
  readonly comments: RichBlock[];
  /** What was counted for each list style, for lists that go on. */
  readonly counted: Map<string | null, ListCounter>;
  /** The label of the next paragraph. */
  label: string;
}

/** Reads an .odt file from its entries: text by font, lists, tables, notes, text boxes; heads and comments apart. Rejects with `Unreadable`. */
export async function readOdt(entries: readonly ZipEntry[]): Promise<RichText> {
  const read = async (name: string) => {
    const entry = entries.find((each) => each.name === name);
    return entry === undefined ? null : readXml(await entry.bytes());
  };
  const manifest = await read('META-INF/manifest.xml');
  if (childrenOf(manifest).some((file) => childAt(file, 'manifest:encryption-data') !== null)) {
    throw new Unreadable('encrypted', '');
  }
  const content = await read('content.xml');
  const body = childAt(content, 'office:body', 'office:text');
  if (body === null) throw new Unreadable('damaged', 'it has no text part');
  const styleFile = await read('styles.xml');
  const styles = readOdtStyles([styleFile, content]);
  const state: State = { styles, comments: [], counted: new Map(), label: '' };
  const blocks = blocksOf(body, state, null);
  const comments =
    state.comments.length === 0 ? [] : [{ kind: 'comment' as const, blocks: state.comments }];
  return { blocks, apart: [...headsOf(styleFile, state), ...comments], remarks: [] };
}

function headsOf(styles: XmlElement | null, state: State): RichText['apart'] {
  const pages = childrenOf(childAt(styles, 'office:master-styles'), 'style:master-page');
  return pages.flatMap((page) =>
    childrenOf(page).flatMap((part) => {
      const kind = /^style:(?<kind>header|footer)/u.exec(part.name)?.groups?.['kind'];
      return kind === undefined
        ? []
        : [{ kind: kind as 'header' | 'footer', blocks: blocksOf(part, state, null) }];
    }),
  );
}

const skipped = new Set([
  'text:tracked-changes',
  'office:forms',
  'text:sequence-decls',
  'text:table-of-content-source',
]);

function blocksOf(element: XmlElement, state: State, list: List | null): RichBlock[] {
  return childrenOf(element).flatMap((child): RichBlock[] => {
    if (skipped.has(child.name)) return [];
    if (child.name === 'text:p' || child.name === 'text:h') return paragraphOf(child, state);
    if (child.name === 'text:list') return listOf(child, state, list);
    if (child.name === 'table:table') return [{ kind: 'table', rows: rowsOf(child, state) }];
    return blocksOf(child, state, list);
  });
}

function listOf(element: XmlElement, state: State, outer: List | null): RichBlock[] {
  const style = attribute(element, 'text:style-name') ?? outer?.style ?? null;
  const goesOn =
    attribute(element, 'text:continue-numbering') === 'true' ||
    attribute(element, 'text:continue-list') !== null;
  const counter =
    outer?.counter ?? (goesOn ? state.counted.get(style) : undefined) ?? new Map<number, number>();
  const list: List = { style, counter, level: (outer?.level ?? -1) + 1 };
  state.counted.set(style, counter);
  return childrenOf(element).flatMap((item) => {
    if (item.name === 'text:list-item') startItem(item, state, list);
    const blocks = blocksOf(item, state, list);
    state.label = '';
    return blocks;
  });
}

function startItem(item: XmlElement, state: State, { style, counter, level }: List): void {
  const holdsOnlyList = childrenOf(item)[0]?.name === 'text:list';
  if (holdsOnlyList) return;
  const start = attribute(item, 'text:start-value');
  if (start !== null) counter.set(level, Number(start) - 1);
  const paragraph = attribute(childrenOf(item)[0] ?? null, 'text:style-name');
  state.label = nextLabel(
    state.styles.levels(style ?? state.styles.listStyle(paragraph)),
    level,
    counter,
  ).trim();
}

interface Paragraph {
  readonly runs: RichRun[];
  readonly boxes: RichBlock[];
}

function paragraphOf(element: XmlElement, state: State): RichBlock[] {
  const format = state.styles.format('paragraph', attribute(element, 'text:style-name'));
  const label: RichRun[] =
    state.label === ''
      ? []
      : [{ text: state.label, font: format.font ?? null, capitals: format.capitals ?? false }];
  state.label = '';
  const paragraph: Paragraph = { runs: [], boxes: [] };
  readInline(element, format, paragraph, state);
  return [{ kind: 'paragraph', label, runs: paragraph.runs }, ...paragraph.boxes];
}

function readInline(
  element: XmlElement,
  format: OdtFormat,
  paragraph: Paragraph,
  state: State,
): void {
  const put = (text: string) => {
    if (format.hidden !== true)
      addText(paragraph.runs, text, format.font ?? null, format.capitals ?? false);
  };
  for (const child of element.children) {
    if (typeof child === 'string') put(child.replace(/[ \t\r\n]+/gu, ' '));
    else if (child.name === 'text:s')
      put(' '.repeat(Math.min(Number(attribute(child, 'text:c') ?? 1), 1000)));
    else if (child.name === 'text:tab') put('\t');
    else if (child.name === 'text:line-break') put('\n');
    else readInner(child, format, paragraph, state);
  }
}

function readInner(child: XmlElement, format: OdtFormat, paragraph: Paragraph, state: State): void {
  switch (child.name) {
    case 'text:span': {
      const own = state.styles.format('text', attribute(child, 'text:style-name'));
      readInline(child, { ...format, ...own }, paragraph, state);
      return;
    }
    case 'text:note': {
      const body = childAt(child, 'text:note-body');
      if (body !== null) {
        paragraph.runs.push({
          text: '',
          font: null,
          capitals: false,
          note: blocksOf(body, state, null),
        });
      }
      return;
    }
    case 'office:annotation':
      state.comments.push(...blocksOf(child, state, null));
      return;
    case 'draw:frame':
    case 'draw:custom-shape':
    case 'draw:rect':
    case 'draw:g':
      paragraph.boxes.push(...blocksOf(child, state, null));
      return;
    case 'text:hidden-text':
    case 'text:bibliography-mark':
    case 'office:annotation-end':
      return;
    case 'text:ruby':
      readInline(childAt(child, 'text:ruby-base') ?? child, format, paragraph, state);
      return;
    default:
      if (textOf(child) !== '') readInline(child, format, paragraph, state);
  }
}

function rowsOf(table: XmlElement, state: State): RichCell[][] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [cellsOf(child, state)];
    return /^table:table-(?:header-rows|rows|row-group)$/u.test(child.name)
      ? rowsOf(child, state)
      : [];
  });
}

function cellsOf(row: XmlElement, state: State): RichCell[] {
  return childrenOf(row)
    .filter(({ name }) => name === 'table:table-cell' || name === 'table:covered-table-cell')
    .map((cell) => ({ blocks: blocksOf(cell, state, null) }));
}
