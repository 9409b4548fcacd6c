import { z } from 'zod';

const count = z.int().nonnegative();
/** Right, surplus and missed answers. */
const tally = z.strictObject({ right: count, surplus: count, missed: count });

/** What is measured on a set of annotated documents. */
const goldSet = z.strictObject({
  /** Name of the set on the command line; `components/measures.ts` has the names for people. */
  id: z.string().regex(/^[a-z0-9-]+$/u),
  documents: count,
  heads: tally,
  headsOverlapping: tally,
  spans: tally,
  numbers: tally,
  works: tally,
  edges: tally,
  relations: tally,
  selfAndAnaphor: tally,
  links: z.strictObject({ right: count, wrong: count, abstained: count }),
  negativesHit: count,
  negatives: count,
});

const schema = z.strictObject({
  gold: z.array(goldSet),
  noise: z.array(z.strictObject({ name: z.string(), heads: tally, numbers: tally })),
  /** Labelled sentences; null until they have been measured once. */
  sentences: z
    .strictObject({ sentences: count, exact: tally, overlapping: tally, numbers: tally })
    .nullable(),
  /** Numbers that are read, written and read again to the same; null until they have been measured once. */
  numbers: z.strictObject({ all: count, stable: count }).nullable(),
});

/** The figures of the accuracy page, as `npm run accuracy` writes them to `accuracy.json`. */
export type Accuracy = z.infer<typeof schema>;
export type GoldFigures = Accuracy['gold'][number];
export type NoiseFigures = Accuracy['noise'][number];
export type Tally = z.infer<typeof tally>;

/** Reads the figures from parsed JSON. Throws when they are not in this shape: the file is written by our command. */
export function parseAccuracy(json: unknown): Accuracy {
  return schema.parse(json);
}
