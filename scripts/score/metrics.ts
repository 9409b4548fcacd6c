import type { ExtractedCitation, Span } from '../../src/lib/index.ts';
import type { Gold, GoldCitation } from './gold.ts';

/** Right, surplus and missed answers, from which precision, recall and F1 follow. */
export interface Tally {
  readonly right: number;
  readonly surplus: number;
  readonly missed: number;
}

/** F1 of a tally; 1 where there was nothing to find and nothing was found. */
export function f1({ right, surplus, missed }: Tally): number {
  const all = 2 * right + surplus + missed;
  return all === 0 ? 1 : (2 * right) / all;
}

/** The scores of guide part 0, over all files of a gold set. */
export interface Scores {
  readonly heads: Tally;
  readonly headsOverlapping: Tally;
  readonly spans: Tally;
  readonly numbers: Tally;
  readonly works: Tally;
  readonly edges: Tally;
  /** Relation words among the citations found. */
  readonly relations: Tally;
  readonly selfAndAnaphor: Tally;
  /** External citations found: linked to the right work, to a wrong one, or left open. */
  readonly links: { readonly right: number; readonly wrong: number; readonly abstained: number };
  readonly negativesHit: number;
  readonly negatives: number;
}

/** What was found in each file of a gold set. */
export type Found = ReadonlyMap<string, readonly ExtractedCitation[]>;

/** Scores what was found against the gold. */
export function scoreCitations(gold: Gold, found: Found): Scores {
  const external = pairs(gold, found, (kind) => kind === 'external');
  const works = workNames(gold, found);
  return {
    heads: tallyOf(
      external,
      ({ head }) => key(head),
      ({ head }) => key(head),
    ),
    headsOverlapping: overlapTally(external),
    spans: tallyOf(external, key, key),
    numbers: sum(
      external.map(({ wanted, got }) =>
        setTally(
          wanted.map((each) => each.numberCanonical),
          got.map((each) => each.number),
        ),
      ),
    ),
    works: sum(
      external.map(({ wanted, got }) =>
        setTally(
          wanted.map(({ work }) => work),
          got.map((each) => workOf(each, works)),
        ),
      ),
    ),
    edges: sum(
      pairs(gold, found, (kind) => kind !== 'self').map(({ file, wanted, got }) =>
        edgeTally(file, wanted, got, gold, found, works),
      ),
    ),
    relations: relationTally(gold, found),
    selfAndAnaphor: tallyOf(
      pairs(gold, found, (kind) => kind !== 'external'),
      ({ kind, head }) => `${kind} ${key(head)}`,
      ({ kind, head }) => `${kind} ${key(head)}`,
    ),
    links: linkCounts(external, works),
    ...negativeCounts(gold, found),
  };
}

/** Adds up the scores of two parts of a set. */
export function addScores(a: Scores, b: Scores): Scores {
  return {
    heads: sum([a.heads, b.heads]),
    headsOverlapping: sum([a.headsOverlapping, b.headsOverlapping]),
    spans: sum([a.spans, b.spans]),
    numbers: sum([a.numbers, b.numbers]),
    works: sum([a.works, b.works]),
    edges: sum([a.edges, b.edges]),
    relations: sum([a.relations, b.relations]),
    selfAndAnaphor: sum([a.selfAndAnaphor, b.selfAndAnaphor]),
    links: {
      right: a.links.right + b.links.right,
      wrong: a.links.wrong + b.links.wrong,
      abstained: a.links.abstained + b.links.abstained,
    },
    negativesHit: a.negativesHit + b.negativesHit,
    negatives: a.negatives + b.negatives,
  };
}

interface Pair {
  readonly file: string;
  readonly wanted: readonly GoldCitation[];
  readonly got: readonly ExtractedCitation[];
}

const at = ({ span }: ExtractedCitation): Span => span;
const key = (place: Span | ExtractedCitation): string => {
  const span = 'span' in place ? at(place) : place;
  return `${span.start}-${span.end}`;
};

function pairs(gold: Gold, found: Found, ofKind: (kind: GoldCitation['kind']) => boolean): Pair[] {
  return gold.files.map(({ file }) => ({
    file,
    wanted: gold.citations.filter((citation) => citation.file === file && ofKind(citation.kind)),
    got: (found.get(file) ?? []).filter(({ kind }) => ofKind(kind)),
  }));
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, each) => ({
      right: all.right + each.right,
      surplus: all.surplus + each.surplus,
      missed: all.missed + each.missed,
    }),
    { right: 0, surplus: 0, missed: 0 },
  );
}

