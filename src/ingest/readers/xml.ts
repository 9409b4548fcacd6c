import { SaxesParser } from 'saxes';
import { Unreadable } from './model.ts';

/** An element of an XML file; its text and children are in order. */
export interface XmlElement {
  /** With its prefix as written: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const deepest = 512;

/**
 * Reads an XML file as a tree. Nothing outside it is read, and it may declare no entities: a file with a DOCTYPE is
 * refused, as office programs write none. Throws `Unreadable`.
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new Unreadable('damaged', 'its XML is not well formed');
  });
  parser.on('doctype', () => {
    throw new Unreadable('damaged', 'the XML declares a DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > deepest) throw new Unreadable('damaged', 'the XML is nested too deep');
  });
  parser.on('closetag', () => void open.pop());
  const addText = (text: string) => void open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decodeXml(bytes)).close();
  const [first] = root.children.filter((child) => typeof child !== 'string');
  if (first === undefined) throw new Unreadable('damaged', 'the XML is empty');
  return first;
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Returns the elements among the children, those of one name when it is given. */
export function childrenOf(element: XmlElement | null, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** Returns the element that a path of names leads to, null when there is none. */
export function childAt(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((at, name) => childrenOf(at, name)[0] ?? null, element);
}

/** Returns an attribute; null when there is none. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return element !== null && Object.hasOwn(element.attributes, name)
    ? (element.attributes[name] ?? null)
    : null;
}

/** Returns all text in an element. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
