import type { Span } from '../text/span.ts';
import { type RelationId, relations } from '../vocabulary/relations.ts';
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

const before = `(?:(?:${anyOf(['nghiêm túc', 'tích cực', 'chủ động', 'tổ chức'])}) )?`;
const after = `(?: (?:${anyOf(['vào', 'tốt', 'nghiêm', 'nghiêm túc', 'có hiệu quả', 'hiệu quả', 'nội dung', 'các nội dung', 'đồng bộ', 'đầy đủ'])})${wordEnd}){0,3}`;

// “tiếp tục triển khai thực hiện” is one trigger: longer phrases are tried before the words they are made of.
const byLength = relations
  .flatMap(({ id, triggers }) => triggers.map((trigger) => ({ id, trigger })))
  .sort((a, b) => b.trigger.length - a.trigger.length || (a.trigger < b.trigger ? -1 : 1));
const triggerPattern = new RegExp(
  `${wordStart}${before}(?:${byLength.map(({ trigger }) => `(${triggerSource(trigger)})`).join('|')})${wordEnd}${after}`,
  'gu',
);

/** Finds every relation word of a text, in order. */
export function findTriggers({ lower }: Reading): Trigger[] {
  return [...lower.matchAll(triggerPattern)].map((match) => {
    const phrase = match.findIndex((text, group) => group > 0 && text !== undefined) - 1;
    const type = byLength[phrase]?.id ?? 'none';
    return { type, span: { start: match.index, end: match.index + match[0].length } };
  });
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
 * The relation word is the nearest before the citation in its sentence (within the containing title for a nested one);
 * the members of a list share the word of the first, however far back it stands. In “X được sửa đổi, bổ sung theo Y”
 * the amended X is the subject of Y; a list goes on with X's own word behind a semicolon.
 */
export function governorsOf(reading: Reading, governed: readonly Governed[]): Governor[] {
  const triggers = findTriggers(reading);
  const result: Governor[] = [];
  for (const [index, citation] of governed.entries()) {
    const sibling = previousSibling(governed, index);
    const from = citation.titleStart ?? sentenceStart(reading.text, citation.start);
    result.push(
      (sibling === null
        ? null
        : fromSibling(reading.lower, governed, result, sibling, citation.start)) ?? {
        trigger: lastTrigger(triggers, from, citation.start),
        subject: null,
      },
    );
  }
  return result;
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

function sentenceStart(text: string, offset: number): number {
  const earliest = Math.max(0, offset - longestSentence);
  for (let start = offset - 1; start > earliest; start -= 1) {
    // A line that ends with a colon announces the lines below it.
    if (text.charAt(start) === '\n' && !/[:：]/u.test(text.charAt(start - 1))) return start + 1;
    if (isSentenceEnd(text, start) && text.charAt(start + 1) === ' ') return start + 1;
  }
  return earliest;
}

/** The last trigger that lies within [from, to), found by halving. */
function lastTrigger(triggers: readonly Trigger[], from: number, to: number): Trigger | null {
  let low = 0;
  let high = triggers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((triggers[middle]?.span.end ?? 0) <= to) low = middle + 1;
    else high = middle;
  }
  const trigger = triggers[low - 1];
  return trigger !== undefined && trigger.span.start >= from ? trigger : null;
}