function setTally(wanted: readonly (string | null)[], got: readonly (string | null)[]): Tally {
  const want = new Set(wanted.filter((each) => each !== null));
  const have = new Set(got.filter((each) => each !== null));
  const right = [...have].filter((each) => want.has(each)).length;
  return { right, surplus: have.size - right, missed: want.size - right };
}

function tallyOf(
  files: readonly Pair[],
  keyOfGold: (citation: GoldCitation) => string,
  keyOfFound: (citation: ExtractedCitation) => string,
): Tally {
  return sum(files.map(({ wanted, got }) => setTally(wanted.map(keyOfGold), got.map(keyOfFound))));
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function overlapTally(files: readonly Pair[]): Tally {
  return sum(
    files.map(({ wanted, got }) => {
      const free = [...got];
      let right = 0;
      for (const { head } of wanted) {
        const index = free.findIndex((citation) => overlap(citation.head, head));
        if (index === -1) continue;
        free.splice(index, 1);
        right += 1;
      }
      return { right, surplus: got.length - right, missed: wanted.length - right };
    }),
  );
}

/** Our ids by the gold's names: the name of most citations that stand at the same head. */
function workNames(gold: Gold, found: Found): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const wanted of gold.citations) {
    const same = (found.get(wanted.file) ?? []).find(({ head }) => key(head) === key(wanted.head));
    if (same?.resolution.status !== 'resolved' || wanted.kind === 'self') continue;
    const names = votes.get(same.resolution.target) ?? new Map<string, number>();
    names.set(wanted.work, (names.get(wanted.work) ?? 0) + 1);
    votes.set(same.resolution.target, names);
  }
  return new Map(
    [...votes].map(([target, names]) => [
      target,
      [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? target,
    ]),
  );
}

function workOf(
  { resolution }: ExtractedCitation,
  works: ReadonlyMap<string, string>,
): string | null {
  if (resolution.status !== 'resolved') return null;
  return works.get(resolution.target) ?? resolution.target;
}

function edgeTally(
  file: string,
  wanted: readonly GoldCitation[],
  got: readonly ExtractedCitation[],
  gold: Gold,
  found: Found,
  works: ReadonlyMap<string, string>,
): Tally {
  const all = found.get(file) ?? [];
  const self =
    gold.citations.find((each) => each.file === file && each.nestedIn === null)?.relation.source ??
    file;
  const sourceOf = ({ nestedIn }: ExtractedCitation) => {
    const container = nestedIn === null ? undefined : all[nestedIn];
    return container === undefined ? self : workOf(container, works);
  };
  return setTally(
    wanted.map(({ relation, work }) => `${relation.source} ${relation.type} ${work}`),
    got.map((each) => {
      const work = workOf(each, works);
      return work === null ? null : `${sourceOf(each)} ${each.relation?.type ?? 'none'} ${work}`;
    }),
  );
}

function relationTally(gold: Gold, found: Found): Tally {
  const external = gold.citations.filter(({ kind }) => kind !== 'self');
  const judged = external.flatMap((wanted) => {
    const same = (found.get(wanted.file) ?? []).find(({ head }) => key(head) === key(wanted.head));
    return same === undefined ? [] : [(same.relation?.type ?? 'none') === wanted.relation.type];
  });
  const right = judged.filter(Boolean).length;
  return { right, surplus: judged.length - right, missed: external.length - right };
}

function linkCounts(files: readonly Pair[], works: ReadonlyMap<string, string>): Scores['links'] {
  const counts = { right: 0, wrong: 0, abstained: 0 };
  for (const { wanted, got } of files) {
    for (const citation of got) {
      const same = wanted.find(({ head }) => key(head) === key(citation.head));
      if (same === undefined) continue;
      const work = workOf(citation, works);
      if (work === null) counts.abstained += 1;
      else if (work === same.work || same.alternativeWorks?.includes(work)) counts.right += 1;
      else counts.wrong += 1;
    }
  }
  return counts;
}

/** Borderline mentions are not scored (the gold's own note). */
const unscored = new Set(['named-programme', 'self-performative']);

function negativeCounts(gold: Gold, found: Found): Pick<Scores, 'negatives' | 'negativesHit'> {
  const scored = gold.negatives.filter((negative) => !unscored.has(negative.class));
  const hit = scored.filter((negative) =>
    (found.get(negative.file) ?? []).some(
      ({ kind, head }) =>
        kind === 'external' && head.start >= negative.start && head.end <= negative.end,
    ),
  );
  return { negatives: scored.length, negativesHit: hit.length };
}
