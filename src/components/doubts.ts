import {
  type Block,
  type Corpus,
  capitalize,
  type Document,
  type Doubt,
  type Entry,
  locateDoubts,
} from '../lib/index.ts';
import { fieldNames } from './field-names.ts';

/** A place of a document that a person has to look at again: what is said of the same words is one place. */
export interface DoubtfulPlace {
  /** From 1, in the order of the list on the document's page. */
  readonly number: number;
  readonly quote: string;
  /** The fields in doubt, each once. */
  readonly fields: readonly Doubt['field'][];
  /** Each a sentence of its own. */
  readonly reasons: readonly string[];
  /** The paragraph that has the words; null when they are in none of them any more. */
  readonly block: Block | null;
}

/** Returns the places of a document that have to be looked at again, in the order of its frontmatter. */
export function doubtfulPlaces(document: Document): readonly DoubtfulPlace[] {
  const places: (DoubtfulPlace & { fields: Doubt['field'][]; reasons: string[] })[] = [];
  for (const { doubt, block } of locateDoubts(document)) {
    const { field, quote } = doubt;
    const reason = asSentence(doubt.reason);
    const same = places.find((each) => each.quote === quote && each.block === block);
    if (same === undefined) {
      const number = places.length + 1;
      places.push({ number, quote, fields: [field], reasons: [reason], block });
    } else {
      if (!same.fields.includes(field)) same.fields.push(field);
      if (!same.reasons.includes(reason)) same.reasons.push(reason);
    }
  }
  return places;
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

/** A document with something to be looked at again. */
export interface DoubtfulDocument {
  readonly entry: Entry;
  readonly places: number;
  /** The names of its facts in doubt, each once. */
  readonly facts: readonly string[];
}

/** Returns the documents with something to be looked at again: doubtful facts first, then by the number of places. */
export function doubtfulDocuments({ entries }: Corpus): readonly DoubtfulDocument[] {
  return entries
    .map((entry) => {
      const places = doubtfulPlaces(entry.document);
      return { entry, places: places.length, facts: [...placesByFact(places).keys()] };
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
