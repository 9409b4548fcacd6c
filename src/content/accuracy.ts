import { z } from 'zod';

const count = z.int().nonnegative();
/** Right, surplus and missed answers. */
const tally = z.strictObject({ right: count, surplus: count, missed: count });

/** What is measured on a set of annotated documents. */
const goldSet = z.strictObject({
  /** Name of the set on the command line; `goldSetNames` has the names for people. */
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

/** What each set of annotated documents is; first the one that stands in the repository. */
export const goldSetNames: Readonly<Record<string, { readonly name: string; readonly note: string }>> =
  {
    seeds: {
      name: 'Năm văn bản nguồn',
      note: 'Kế hoạch, hướng dẫn và công văn về phong trào “Toàn dân bảo vệ an ninh Tổ quốc”. Quy tắc được viết khi đã đọc năm văn bản này, nên kết quả ở đây là mức cao nhất có thể mong đợi.',
    },
    open: {
      name: 'Bốn văn bản loại khác',
      note: 'Một nghị quyết, một công văn, một quy chế chi tiêu nội bộ và một quyết định; hai trong số đó đọc từ bản quét. Bản chú giải có sẵn khi viết quy tắc.',
    },
    own: {
      name: 'Mười văn bản tự chú giải',
      note: 'Thông tư, nghị định, quyết định và đoạn luật các năm 1998–2009, được chú giải trước khi xem chương trình đọc ra gì.',
    },
  };
