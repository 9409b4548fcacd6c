import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLSeq,
} from 'yaml';
import { type Frontmatter, frontmatterSchema } from '../lib/index.ts';

/** Changes the lines of a frontmatter; null when this way of changing does not fit how they are written. */
export type YamlEdit = (yaml: string) => string | null;

const keys = Object.keys(frontmatterSchema.shape);

/** Writes a field anew, in its place in the order of the schema; a value that is the default takes the field away. */
export function putField(key: keyof Frontmatter, value: unknown): YamlEdit {
  return (yaml) => {
    const pairs = pairsOf(yaml);
    const pair = pairs.find((each) => nameOf(each) === key);
    const isDefault = isEmpty(value) && frontmatterSchema.shape[key].safeParse(undefined).success;
    const lines = isDefault ? '' : written({ [key]: value }, yaml);
    if (pair === undefined) {
      const above = pairs.findLast((each) => keys.indexOf(nameOf(each)) < keys.indexOf(key));
      const at = above === undefined ? 0 : lineEnd(yaml, endOf(above));
      return splice(yaml, { start: at, end: at }, lines);
    }
    const [start, end] = [startOf(pair), endOf(pair)];
    if (lines === '') return splice(yaml, { start, end: lineEnd(yaml, end) }, '');
    // What stands behind a value on its line is a comment, and stays there.
    const isWhole = yaml.charAt(end - 1) === '\n';
    return splice(yaml, { start, end }, isWhole ? lines : lines.trimEnd());
  };
}

/** Takes one entry out of a list with an entry on each line; not the only one. */
export function dropEntry(key: keyof Frontmatter, index: number): YamlEdit {
  return (yaml) => {
    const list = listOf(yaml, key);
    const item = list?.items[index];
    if (list === null || list.items.length < 2 || !isNode(item) || !item.range) return null;
    const start = dashLine(yaml, item.range[0]);
    return splice(yaml, { start, end: lineEnd(yaml, item.range[1]) }, '');
  };
}

/** Adds an entry at the end of a list with an entry on each line. */
export function addEntry(key: keyof Frontmatter, entry: unknown): YamlEdit {
  return (yaml) => {
    const list = listOf(yaml, key);
    const last = list?.items.at(-1);
    if (list === null || !isNode(last) || !last.range) return null;
    const indent = /^ */u.exec(yaml.slice(dashLine(yaml, last.range[0])))?.[0] ?? '';
    const at = lineEnd(yaml, last.range[1]);
    const lines = written([entry], yaml).replace(/^(?=.)/gmu, indent);
    return splice(yaml, { start: at, end: at }, lines);
  };
}

function pairsOf(yaml: string): Pair[] {
  const { contents } = parseDocument(yaml);
  return isMap(contents) ? contents.items : [];
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** A list in block style. */
function listOf(yaml: string, key: string): YAMLSeq | null {
  const value = pairsOf(yaml).find((pair) => nameOf(pair) === key)?.value;
  return isSeq(value) && value.flow !== true ? value : null;
}

function startOf({ key }: Pair): number {
  return isNode(key) ? (key.range?.[0] ?? 0) : 0;
}

/** Where the value ends: behind the line end for a list or a group, else before what follows on the line. */
function endOf({ key, value }: Pair): number {
  const last = isNode(value) ? value : key;
  return isNode(last) ? (last.range?.[1] ?? 0) : 0;
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Returns `value` as lines of YAML with the line ends of `yaml`. */
function written(value: unknown, yaml: string): string {
  const lines = stringify(value, { lineWidth: 0 });
  return yaml.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines;
}

/** Returns where the line after `offset` starts; `offset` itself when a line starts there. */
function lineEnd(yaml: string, offset: number): number {
  if (offset === 0 || yaml.charAt(offset - 1) === '\n') return offset;
  const end = yaml.indexOf('\n', offset);
  return end === -1 ? yaml.length : end + 1;
}

/** Returns the start of the line with the dash of an entry that starts at `offset`. */
function dashLine(yaml: string, offset: number): number {
  return yaml.lastIndexOf('\n', yaml.lastIndexOf('-', offset - 1)) + 1;
}

function splice(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  insert: string,
): string {
  return `${text.slice(0, start)}${insert}${text.slice(end)}`;
}
