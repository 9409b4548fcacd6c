import { contains, overlaps, type Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { wordEnd, wordStart } from './grammar.ts';
import type { Reading } from './reading.ts';

/** A later use of a name that the text gave to a citation. Spans refer to the reading text. */
export interface AliasUse {
  readonly span: Span;
  /** Start of the citation that the name was given to. */
  readonly definer: number;
}

const definition =
  /\((?:sau đây|dưới đây)?(?: được)? ?(?:gọi|viết)(?: tắt| gọn| chung)? là:? ?[“"]?(?<name>\p{Lu}[^()“”"\n;]{1,60}?)[”"]?\)/gu;
const nearest = 4;

/**
 * Finds every later use of the names that “(sau đây gọi là …)” gives to citations, in order of start.
 * A name that is itself a citation (“… gọi là Nghị định số 44”) is left to the grammar.
 */
export function aliasUses({ text }: Reading, drafts: readonly Draft[]): AliasUse[] {
  const uses: AliasUse[] = [];
  for (const match of text.matchAll(definition)) {
    const name = match.groups?.['name'] ?? '';
    const definer = drafts.find(
      ({ span, kind }) =>
        kind === 'external' && span.end <= match.index && match.index - span.end < nearest,
    );
    const end = match.index + match[0].length;
    const isCitation = drafts.some(({ head }) => overlaps(head, { start: match.index, end }));
    if (definer === undefined || isCitation) continue;
    for (const use of usesOf(text, name, end)) {
      if (!drafts.some(({ head }) => contains(head, use)))
        uses.push({ span: use, definer: definer.span.start });
    }
  }
  return uses.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function usesOf(text: string, name: string, from: number): Span[] {
  const literal = name.trim().replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
  const pattern = new RegExp(`${wordStart}${literal}${wordEnd}`, 'gu');
  pattern.lastIndex = from;
  const found: Span[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
