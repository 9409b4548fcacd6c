import type { Reading } from './reading.ts';
import { isSentenceEnd } from './title-end.ts';
import { lastTrigger, type Trigger, triggerBehind } from './trigger.ts';

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
 * with X's own word behind a semicolon. Words behind a list (“… hết hiệu lực”) govern those that no word before does.
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
  return withWordsBehind(reading.lower, governed, result);
}

/** What is “theo” or “quy định tại” in a subject (“Các quy định tại X hết hiệu lực”) gives way to the predicate. */
const givesWay = (trigger: Trigger | null) => trigger === null || trigger.type === 'theo';

function withWordsBehind(
  lower: string,
  governed: readonly Governed[],
  governors: readonly Governor[],
): Governor[] {
  const result = [...governors];
  for (let index = governed.length - 1; index >= 0; index -= 1) {
    const citation = governed[index];
    const governor = governors[index];
    if (citation === undefined || governor === undefined || governor.subject !== null) continue;
    if (citation.titleStart !== null || !givesWay(governor.trigger)) continue;
    const next = governed[index + 1];
    const nextTrigger = result[index + 1]?.trigger ?? null;
    const inList =
      next !== undefined &&
      nextTrigger !== null &&
      nextTrigger.span.start >= next.end &&
      listGap.test(lower.slice(citation.end, next.start));
    const trigger = triggerBehind(lower, citation.end) ?? (inList ? nextTrigger : null);
    if (trigger !== null) result[index] = { ...governor, trigger };
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
