import { overlaps, type Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { anyOf, wordEnd, wordStart } from './grammar.ts';
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
 * A name that is itself a citation (“… gọi là Nghị định số 44”) is left to the grammar; a name given twice means
 * the citation it was last given to.
 */
export function aliasUses({ text }: Reading, drafts: readonly Draft[]): AliasUse[] {
  const given = definitionsIn(text, drafts);
  if (given.length === 0) return [];
  const names = anyOf([...new Set(given.map(({ name }) => name))]);
  const uses: AliasUse[] = [];
  const meaning = new Map<string, number>();
  let known = 0;
  for (const match of text.matchAll(new RegExp(`${wordStart}(?:${names})${wordEnd}`, 'gu'))) {
    for (; (given[known]?.end ?? Number.POSITIVE_INFINITY) <= match.index; known += 1) {
      const { name, definer } = given[known] as Definition;
      meaning.set(name, definer);
    }
    const definer = meaning.get(match[0]);
    const span = { start: match.index, end: match.index + match[0].length };
    // Where a name is given anew it does not mean what it meant before.
    const isGiven = (given[known]?.start ?? Number.POSITIVE_INFINITY) <= match.index;
    if (definer !== undefined && !isGiven && !isInHead(span, drafts)) uses.push({ span, definer });
  }
  return uses;
}

interface Definition {
  readonly name: string;
  /** Start of the citation that is given the name. */
  readonly definer: number;
  /** Where the brackets that give it start and end. */
  readonly start: number;
  readonly end: number;
}

function definitionsIn(text: string, drafts: readonly Draft[]): Definition[] {
  const found: Definition[] = [];
  for (const match of text.matchAll(definition)) {
    const end = match.index + match[0].length;
    const inside = lastStartingBefore(drafts, end);
    const before = lastStartingBefore(drafts, match.index);
    const outer = before === null ? null : outermost(drafts, before);
    const near =
      outer !== null && match.index - outer.span.end < nearest && outer.span.end <= match.index;
    if (inside !== before || !near || outer.kind !== 'external') continue;
    const name = (match.groups?.['name'] ?? '').trim();
    found.push({ name, definer: outer.span.start, start: match.index, end });
  }
  return found;
}

/** Index of the last draft that starts before `offset`; drafts are in order of start. */
function lastStartingBefore(drafts: readonly Draft[], offset: number): number | null {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low - 1;
}

function outermost(drafts: readonly Draft[], index: number): Draft | null {
  let draft = drafts[index];
  while (draft !== undefined && draft.nestedIn !== null) draft = drafts[draft.nestedIn];
  return draft ?? null;
}

function isInHead(span: Span, drafts: readonly Draft[]): boolean {
  const draft = drafts[lastStartingBefore(drafts, span.end) ?? -1];
  if (draft === undefined || !overlaps(draft.head, span)) return false;
  // A type word alone is read as the text itself or what it cites; where it is given as a name, it is that.
  const isWhole = draft.head.start === span.start && draft.head.end === span.end;
  return draft.kind === 'external' || !isWhole;
}
