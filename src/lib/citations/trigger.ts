import { wordMatches } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import {
  type RelationId,
  relationFillers,
  relationLeads,
  relationModifiers,
  relations,
  relationsBehind,
  triggerLookAlikes,
  weakTriggers,
} from '../vocabulary/relations.ts';
import { anyOf, wordEnd, wordStart } from './grammar.ts';

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

const lookAlike = new RegExp(`${wordStart}(?:${anyOf(triggerLookAlikes)})$`, 'u');
const provisions = new RegExp(`^(?:${anyOf(weakTriggers.provisions)})$`, 'u');
const annexes = new RegExp(`^(?:${anyOf(weakTriggers.annexes)})$`, 'u');
/** “thực hiện nghiêm chỉnh các **quy định tại**”: the provisions themselves are the object of the verb before them. */
const toProvisions =
  /^(?:,? (?:nghiêm chỉnh|nghiêm túc|nghiêm|đúng|tốt|đầy đủ|thống nhất|có hiệu quả|hiệu quả|kịp thời|các|những|mọi|toàn bộ))* $/u;
/** “quy định tại Phụ lục I **kèm theo**”: the annex is a part of what is cited. */
const toAnnex =
  /^ (?:tại |các )?(?:phụ lục|danh mục|biểu|bảng|mẫu|chế độ)(?!\p{L})[^.;\n]{0,120} $/u;

/** Returns the last relation word within [from, to) of `lower` (text in lower case), or null. */
export function lastTrigger(lower: string, from: number, to: number): Trigger | null {
  const within = lower.slice(from, to);
  let before: Span | null = null;
  let last: Span | null = null;
  for (const match of wordMatches(triggerPattern, within)) {
    const end = match.index + match[0].length;
    if (lookAlike.test(within.slice(Math.max(0, match.index - longestLead), end))) continue;
    before = last;
    last = { start: match.index, end };
  }
  if (last === null) return null;
  const chosen = before !== null && leadsOn(within, before, last) ? before : last;
  return triggerAt(within, chosen.start, from);
}

const longestLead = 12;

/** Says whether the weak word at `last` only leads from the word `before` it to what is cited. */
function leadsOn(within: string, before: Span, last: Span): boolean {
  const word = within.slice(last.start, last.end);
  const gap = within.slice(before.end, last.start);
  if (provisions.test(word)) {
    return toProvisions.test(gap) && !annexes.test(within.slice(before.start, before.end));
  }
  return annexes.test(word) && toAnnex.test(gap);
}

function triggerAt(within: string, at: number, from: number): Trigger | null {
  triggerPhrase.lastIndex = at;
  const match = triggerPhrase.exec(within);
  if (match === null) return null;
  const phrase = match.findIndex((text, group) => group > 0 && text !== undefined) - 1;
  const start = from + at;
  return { type: byLength[phrase]?.id ?? 'none', span: { start, end: start + match[0].length } };
}

const behind = new RegExp(
  `[\\s,)]*(?:(?:đã|sẽ|đều|cũng) )?(?:${relationsBehind.map(({ words }) => `(${anyOf(words)})`).join('|')})${wordEnd}`,
  'uy',
);

/** Returns the relation word right behind a citation that ends at `end` of `lower` (text in lower case), or null. */
export function triggerBehind(lower: string, end: number): Trigger | null {
  behind.lastIndex = end;
  const match = behind.exec(lower);
  if (match === null) return null;
  const group = match.findIndex((text, at) => at > 0 && text !== undefined);
  const words = match[group] ?? '';
  const span = { start: behind.lastIndex - words.length, end: behind.lastIndex };
  return { type: relationsBehind[group - 1]?.id ?? 'none', span };
}
