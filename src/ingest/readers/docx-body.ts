import { addText } from './block-builder.ts';
import { optionalHyphen } from './decode-runs.ts';
import type { LabelMaker } from './docx-lists.ts';
import { listPlace, merged, type RunFormat, runFormat, type Styles } from './docx-styles.ts';
import type { RichBlock, RichCell, RichParagraph, RichRun } from './rich.ts';
import { attribute, childAt, childrenOf, textOf, type XmlElement } from './xml.ts';

/** What the body of a .docx file is read with. */
export interface DocxParts {
  readonly styles: Styles;
  readonly label: LabelMaker;
  /** Footnotes and endnotes by `kind:id`. */
  readonly notes: ReadonlyMap<string, XmlElement>;
}

interface State extends DocxParts {
  /** For each field that is open, whether its result has begun. */
  readonly fields: boolean[];
  /** Runs of a paragraph whose end was deleted: they go on in the next. */
  carried: RichRun[];
}

interface Paragraph {
  readonly format: RunFormat;
  readonly runs: RichRun[];
  /** Text boxes that are anchored in it. */
  readonly boxes: RichBlock[];
}

/** Reads the blocks of an element that holds paragraphs and tables: a body, a cell, a note, a running head. */
export function readBlocks(element: XmlElement, parts: DocxParts): RichBlock[] {
  return blocksOf(element, { ...parts, fields: [], carried: [] });
}

const deleted = new Set([
  'w:del',
  'w:moveFrom',
  'w:sectPr',
  'w:pPr',
  'w:tblPr',
  'w:sdtPr',
  'w:sdtEndPr',
]);

function blocksOf(element: XmlElement, state: State): RichBlock[] {
  return childrenOf(element).flatMap((child): RichBlock[] => {
    if (child.name === 'w:p') return paragraphOf(child, state);
    if (child.name === 'w:tbl') return [{ kind: 'table', rows: rowsOf(child, state) }];
    if (deleted.has(child.name)) return [];
    return blocksOf(chosen(child), state);
  });
}

/** One content in two forms is read once, in the newer form. */
function chosen(element: XmlElement): XmlElement {
  if (element.name !== 'mc:AlternateContent') return element;
  return childAt(element, 'mc:Choice') ?? childAt(element, 'mc:Fallback') ?? element;
}

function paragraphOf(element: XmlElement, state: State): RichBlock[] {
  const properties = childAt(element, 'w:pPr');
  const style = attribute(childAt(properties, 'w:pStyle'), 'w:val');
  const format = state.styles.format(style);
  const paragraph: Paragraph = { format, runs: state.carried, boxes: [] };
  state.carried = [];
  readInline(element, paragraph, state);
  const mark = childAt(properties, 'w:rPr');
  if (childAt(mark, 'w:del') !== null) {
    state.carried = paragraph.runs;
    return paragraph.boxes;
  }
  const read: RichParagraph = {
    kind: 'paragraph',
    label: labelRuns(properties, style, merged(format, runFormat(mark)), state),
    runs: paragraph.runs,
  };
  return [read, ...paragraph.boxes];
}

function labelRuns(
  properties: XmlElement | null,
  style: string | null,
  format: RunFormat,
  { styles, label }: State,
): RichRun[] {
  const direct = listPlace(properties);
  const place = direct ?? styles.list(style);
  if (place === null || place.list === '0') return [];
  const made = label(place, direct === null ? style : null);
  if (made === null) return [];
  const { high, ascii, capitals } = merged(format, { ...made.format, hidden: undefined });
  return [{ text: made.text, font: high ?? ascii ?? null, capitals: capitals ?? false }];
}

function readInline(element: XmlElement, paragraph: Paragraph, state: State): void {
  for (const child of childrenOf(element)) {
    if (deleted.has(child.name)) continue;
    if (child.name === 'w:r') readRun(child, paragraph, state);
    else if (child.name === 'm:t') addText(paragraph.runs, textOf(child), 'Cambria Math', false);
    else readInline(chosen(child), paragraph, state);
  }
}

function readRun(element: XmlElement, paragraph: Paragraph, state: State): void {
  const properties = childAt(element, 'w:rPr');
  const style = attribute(childAt(properties, 'w:rStyle'), 'w:val');
  const ofStyle = style === null ? {} : state.styles.format(style);
  const { high, ascii, capitals, hidden } = merged(
    paragraph.format,
    ofStyle,
    runFormat(properties),
  );
  const font = high ?? ascii ?? null;
  for (const child of childrenOf(element)) {
    const isShown = hidden !== true && state.fields.every((hasResult) => hasResult);
    const text = signOf(child, state);
    if (text !== null && isShown) addText(paragraph.runs, text, font, capitals ?? false);
    else if (isShown) readObject(child, paragraph, state);
  }
}

/** Returns the text that a part of a run stands for; null when it is something else. */
function signOf(child: XmlElement, state: State): string | null {
  switch (child.name) {
    case 'w:t':
      return textOf(child);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:softHyphen':
      return optionalHyphen;
    case 'w:noBreakHyphen':
      return '-';
    case 'w:fldChar':
      turnField(attribute(child, 'w:fldCharType'), state.fields);
      return '';
    default:
      return null;
  }
}

function turnField(type: string | null, fields: boolean[]): void {
  if (type === 'begin') fields.push(false);
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
  else if (type === 'end') fields.pop();
}

function readObject(child: XmlElement, paragraph: Paragraph, state: State): void {
  switch (child.name) {
    case 'w:sym': {
      const sign = String.fromCharCode(Number.parseInt(attribute(child, 'w:char') ?? '0020', 16));
      addText(paragraph.runs, sign, attribute(child, 'w:font'), false);
      return;
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const note = state.notes.get(`${child.name}:${attribute(child, 'w:id')}`);
      if (note === undefined) return;
      const inner: State = { ...state, fields: [], carried: [] };
      paragraph.runs.push({ text: '', font: null, capitals: false, note: blocksOf(note, inner) });
      return;
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
    case 'mc:AlternateContent':
      for (const box of textBoxes(chosen(child)))
        paragraph.boxes.push(...blocksOf(box, { ...state, fields: [], carried: [] }));
      return;
    case 'w:ruby':
      readInline(childAt(child, 'w:rubyBase') ?? child, paragraph, state);
  }
}

function textBoxes(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  return childrenOf(chosen(element)).flatMap(textBoxes);
}

function rowsOf(table: XmlElement, state: State): RichCell[][] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'w:tr') {
      const isDeleted = childAt(child, 'w:trPr', 'w:del') !== null;
      return isDeleted ? [] : [cellsOf(child, state)];
    }
    return deleted.has(child.name) ? [] : rowsOf(child, state);
  });
}

function cellsOf(row: XmlElement, state: State): RichCell[] {
  return childrenOf(row).flatMap((child): RichCell[] => {
    if (child.name !== 'w:tc') return deleted.has(child.name) ? [] : cellsOf(child, state);
    const span = Number(attribute(childAt(child, 'w:tcPr', 'w:gridSpan'), 'w:val') ?? 1);
    const rest = Array.from({ length: Math.min(Math.max(0, span - 1), 62) }, () => ({
      blocks: [],
    }));
    return [{ blocks: blocksOf(child, state) }, ...rest];
  });
}
