import { type ListPlace, type RunFormat, runFormat, type Styles } from './docx-styles.ts';
import { type ListCounter, type ListLevel, nextLabel } from './list-labels.ts';
import { attribute, childAt, childrenOf, type XmlElement } from './xml.ts';

/** The label of an item, and how its level says that it is set. */
export interface Label {
  readonly text: string;
  readonly format: RunFormat;
}

/** Counts an item of a list and returns its label; null for an item without one. */
export type LabelMaker = (place: ListPlace, style: string | null) => Label | null;

interface Level extends ListLevel {
  readonly style: string | null;
  readonly runs: RunFormat;
}

interface List {
  readonly counter: ListCounter;
  readonly levels: readonly Level[];
  /** Numbers at which this list starts, where it goes on with the counting of another. */
  readonly starts: Map<number, number>;
}

/** Reads word/numbering.xml and counts as Word does: lists of one definition count on together. */
export function labelMaker(root: XmlElement | null, styles: Styles): LabelMaker {
  const lists = readLists(root, styles);
  return ({ list: id, level: given }, style) => {
    const list = lists.get(id);
    if (list === undefined) return null;
    const named = list.levels.findIndex((each) => each.style !== null && each.style === style);
    const level = given ?? Math.max(0, named);
    const definition = list.levels[level];
    if (definition === undefined) return null;
    const start = list.starts.get(level);
    if (start !== undefined) {
      // Counted as the item before the first, once.
      list.counter.set(level, start - 1);
      list.starts.delete(level);
    }
    const text = nextLabel(list.levels, level, list.counter).trim();
    return text === '' ? null : { text, format: definition.runs };
  };
}

function readLists(root: XmlElement | null, styles: Styles): Map<string, List> {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((each) => [
      attribute(each, 'w:abstractNumId') ?? '',
      each,
    ]),
  );
  const numbers = new Map(
    childrenOf(root, 'w:num').map((each) => [attribute(each, 'w:numId') ?? '', each]),
  );
  const counters = new Map<string, ListCounter>();
  const lists = new Map<string, List>();
  for (const [id, number] of numbers) {
    const definition = definitionOf(number, definitions, numbers, styles);
    const key = attribute(definition, 'w:abstractNumId') ?? '';
    const counter = counters.get(key) ?? new Map<number, number>();
    counters.set(key, counter);
    lists.set(id, { counter, ...levelsOf(definition, number) });
  }
  return lists;
}

/** A definition can point to the list of a style, which has the levels. */
function definitionOf(
  number: XmlElement,
  definitions: ReadonlyMap<string, XmlElement>,
  numbers: ReadonlyMap<string, XmlElement>,
  styles: Styles,
): XmlElement | null {
  const of = (each: XmlElement | null | undefined) =>
    definitions.get(attribute(childAt(each ?? null, 'w:abstractNumId'), 'w:val') ?? '') ?? null;
  const own = of(number);
  const style = attribute(childAt(own, 'w:numStyleLink'), 'w:val');
  if (style === null) return own;
  return of(numbers.get(styles.list(style)?.list ?? '')) ?? own;
}

function levelsOf(
  definition: XmlElement | null,
  number: XmlElement,
): Pick<List, 'levels' | 'starts'> {
  const elements = new Map(
    childrenOf(definition, 'w:lvl').map((each) => [levelNumber(each), each]),
  );
  const starts = new Map<number, number>();
  for (const override of childrenOf(number, 'w:lvlOverride')) {
    const at = levelNumber(override);
    const level = childAt(override, 'w:lvl');
    if (level !== null) elements.set(at, level);
    const start = attribute(childAt(override, 'w:startOverride'), 'w:val');
    if (start !== null) starts.set(at, Number(start));
  }
  const levels = Array.from({ length: 9 }, (_, at) => levelOf(elements.get(at) ?? null));
  return { levels, starts };
}

function levelNumber(element: XmlElement): number {
  return Number(attribute(element, 'w:ilvl') ?? 0);
}

function levelOf(element: XmlElement | null): Level {
  const value = (name: string) => attribute(childAt(element, name), 'w:val');
  const legal = childAt(element, 'w:isLgl');
  return {
    format: value('w:numFmt') ?? 'decimal',
    pattern: value('w:lvlText') ?? '',
    start: Number(value('w:start') ?? 1),
    isLegal: legal !== null && !/^(?:0|false|off)$/u.test(attribute(legal, 'w:val') ?? ''),
    restarts: value('w:lvlRestart') !== '0',
    style: value('w:pStyle'),
    runs: runFormat(childAt(element, 'w:rPr')),
  };
}
