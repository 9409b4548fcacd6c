/** Where a word stands in a page, and how much it counts there. */
export interface Place {
  /** Counts words of the page from 0; words that follow each other have following positions. */
  readonly position: number;
  /** 0 to 10; plain text is 1. */
  readonly weight: number;
}

/** A page that has a word; its number counts pages from 0. */
export interface Posting {
  readonly page: number;
  /** In the order in which they were added. */
  readonly places: readonly Place[];
}

/** Collects the words of pages in little memory: one number for the word and one for the place of each. */
export interface PostingCollector {
  /** Begins the next page. */
  startPage(): void;
  /** Adds a word of the page. */
  add(word: string, place: Place): void;
  /** Sorts what was added; nothing may be added afterwards. */
  finish(): Postings;
}

/** Every word with its pages. */
export interface Postings {
  /** Words in no order, with the number of pages of each. */
  readonly pageCounts: ReadonlyMap<string, number>;
  /** The pages of a word, in order. */
  read(word: string): readonly Posting[];
}

/** Positions have 24 bits of a number, weights the 8 above. */
const weightStep = 2 ** 24;

/** Makes an empty collector. */
export function collectPostings(): PostingCollector {
  const ids = new Map<string, number>();
  const occurrences = growing();
  const pageStarts: number[] = [];
  return {
    startPage: () => void pageStarts.push(occurrences.length() / 2),
    add: (word, { position, weight }) => {
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size;
        ids.set(word, id);
      }
      occurrences.push(id);
      occurrences.push(weight * weightStep + Math.min(position, weightStep - 1));
    },
    finish: () => sortedBy(ids, occurrences.values(), pageStarts),
  };
}

function sortedBy(
  ids: ReadonlyMap<string, number>,
  occurrences: Uint32Array,
  pageStarts: readonly number[],
): Postings {
  const { starts, sorted } = byId(ids.size, occurrences);
  const placesOf = (id: number) => sorted.subarray(starts[id], starts[id + 1]);
  const pageCounts = new Map(
    [...ids].map(([word, id]) => [word, countPages(placesOf(id), pageStarts)]),
  );
  const read = (word: string) => {
    const id = ids.get(word);
    return id === undefined ? [] : toPostings(placesOf(id), occurrences, pageStarts);
  };
  return { pageCounts, read };
}

/** Sorts the places of occurrences by the number of their word; a counting sort keeps their order. */
function byId(ids: number, occurrences: Uint32Array) {
  const starts = new Uint32Array(ids + 1);
  for (let at = 0; at < occurrences.length; at += 2) {
    const after = (occurrences[at] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let id = 0; id < ids; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(occurrences.length / 2);
  for (let at = 0; at < occurrences.length; at += 2) {
    const id = occurrences[at] ?? 0;
    const to = next[id] ?? 0;
    sorted[to] = at / 2;
    next[id] = to + 1;
  }
  return { starts, sorted };
}

function toPostings(
  places: Uint32Array,
  occurrences: Uint32Array,
  pageStarts: readonly number[],
): readonly Posting[] {
  const postings: { page: number; places: Place[] }[] = [];
  let page = -1;
  for (const at of places) {
    const here = pageOf(at, pageStarts, Math.max(page, 0));
    const packed = occurrences[at * 2 + 1] ?? 0;
    const place = { position: packed % weightStep, weight: Math.floor(packed / weightStep) };
    if (here === page) postings.at(-1)?.places.push(place);
    else postings.push({ page: here, places: [place] });
    page = here;
  }
  return postings;
}

function countPages(places: Uint32Array, pageStarts: readonly number[]): number {
  let count = 0;
  let page = 0;
  let end = 0;
  for (const at of places) {
    if (at < end) continue;
    page = pageOf(at, pageStarts, page);
    end = pageStarts[page + 1] ?? Number.POSITIVE_INFINITY;
    count++;
  }
  return count;
}

/** The page in which the occurrence `at` stands, at or after page `from`. */
function pageOf(at: number, pageStarts: readonly number[], from: number): number {
  let low = from;
  let high = pageStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pageStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A list of numbers below 2^32 that grows. */
function growing() {
  let values = new Uint32Array(1 << 16);
  let used = 0;
  return {
    push: (value: number) => {
      if (used === values.length) {
        const larger = new Uint32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[used++] = value;
    },
    length: () => used,
    values: () => values.subarray(0, used),
  };
}
