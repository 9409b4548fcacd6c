import {
  type Block,
  type Corpus,
  capitalize,
  type Document,
  type Doubt,
  type Entry,
  locateDoubts,
  rangesOf,
} from '../lib/index.ts';
import { fieldNames } from './field-names.ts';

/** A place of a document that a person has to look at again: what is said of the same words is one place. */
export interface DoubtfulPlace {
  /** From 1, in the order of the list on the document's page. */
  readonly number: number;
  readonly quote: string;
  /** The pages of the source on which to look for it, in rising order; none where they are not known. */
  readonly pages: readonly number[];
  /** The fields in doubt, each once. */
  readonly fields: readonly Doubt['field'][];
  /** Each a sentence of its own. */
  readonly reasons: readonly string[];
  /** The paragraph that has the words; null when they are in none of them any more. */
  readonly block: Block | null;
}

/** Returns the places of a document that have to be looked at again, in the order of its frontmatter. */
export function doubtfulPlaces(document: Document): readonly DoubtfulPlace[] {
  const places: { quote: string; block: Block | null; doubts: Doubt[] }[] = [];
  for (const { doubt, block } of locateDoubts(document)) {
    const { quote } = doubt;
    const same = places.find((each) => each.quote === quote && each.block === block);
    if (same === undefined) places.push({ quote, block, doubts: [doubt] });
    else same.doubts.push(doubt);
  }
  return places.map(({ quote, block, doubts }, at) => ({
    number: at + 1,
    quote,
    pages: pagesOf(doubts),
    fields: [...new Set(doubts.map(({ field }) => field))],
    reasons: [...new Set(doubts.map(({ reason }) => asSentence(reason)))],
    block,
  }));
}

function pagesOf(doubts: readonly Doubt[]): readonly number[] {
  return [...new Set(doubts.flatMap(({ page }) => page ?? []))].sort((a, b) => a - b);
}

/** Returns the first doubtful place of every paragraph that has one, by the paragraph's anchor. */
export function placesByAnchor(
  places: readonly DoubtfulPlace[],
): ReadonlyMap<string, DoubtfulPlace> {
  const found = new Map<string, DoubtfulPlace>();
  for (const place of places) {
    if (place.block !== null && !found.has(place.block.anchor))
      found.set(place.block.anchor, place);
  }
  return found;
}

/** Returns the first doubtful place of every fact in doubt, by the fact's name. */
export function placesByFact(places: readonly DoubtfulPlace[]): ReadonlyMap<string, DoubtfulPlace> {
  const found = new Map<string, DoubtfulPlace>();
  for (const place of places) {
    for (const name of factNames(place)) {
      if (!found.has(name)) found.set(name, place);
    }
  }
  return found;
}

/** Returns the names of the facts that a place makes doubtful: none for a place of the running text. */
export function factNames({ fields }: Pick<DoubtfulPlace, 'fields'>): readonly string[] {
  return fields.filter((field) => field !== 'text').map((field) => fieldNames[field]);
}

/** Returns what is said of a place before its words: its page, and the facts that it makes doubtful; empty for neither. */
export function leadOf(place: Pick<DoubtfulPlace, 'fields' | 'pages'>): string {
  const page = place.pages.length === 0 ? [] : [`Trang ${rangesOf(place.pages)}`];
  const facts = factNames(place);
  return [...page, ...(facts.length === 0 ? [] : [facts.join(', ')])].join(' · ');
}

/** A document with something to be looked at again. */
export interface DoubtfulDocument {
  readonly entry: Entry;
  readonly places: number;
  /** The pages of its source on which something is, as `1–3, 7`; empty where they are not known. */
  readonly pages: string;
  /** The names of its facts in doubt, each once. */
  readonly facts: readonly string[];
}

/** Returns the documents with something to be looked at again: doubtful facts first, then by the number of places. */
export function doubtfulDocuments({ entries }: Corpus): readonly DoubtfulDocument[] {
  return entries
    .map((entry) => {
      const places = doubtfulPlaces(entry.document);
      const pages = rangesOf(pagesOf(entry.document.frontmatter.doubts));
      return { entry, places: places.length, pages, facts: [...placesByFact(places).keys()] };
    })
    .filter(({ places }) => places > 0)
    .sort(
      (a, b) =>
        b.facts.length - a.facts.length ||
        b.places - a.places ||
        (a.entry.document.id < b.entry.document.id ? -1 : 1),
    );
}

function asSentence(reason: string): string {
  return `${capitalize(reason)}${/[.!?…]$/u.test(reason) ? '' : '.'}`;
}
