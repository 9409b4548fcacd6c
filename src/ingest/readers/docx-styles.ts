import { attribute, childAt, childrenOf, type XmlElement } from './xml.ts';

/** What styles and direct formatting say of a run; undefined where they say nothing. */
export interface RunFormat {
  /** The font of letters outside ASCII, then that of ASCII. */
  readonly high?: string | undefined;
  readonly ascii?: string | undefined;
  readonly capitals?: boolean | undefined;
  readonly hidden?: boolean | undefined;
}

/** The styles of a .docx file. */
export interface Styles {
  /** The formatting of runs that a style gives, with what it is based on; for null that of the default paragraph. */
  format(style: string | null): RunFormat;
  /** The list that a paragraph style belongs to. */
  list(style: string | null): ListPlace | null;
}

/** A list and the level of an item in it (from 0); null for a level that the list itself tells by the style. */
export interface ListPlace {
  readonly list: string;
  readonly level: number | null;
}

/** Reads word/styles.xml; null for a file without styles. */
export function readStyles(root: XmlElement | null): Styles {
  const byId = new Map(
    childrenOf(root, 'w:style').map((style) => [attribute(style, 'w:styleId') ?? '', style]),
  );
  const standard = childrenOf(root, 'w:style').find(
    (style) => attribute(style, 'w:type') === 'paragraph' && isOn(attribute(style, 'w:default')),
  );
  const defaults = runFormat(childAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));
  const chainOf = (id: string | null): XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = id === null ? standard : byId.get(id);
    while (style !== undefined && !chain.includes(style)) {
      chain.unshift(style);
      style = byId.get(attribute(childAt(style, 'w:basedOn'), 'w:val') ?? '');
    }
    return chain;
  };
  return {
    format: (id) => {
      const formats = chainOf(id).map((style) => runFormat(childAt(style, 'w:rPr')));
      return merged(...(isCharacter(byId.get(id ?? '')) ? [] : [defaults]), ...formats);
    },
    list: (id) =>
      chainOf(id)
        .map((style) => listPlace(childAt(style, 'w:pPr')))
        .findLast((place) => place !== null) ?? null,
  };
}

function isCharacter(style: XmlElement | undefined): boolean {
  return style !== undefined && attribute(style, 'w:type') === 'character';
}

function isOn(value: string | null): boolean {
  return value !== null && !/^(?:0|false|off|none)$/u.test(value);
}

/** Reads w:rPr. */
export function runFormat(properties: XmlElement | null): RunFormat {
  const fonts = childAt(properties, 'w:rFonts');
  const font = (part: string) =>
    attribute(fonts, `w:${part}Theme`) ?? attribute(fonts, `w:${part}`) ?? undefined;
  return {
    high: font('hAnsi'),
    ascii: font('ascii'),
    capitals: toggle(properties, 'w:caps'),
    hidden: toggle(properties, 'w:vanish'),
  };
}

function toggle(properties: XmlElement | null, name: string): boolean | undefined {
  const element = childAt(properties, name);
  if (element === null) return undefined;
  return isOn(attribute(element, 'w:val') ?? 'true');
}

/** Joins formats; a later one wins in what it says. */
export function merged(...formats: readonly RunFormat[]): RunFormat {
  const last = <Key extends keyof RunFormat>(key: Key) =>
    formats.map((format) => format[key]).findLast((value) => value !== undefined);
  return {
    high: last('high'),
    ascii: last('ascii'),
    capitals: last('capitals'),
    hidden: last('hidden'),
  };
}

/** Reads the list of w:pPr; list `0` takes a paragraph out of the list of its style. */
export function listPlace(properties: XmlElement | null): ListPlace | null {
  const numbered = childAt(properties, 'w:numPr');
  const list = attribute(childAt(numbered, 'w:numId'), 'w:val');
  if (list === null) return null;
  const level = attribute(childAt(numbered, 'w:ilvl'), 'w:val');
  return { list, level: level === null ? null : Number(level) };
}
