import type { ListLevel } from './list-labels.ts';
import { attribute, childAt, childrenOf, type XmlElement } from './xml.ts';

/** What the styles of an .odt file say of letters. */
export interface OdtFormat {
  readonly font?: string;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
}

/** The styles of an .odt file. */
export interface OdtStyles {
  /** The formatting of a style with its parents; `family` is `paragraph` or `text`. */
  format(family: string, name: string | null): OdtFormat;
  /** The list style that a paragraph style names. */
  listStyle(name: string | null): string | null;
  levels(listStyle: string | null): readonly ListLevel[];
}

/** Reads the styles of content.xml and styles.xml together. */
export function readOdtStyles(roots: readonly (XmlElement | null)[]): OdtStyles {
  const sections = roots.flatMap((root) =>
    ['office:font-face-decls', 'office:styles', 'office:automatic-styles'].flatMap((name) =>
      childrenOf(root, name),
    ),
  );
  const all = sections.flatMap((section) => childrenOf(section));
  const key = (family: string | null, name: string | null) => `${family}\u0000${name}`;
  const fonts = new Map(
    all
      .filter(({ name }) => name === 'style:font-face')
      .map((face) => [attribute(face, 'style:name'), attribute(face, 'svg:font-family')]),
  );
  const styles = new Map(
    all
      .filter(({ name }) => name === 'style:style')
      .map((style) => [
        key(attribute(style, 'style:family'), attribute(style, 'style:name')),
        style,
      ]),
  );
  const standard = all.find(
    (style) =>
      style.name === 'style:default-style' && attribute(style, 'style:family') === 'paragraph',
  );
  const lists = new Map(
    all
      .filter(({ name }) => name === 'text:list-style')
      .map((list) => [attribute(list, 'style:name'), list]),
  );
  const chainOf = (family: string, name: string | null): XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = styles.get(key(family, name));
    while (style !== undefined && !chain.includes(style)) {
      chain.unshift(style);
      style = styles.get(key(family, attribute(style, 'style:parent-style-name')));
    }
    return family === 'paragraph' && standard !== undefined ? [standard, ...chain] : chain;
  };
  return {
    format: (family, name) =>
      Object.assign({}, ...chainOf(family, name).map((style) => formatOf(style, fonts))),
    listStyle: (name) =>
      chainOf('paragraph', name)
        .map((style) => attribute(style, 'style:list-style-name'))
        .findLast((found) => found !== null) ?? null,
    levels: (name) => levelsOf(lists.get(name) ?? null),
  };
}

function formatOf(style: XmlElement, fonts: ReadonlyMap<string | null, string | null>): OdtFormat {
  const properties = childAt(style, 'style:text-properties');
  const named = attribute(properties, 'style:font-name');
  const font =
    (named === null ? null : fonts.get(named)) ?? attribute(properties, 'fo:font-family') ?? named;
  const transform = attribute(properties, 'fo:text-transform');
  const display = attribute(properties, 'text:display');
  return {
    ...(font !== null && { font: font.replace(/^["']|["']$/gu, '') }),
    ...(transform !== null && { capitals: transform === 'uppercase' }),
    ...(display !== null && { hidden: display === 'none' }),
  };
}

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
};

function levelsOf(list: XmlElement | null): ListLevel[] {
  const levels: ListLevel[] = [];
  for (const level of childrenOf(list)) {
    const index = Number(attribute(level, 'text:level') ?? 1) - 1;
    if (index >= 0 && index < 10) levels[index] = levelOf(level, index);
  }
  return Array.from({ length: levels.length }, (_, index) => levels[index] ?? plainLevel);
}

const plainLevel: ListLevel = {
  format: 'none',
  pattern: '',
  start: 1,
  isLegal: false,
  restarts: true,
};

function levelOf(level: XmlElement, index: number): ListLevel {
  const prefix = attribute(level, 'style:num-prefix') ?? '';
  const suffix = attribute(level, 'style:num-suffix') ?? '';
  const bullet = attribute(level, 'text:bullet-char');
  if (bullet !== null) return { ...plainLevel, format: 'bullet', pattern: bullet };
  const format = attribute(level, 'style:num-format') ?? '';
  if (format === '') return { ...plainLevel, pattern: prefix + suffix };
  const shown = Math.min(Number(attribute(level, 'text:display-levels') ?? 1), index + 1);
  const numbers = Array.from({ length: shown }, (_, at) => `%${index + 2 - shown + at}`);
  return {
    ...plainLevel,
    format: formats[format] ?? 'decimal',
    pattern: prefix + numbers.join('.') + suffix,
    start: Number(attribute(level, 'text:start-value') ?? 1),
  };
}
