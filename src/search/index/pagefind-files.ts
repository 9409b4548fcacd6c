import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { encode } from 'cborg';
import type { IndexEntry } from './entries.ts';
import type { Place, Posting } from './postings.ts';
import { groupOf } from './words.ts';

/**
 * Writes Pagefind's files: four shapes of CBOR arrays, each behind a signature and packed. Pagefind's own indexer
 * would make them as well, but keeps every word of every page in memory (9 GB for 10,000 documents with their pairs of
 * syllables), puts the indexed words into what a reader downloads with a result, and cuts lists into parts of a size
 * of its own. `build-index.test.ts` holds that a search gives the same with its files and with ours.
 */

const pack = promisify(gzip);
const signature = Buffer.from('pagefind_dcd');

/** A part of the index: words from the first to the last in order, and the file. */
export interface Chunk {
  readonly from: string;
  readonly to: string;
  /** Packed in another thread; several may be under way. */
  readonly bytes: Promise<Buffer>;
}

/** How many places a part of the index may have before it ends; a longer group of words stands in a part of its own. */
export const chunkPlaces = 6_000;

/**
 * Yields the parts of the index, in order. A search loads one part for each word or beginning of words, so words with a
 * beginning that is searched (`groupOf`) never stand in two.
 */
export function* chunksOf(words: Iterable<IndexEntry>, mostPlaces = chunkPlaces): Generator<Chunk> {
  let entries: unknown[] = [];
  let places = 0;
  let from = '';
  let to = '';
  for (const each of words) {
    const size = placesOf(each);
    const isNew = groupOf(each.word) !== groupOf(to);
    if (entries.length > 0 && isNew && places + size > mostPlaces) {
      yield { from, to, bytes: packed([entries]) };
      entries = [];
      places = 0;
    }
    if (entries.length === 0) from = each.word;
    to = each.word;
    places += size;
    entries.push(entryOf(each));
  }
  if (entries.length > 0) yield { from, to, bytes: packed([entries]) };
}

/** Packs a value as Pagefind reads it. */
export function packed(value: unknown): Promise<Buffer> {
  return packedBytes(encode(value));
}

/** Packs the JSON that Pagefind gives back for a result. */
export function packedJson(value: unknown): Promise<Buffer> {
  return packedBytes(Buffer.from(JSON.stringify(value)));
}

function packedBytes(bytes: Uint8Array): Promise<Buffer> {
  // The usual level: the highest one takes a seventh longer for 1 % less.
  return pack(Buffer.concat([signature, bytes]));
}

function placesOf({ postings }: IndexEntry): number {
  return postings.reduce((sum, { places }) => sum + places.length, 0);
}

/** The last part is for ways of writing that differ in marks; our words have none. */
function entryOf({ word, postings }: IndexEntry): unknown {
  return [word, listOf(postings), []];
}

/** Each page as the difference to the one before, its places, and its places in metadata, which we leave empty. */
function listOf(postings: readonly Posting[]): unknown {
  let before = 0;
  return postings.map(({ page, places }) => {
    const row = [page - before, locationsOf(places), []];
    before = page;
    return row;
  });
}

/** Places by weight: a negative number gives the weight of those after it, each the difference to the one before. */
function locationsOf(places: readonly Place[]): readonly number[] {
  const weights = new Set(places.map(({ weight }) => weight));
  return [...weights]
    .sort((a, b) => a - b)
    .flatMap((weight) => [
      -Math.round(weight * 24) - 1,
      ...stepsOf(weights.size === 1 ? places : places.filter((place) => place.weight === weight)),
    ]);
}

function stepsOf(places: readonly Place[]): readonly number[] {
  let before = 0;
  return places.map(({ position }) => {
    const step = position - before;
    before = position;
    return step;
  });
}
