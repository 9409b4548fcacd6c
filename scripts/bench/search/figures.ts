import type { ContestantName } from './contestant.ts';
import type { Measured, Plan } from './measure.ts';
import { judge, type Quality, type Spread, spread } from './metrics.ts';
import type { Cost, SearchResult } from './task.ts';

/** Costs of so many queries. */
export interface CostFigures {
  readonly queries: number;
  readonly ms: Spread;
  readonly bytes: Spread;
  readonly requests: Spread;
}

/** What a contestant reached on the queries; null where it could not be measured, and `problem` says why. */
export interface ContestantFigures {
  readonly name: ContestantName;
  readonly problem: string | null;
  readonly index: Measured['index'];
  readonly quality: Quality | null;
  /** What the first failed search said. */
  readonly firstError: string | null;
  readonly cold: CostFigures | null;
  readonly warm: CostFigures | null;
}

/** The same code in a browser, for some of the queries. */
export interface BrowserFigures {
  readonly script: { readonly bytes: number; readonly gzipped: number };
  readonly queries: number;
  readonly errors: number;
  readonly firstError: string | null;
  readonly cold: CostFigures | null;
  readonly warm: CostFigures | null;
}

/** One common phrase, asked of a generated collection. */
export interface PhraseFigures {
  readonly query: string;
  /** Documents found, ten at most; null when the search failed. */
  readonly found: number | null;
  readonly error: string | null;
  readonly cold: Cost | null;
  readonly warm: Cost | null;
  readonly browser: { readonly cold: Cost | null; readonly warm: Cost | null } | null;
}

/** A contestant on a generated collection. */
export interface CurveFigures {
  readonly documents: number;
  readonly name: ContestantName;
  readonly problem: string | null;
  readonly index: Measured['index'];
  readonly phrases: readonly PhraseFigures[];
}

/** Everything that was measured; what `--json` prints. */
export interface Figures {
  readonly collection: { readonly file: string; readonly documents: number };
  readonly queries: {
    readonly file: string;
    readonly count: number;
    readonly stripTones: boolean;
    /** Queries of whose documents the collection has none; they count as missed. */
    readonly unanswerable: number;
  } | null;
  readonly contestants: readonly ContestantFigures[];
  readonly browser: BrowserFigures | null;
  readonly curve: readonly CurveFigures[];
}

/** Sums up a contestant; `relevant` has the documents sought for each query. */
export function contestantFigures(
  name: ContestantName,
  { problem, index, results }: Measured,
  relevant: readonly (readonly number[])[],
): ContestantFigures {
  const judged = results?.map(({ found }, at) => ({ found, relevant: relevant[at] ?? [] }));
  return {
    name,
    problem,
    index,
    quality: judged === undefined ? null : judge(judged),
    firstError: firstError(results ?? []),
    cold: costFigures(results, 'cold'),
    warm: costFigures(results, 'warm'),
  };
}

/** Sums up what was measured in a browser; null when nothing was. */
export function browserFigures({ browser }: Measured): BrowserFigures | null {
  if (browser === null) return null;
  const { script, results } = browser;
  return {
    script,
    queries: results.length,
    errors: results.filter(({ error }) => error !== null).length,
    firstError: firstError(results),
    cold: costFigures(results, 'cold'),
    warm: costFigures(results, 'warm'),
  };
}

/** Puts the answers to the common phrases beside them. */
export function curveFigures(
  { contestant, generated, queries }: Plan,
  { problem, index, results, browser }: Measured,
): CurveFigures {
  const phrases = (results ?? []).map(({ found, error, cold, warm }, at) => {
    const inBrowser = browser?.results[at];
    return {
      query: queries[at] ?? '',
      found: found?.length ?? null,
      error,
      cold,
      warm,
      browser: inBrowser === undefined ? null : { cold: inBrowser.cold, warm: inBrowser.warm },
    };
  });
  return { documents: generated ?? 0, name: contestant, problem, index, phrases };
}

function firstError(results: readonly SearchResult[]): string | null {
  return results.find(({ error }) => error !== null)?.error ?? null;
}

function costFigures(
  results: readonly SearchResult[] | null,
  which: 'cold' | 'warm',
): CostFigures | null {
  const costs = (results ?? []).flatMap((result) => result[which] ?? []);
  const [ms, bytes, requests] = (['ms', 'bytes', 'requests'] as const).map((what) =>
    spread(costs.map((cost) => cost[what])),
  );
  if (ms == null || bytes == null || requests == null) return null;
  return { queries: costs.length, ms, bytes, requests };
}
