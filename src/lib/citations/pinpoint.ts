import type { Span } from '../text/span.ts';
import { wordStart } from './grammar.ts';

/** One provision, from the smallest unit to the largest; each as printed (`đ`, `1`, `23`), null when not named. */
export interface Provision {
  readonly point: string | null;
  readonly clause: string | null;
  readonly article: string | null;
  /** Section, chapter, part or annex, with its word: `Chương III`. */
  readonly division: string | null;
}

/** The provisions of a document that a citation points to. */
export interface Pinpoint {
  readonly span: Span;
  readonly provisions: readonly Provision[];
}

// NĐ 30/2020, Phụ lục II and NQ 351/2017/UBTVQH14, Đ.24: from the smallest unit to the largest.
const unit = '(?:điểm|khoản|điều|tiểu mục|mục|chương|phần|phụ lục)';
const value = '(?:\\d{1,3}[a-zđ]?(?:\\.\\d{1,2}){0,3}|[a-zđ]|[ivxlc]{2,6})(?![\\p{L}\\p{N}])';
const pinpointBefore = new RegExp(
  `${wordStart}(?<pinpoint>(?:(?:các|từ) )?${unit} ${value}(?:(?:, | và | hoặc | đến | tới | - | |; )(?:(?:các|từ) )?(?:${unit} )?${value})*)(?:,)?(?: (?:của|tại))?(?: các)? $`,
  'u',
);

/** How a pinpoint ends: most heads have none before them, and the pattern above is slow to say so. */
const pinpointEnd = /[\s;.][\da-zđ.]{1,9},?(?: (?:của|tại))?(?: các)? $/u;
const longestEnd = 26;
const furthest = 220;

/** Returns the pinpoint that ends right before the head at `start` of `lower` (text in lower case), or null. */
export function pinpointAt(text: string, lower: string, start: number): Pinpoint | null {
  if (!pinpointEnd.test(lower.slice(Math.max(0, start - longestEnd), start))) return null;
  const from = Math.max(0, start - furthest);
  const match = pinpointBefore.exec(lower.slice(from, start));
  const written = match?.groups?.['pinpoint'];
  if (match === null || written === undefined) return null;
  const span = { start: from + match.index, end: from + match.index + written.length };
  return { span, provisions: provisionsIn(text.slice(span.start, span.end)) };
}

type Level = 'point' | 'clause' | 'article' | 'division';
const levels: readonly Level[] = ['point', 'clause', 'article', 'division'];

function levelOf(word: string): Level {
  if (word === 'điểm') return 'point';
  if (word === 'khoản') return 'clause';
  return word === 'điều' ? 'article' : 'division';
}

const token = new RegExp(
  `${wordStart}(?:(?:(?<unit>${unit}) )?(?<value>${value})|(?<range>đến|tới|-))`,
  'giu',
);
const nothing: Provision = { point: null, clause: null, article: null, division: null };

/**
 * Reads “khoản 4 Điều 23, khoản 5 Điều 25”: a larger unit closes the smaller ones before it, a smaller one opens
 * the next provision; values without a unit repeat the unit before them. A range stays one value: `16–19`.
 */
function provisionsIn(written: string): Provision[] {
  const done: Provision[] = [];
  let open: Provision[] = [];
  let level: Level = 'article';
  let range = false;
  for (const { groups } of written.matchAll(token)) {
    if (groups?.['range'] !== undefined) {
      range = true;
      continue;
    }
    const word = groups?.['unit']?.toLowerCase();
    const next: Level = word === undefined ? level : levelOf(word);
    const printed =
      next === 'division' && word !== undefined
        ? `${groups?.['unit']} ${groups?.['value']}`
        : (groups?.['value'] ?? '');
    if (range) open = withLast(open, (last) => ({ ...last, [next]: `${last[next]}–${printed}` }));
    else if (word === undefined) open.push({ ...(open.at(-1) ?? nothing), [next]: printed });
    else if (open.length > 0 && next === 'division' && level === 'division') {
      open = open.map((each) => ({ ...each, division: `${each.division} ${printed}` }));
    } else if (open.length > 0 && levels.indexOf(next) > levels.indexOf(level)) {
      open = open.map((each) => ({ ...each, [next]: each[next] ?? printed }));
    } else {
      done.push(...open);
      open = [{ ...nothing, [next]: printed }];
    }
    level = next;
    range = false;
  }
  return [...done, ...open];
}

function withLast(list: readonly Provision[], change: (last: Provision) => Provision): Provision[] {
  const last = list.at(-1);
  return last === undefined ? [] : [...list.slice(0, -1), change(last)];
}
