import { buildRegistry } from '../../src/lib/index.ts';
import { type Scores, scoreCitations, type Tally } from './metrics.ts';
import { makeNoisy, moveGold, noises } from './noise.ts';
import { extractAll, type GoldSet, registryAfterIngest } from './sets.ts';

/** Scores a set against the collection in `content`, as it would be after the set's texts had been ingested. */
export async function measureGold({ gold, texts }: GoldSet, content: string): Promise<Scores> {
  return scoreCitations(gold, extractAll(texts, await registryAfterIngest(texts, content)));
}

/** What is found of a set under one kind of noise. Nothing is resolved: noise is a matter of reading. */
export interface NoiseScore {
  readonly name: string;
  readonly heads: Tally;
  readonly numbers: Tally;
}

/** Scores a set under every kind of noise, the clean text first. */
export function measureNoise({ gold, texts }: GoldSet): NoiseScore[] {
  const registry = buildRegistry([]);
  return noises.map(({ name, rewrite }) => {
    const noisy = [...texts].map(([file, text]) => ({ file, noisy: makeNoisy(text, rewrite) }));
    const moved = noisy.map(({ file, noisy: each }) => moveGold(gold, file, each));
    const found = extractAll(
      new Map(noisy.map(({ file, noisy: { text } }) => [file, text])),
      registry,
    );
    const { heads, numbers } = scoreCitations(
      {
        files: gold.files,
        citations: moved.flatMap(({ citations }) => citations),
        negatives: moved.flatMap(({ negatives }) => negatives),
      },
      found,
    );
    return { name, heads, numbers };
  });
}
