import { wordMatches } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import {
  type RelationId,
  relationFillers,
  relationLeads,
  relationModifiers,
  relations,
} from '../vocabulary/relations.ts';
import { anyOf, wordEnd, wordStart } from './grammar.ts';
import type { Reading } from './reading.ts';
import { isSentenceEnd } from './title-end.ts';

/** A relation word in a text, modifiers included. The span refers to the reading text. */
export interface Trigger {
  readonly type: RelationId;
  readonly span: Span;
}

/** `*` in a trigger stands for one to four words. */
function triggerSource(trigger: string): string {
  return trigger
    .split(' ')
    .map((word) => (word === '*' ? '\\p{Ll}+(?: \\p{Ll}+){0,3}?' : word))
    .join(',? ');
}

const before = `(?:(?:${anyOf([...relationModifiers.before, ...relationLeads])}) )?`;
const after = `(?: (?:${anyOf([...relationModifiers.behind, ...relationFillers])})${wordEnd}){0,3}`;
const modifier = new RegExp(
  `${wordStart}(?:${anyOf([...relationModifiers.before, ...relationModifiers.inside, ...relationModifiers.behind])})${wordEnd}`,
  'gu',
);

/** Returns the modifiers in a relation word as written (“Tiếp tục thực hiện có hiệu quả” → `có hiệu quả`), in order. */
export function modifiersIn(trigger: string): string[] {
  const words = trigger.toLowerCase();
  // “triển khai” modifies only another verb; alone it is the relation itself.
  return [...words.matchAll(modifier)]
    .map(([word]) => word)
    .filter((word) => word !== 'triển khai' || words.includes('thực hiện'));
}

// “tiếp tục triển khai thực hiện” is one trigger: longer phrases are tried before the words they are made of.
const byLength = relations
  .flatMap(({ id, triggers }) => triggers.map((trigger) => ({ id, trigger })))
  .sort((a, b) => b.trigger.length - a.trigger.length || (a.trigger < b.trigger ? -1 : 1));
const triggerSources = byLength.map(({ trigger }) => triggerSource(trigger));
const triggerPattern = new RegExp(
  `${before}(?:${triggerSources.join('|')})${wordEnd}${after}`,
  'gu',
);
/** The same at one place (sticky), with a group for each phrase: groups cost more than the search itself. */
const triggerPhrase = new RegExp(
  `${before}(?:${triggerSources.map((source) => `(${source})`).join('|')})${wordEnd}${after}`,
  'uy',
);

/** The last relation word within [from, to) of `lower`, or null. */
function lastTrigger(lower: string, from: number, to: number): Trigger | null {
  const within = lower.slice(from, to);
  let last: number | null = null;
  for (const match of wordMatches(triggerPattern, within)) last = match.index;
  if (last === null) return null;
  triggerPhrase.lastIndex = last;
  const match = triggerPhrase.exec(within);
  if (match === null) return null;
  const phrase = match.findIndex((text, group) => group > 0 && text !== undefined) - 1;
  const start = from + last;
  return { type: byLength[phrase]?.id ?? 'none', span: { start, end: start + match[0].length } };
}

/** A place that may take a relation word: a head with its whole span, and the title that contains it. */
export interface Governed {
  readonly start: number;
  readonly end: number;
  /** Start of the title of the containing citation; null at the top level. */
  readonly titleStart: number | null;
}

/** What governs a citation: its relation word, and the citation that is the subject of that word. */
export interface Governor {
  readonly trigger: Trigger | null;
  /** Index of the amended work in “X được sửa đổi, bổ sung theo Y”; null where the citing document is the subject. */
  readonly subject: number | null;
}

/** What may stand between two members of a list. */
const listGap = /^[\s,;)]*(?:(?:và|hoặc|cùng|với|các)\s)*$/u;
const amendedBy =
  /^[\s,]*\(?(?<words>(?:đã |mới |vừa )?được (?:sửa đổi|bổ sung|thay thế)[^.;\n]{0,60}? ?(?:theo|bởi|tại|bằng))(?: các)? ?$/u;

/**
 * Returns what governs every citation in `governed` (in order of start).
 * The relation word is the nearest before the citation in its sentence (within the containing title for a nested one)
 * and behind the citation before it; where none stands there, and in a list, the word of that earlier citation goes on,
 * however far back it stands. In “X được sửa đổi, bổ sung theo Y” the amended X is the subject of Y; a list goes on
 * with X's own word behind a semicolon.
 */
export function governorsOf(reading: Reading, governed: readonly Governed[]): Governor[] {
  const result: Governor[] = [];
  for (const [index, citation] of governed.entries()) {
    const sibling = previousSibling(governed, index);
    const linked =
      sibling === null
        ? null
        : fromSibling(reading.lower, governed, result, sibling, citation.start);
    result.push(linked ?? ownGovernor(reading, governed, result, sibling, citation));
  }
  return result;
}

function ownGovernor(
  { text, lower }: Reading,
  governed: readonly Governed[],
  governors: readonly Governor[],
  sibling: number | null,
  { start, titleStart }: Governed,
): Governor {
  const siblingEnd = sibling === null ? 0 : (governed[sibling]?.end ?? 0);
  const from = Math.max(siblingEnd, titleStart ?? sentenceStart(text, start, siblingEnd));
  const trigger = lastTrigger(lower, from, start);
  const goesOn = trigger === null && sibling !== null && from === siblingEnd;
  return { trigger: goesOn ? (governors[sibling]?.trigger ?? null) : trigger, subject: null };
}

function fromSibling(
  lower: string,
  governed: readonly Governed[],
  governors: readonly Governor[],
  sibling: number,
  start: number,
): Governor | null {
  const gapStart = governed[sibling]?.end ?? start;
  const gap = lower.slice(gapStart, start);
  const words = amendedBy.exec(gap)?.groups?.['words'];
  if (words !== undefined) {
    const from = gapStart + gap.indexOf(words);
    return {
      trigger: { type: 'sua_doi', span: { start: from, end: from + words.length } },
      subject: sibling,
    };
  }
  if (!listGap.test(gap)) return null;
  const { subject } = governors[sibling] ?? {};
  const chainEnds = subject != null && gap.includes(';');
  return governors[chainEnds ? subject : sibling] ?? null;
}

/** Index of the citation before `index` at the same level and in the same title. */
function previousSibling(governed: readonly Governed[], index: number): number | null {
  const titleStart = governed[index]?.titleStart;
  for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
    if (governed[earlier]?.titleStart === titleStart) return earlier;
  }
  return null;
}

const longestSentence = 2500;

/** Where the sentence of `offset` starts; not before `earliest`, nor further back than a sentence can reach. */
function sentenceStart(text: string, offset: number, earliest: number): number {
  const last = Math.max(earliest, offset - longestSentence);
  for (let start = offset - 1; start >= last; start -= 1) {
    // A line that ends with a colon announces the lines below it.
    if (text.charAt(start) === '\n' && text.charAt(start - 1) !== ':') return start + 1;
    if (text.charAt(start + 1) === ' ' && isSentenceEnd(text, start)) return start + 1;
  }
  return last;
}
