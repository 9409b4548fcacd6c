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

/** What was read so far: all provisions, and the unit that was named last. */
interface ReadSoFar {
  readonly provisions: readonly Provision[];
  readonly level: Level;
}

/**
 * Reads “khoản 4 Điều 23, khoản 5 Điều 25”: a larger unit holds all smaller ones before it that have none yet (“khoản 1 và
 * khoản 2 Điều 5”), a smaller one opens the next provision; values without a unit repeat the unit before them.
 * A range stays one value: `16–19`.
 */
function provisionsIn(written: string): Provision[] {
  let read: ReadSoFar = { provisions: [], level: 'article' };
  let range = false;
  for (const { groups } of written.matchAll(token)) {
    if (groups?.['range'] !== undefined) {
      range = true;
      continue;
    }
    read = withValue(read, groups?.['unit'], groups?.['value'] ?? '', range);
    range = false;
  }
  return [...read.provisions];
}

function withValue(
  { provisions, level }: ReadSoFar,
  unit: string | undefined,
  value: string,
  range: boolean,
): ReadSoFar {
  const next = unit === undefined ? level : levelOf(unit.toLowerCase());
  const printed = next === 'division' && unit !== undefined ? `${unit} ${value}` : value;
  const last = provisions.at(-1);
  const earlier = provisions.slice(0, -1);
  if (last === undefined) return { provisions: [{ ...nothing, [next]: printed }], level: next };
  if (range) {
    return {
      provisions: [...earlier, { ...last, [next]: `${last[next]}–${printed}` }],
      level: next,
    };
  }
  if (unit === undefined)
    return { provisions: [...provisions, { ...last, [next]: printed }], level };
  if (next === 'division' && level === 'division') {
    const division = `${last.division} ${printed}`;
    const same = (each: Provision) => each.division === last.division;
    return {
      provisions: provisions.map((each) => (same(each) ? { ...each, division } : each)),
      level,
    };
  }
  const provisionsBelow = below(provisions, next);
  if (provisionsBelow === 0 || levels.indexOf(next) <= levels.indexOf(level)) {
    return { provisions: [...provisions, { ...nothing, [next]: printed }], level: next };
  }
  const start = provisions.length - provisionsBelow;
  return {
    provisions: provisions.map((each, at) => (at < start ? each : { ...each, [next]: printed })),
    level: next,
  };
}

/** Counts the provisions at the end that name nothing of `level` or larger. */
function below(provisions: readonly Provision[], level: Level): number {
  const larger = levels.slice(levels.indexOf(level));
  const last = provisions.findLastIndex((each) => larger.some((name) => each[name] !== null));
  return provisions.length - 1 - last;
}
