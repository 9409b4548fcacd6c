/** How often the right document came first, among the first ten, and how high on average; shares from 0 to 1. */
export interface Quality {
  readonly hit1: number;
  readonly hit10: number;
  /** Mean of 1/rank of the first right document, where ranks after the tenth count as 0. */
  readonly mrr: number;
  /** Queries with an answer that holds nothing. */
  readonly empty: number;
  /** Queries without an answer; they count as missed. */
  readonly errors: number;
}

/** What a query was answered, best first; null when the search failed. Documents by their number in the collection. */
export interface Judged {
  readonly found: readonly number[] | null;
  readonly relevant: readonly number[];
}

/** Middle, 95th percentile and largest of some figures. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

const depth = 10;

/** Judges answers; of no answers at all every share is 0. */
export function judge(answers: readonly Judged[]): Quality {
  const ranks = answers.map(rankOf);
  const share = (deepest: number) =>
    mean(ranks.map((rank) => (rank !== null && rank <= deepest ? 1 : 0)));
  return {
    hit1: share(1),
    hit10: share(depth),
    mrr: mean(ranks.map((rank) => (rank === null ? 0 : 1 / rank))),
    empty: answers.filter(({ found }) => found?.length === 0).length,
    errors: answers.filter(({ found }) => found === null).length,
  };
}

/** Returns at which place, from 1, the first relevant document stands; null when it is not among the first ten. */
export function rankOf({ found, relevant }: Judged): number | null {
  const at = (found ?? []).slice(0, depth).findIndex((each) => relevant.includes(each));
  return at === -1 ? null : at + 1;
}

/**
 * Returns the smallest figure that at least `share` (above 0, up to 1) of all figures do not exceed (nearest rank);
 * null when there are none.
 */
export function percentile(figures: readonly number[], share: number): number | null {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null;
}

/** Returns the spread of some figures; null when there are none. */
export function spread(figures: readonly number[]): Spread | null {
  const [p50, p95, max] = [0.5, 0.95, 1].map((share) => percentile(figures, share));
  return p50 == null || p95 == null || max == null ? null : { p50, p95, max };
}

function mean(figures: readonly number[]): number {
  return figures.length === 0 ? 0 : figures.reduce((sum, each) => sum + each, 0) / figures.length;
}
