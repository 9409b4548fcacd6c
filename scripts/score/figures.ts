import { type Accuracy, type GoldFigures, parseAccuracy } from '../../src/content/accuracy.ts';
import { measureGold } from './measure.ts';
import { addScores } from './metrics.ts';
import { scoreNumbers } from './numbers.ts';
import { readSentences, scoreSentences } from './sentences.ts';
import { type GoldSet, readGoldSet } from './sets.ts';

/** Annotations, the folder of their texts, and the set that they belong to; a set may have several. */
export interface GoldPaths {
  readonly id: string;
  readonly gold: string;
  readonly texts: string;
}

/** An annotated set by its id, read. */
export interface NamedSet extends GoldSet {
  readonly id: string;
}

/** The five sources, whose annotations stand in the repository. */
export const seeds: GoldPaths = {
  id: 'seeds',
  gold: 'tests/gold/seeds-citations.json',
  texts: 'tests/gold/seeds',
};

/** Reads the set that `paths` name. Rejects when a file is not there. */
export async function readNamedSet({ id, gold, texts }: GoldPaths): Promise<NamedSet> {
  return { id, ...(await readGoldSet(gold, texts)) };
}

/** Measures every one of `parts` against `content`; the parts of one set are added up. */
export async function goldFigures(
  parts: readonly NamedSet[],
  content: string,
): Promise<GoldFigures[]> {
  const sets = new Map<string, GoldFigures>();
  for (const { id, ...part } of parts) {
    const scores = await measureGold(part, content);
    const documents = part.gold.files.length;
    const others = sets.get(id);
    sets.set(
      id,
      others === undefined
        ? { id, documents, ...scores }
        : { id, documents: others.documents + documents, ...addScores(others, scores) },
    );
  }
  return [...sets.values()];
}

/** Measures labelled sentences, one JSON object a line. */
export function sentenceFigures(jsonLines: string): Accuracy['sentences'] {
  const sentences = readSentences(jsonLines);
  const { exact, overlapping, numbers } = scoreSentences(sentences);
  return { sentences: sentences.length, exact, overlapping, numbers };
}

/** Measures a table of numbers, tab-separated, with a head line. */
export function numberFigures(table: string): Accuracy['numbers'] {
  const { all, stable } = scoreNumbers(table);
  return { all, stable };
}

/** Sets in the order of the page; any other follows, by id. */
const order = ['seeds', 'open', 'own'];

/**
 * Puts new figures in the place of earlier ones; what was not measured now keeps its last figures.
 * The order of sets and keys does not depend on the order of measuring.
 */
export function updatedFigures(earlier: Accuracy | null, measured: Partial<Accuracy>): Accuracy {
  const sets = new Map(
    [...(earlier?.gold ?? []), ...(measured.gold ?? [])].map((set) => [set.id, set] as const),
  );
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return parseAccuracy({
    gold: [...sets.values()].sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1)),
    noise: measured.noise ?? earlier?.noise ?? [],
    sentences: measured.sentences ?? earlier?.sentences ?? null,
    numbers: measured.numbers ?? earlier?.numbers ?? null,
  });
}
