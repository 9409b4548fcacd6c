import { isDeepStrictEqual } from 'node:util';
import {
  type CitationLink,
  type Doubt,
  type Frontmatter,
  type FrontmatterInput,
  frontmatterSchema,
} from '../lib/index.ts';
import { readBody } from './body.ts';
import { factsOf } from './facts.ts';
import { splitFile } from './frontmatter.ts';
import { normaliseSource } from './read.ts';
import { addEntry, dropEntry, putField, type YamlEdit } from './yaml-edit.ts';

/**
 * Returns the text of a content file with one field set and every other byte as it was: comments, order, quotes, line
 * ends. Null when the file cannot be read, the value is none for the field, or the result would not read as meant.
 */
export function setField<Key extends keyof Frontmatter>(
  text: string,
  key: Key,
  value: FrontmatterInput[Key],
): string | null {
  const checked = frontmatterSchema.shape[key].safeParse(value);
  if (!checked.success) return null;
  return edited(text, { [key]: checked.data }, [putField(key, checked.data)]);
}

/** Returns the text without one of its doubts, its first one that is equal to `doubt`; null as `setField`. */
export function dropDoubt(text: string, doubt: Doubt): string | null {
  const doubts = factsOf(text)?.doubts ?? [];
  const index = doubts.findIndex((each) => isDeepStrictEqual(each, doubt));
  if (index === -1) return null;
  const left = doubts.toSpliced(index, 1);
  const edits = [dropEntry('doubts', index), putField('doubts', left)];
  return edited(text, { doubts: left }, edits);
}

/** Returns the text with an answer for a citation, in place of an earlier one for the same words; null as `setField`. */
export function setLink(text: string, link: CitationLink): string | null {
  const links = factsOf(text)?.links ?? [];
  const others = links.filter(({ cites }) => cites !== link.cites);
  const next = [...others, link];
  const edits = [putField('links', next)];
  if (others.length === links.length) edits.unshift(addEntry('links', link));
  return edited(text, { links: next }, edits);
}

/** Tries `edits` one after the other; takes the first after which the file says what it said, and `changes`. */
function edited(
  text: string,
  changes: Partial<Frontmatter>,
  edits: readonly YamlEdit[],
): string | null {
  const before = factsOf(text);
  const file = cut(text);
  if (before === null || file === null) return null;
  const wanted = { ...before, ...changes };
  for (const edit of edits) {
    const yaml = edit(file.yaml);
    if (yaml === null) continue;
    const next = `${file.head}${yaml}${file.tail}`;
    const isSame = isDeepStrictEqual(bodyOf(next), bodyOf(text));
    if (isSame && isDeepStrictEqual(factsOf(next), wanted)) return next;
  }
  return null;
}

/** A file at its two fences, every byte kept. */
interface CutFile {
  readonly head: string;
  readonly yaml: string;
  readonly tail: string;
}

function cut(text: string): CutFile | null {
  const parts = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*$[\s\S]*)/mu.exec(text);
  if (parts === null || parts.index !== 0) return null;
  const [, head = '', yaml = '', tail = ''] = parts;
  return { head, yaml, tail };
}

function bodyOf(text: string) {
  const { body } = splitFile(normaliseSource(text), '');
  const { paragraphs, issues } = readBody(body, '', 0);
  return { paragraphs, problems: issues.map(({ message }) => message) };
}
