/** How a list is put in order; empty for the order in which it was printed. */
export type Order = '' | 'newest' | 'oldest' | 'level';

/** What a thing of a list is sorted and filtered by. */
export interface ItemKeys {
  /** Its place as printed. */
  readonly place: number;
  /** ISO date as far as known; empty when it is not. */
  readonly date: string;
  /** Rank of the issuer, 0 for the centre; the largest when it is not known. */
  readonly level: number;
  /** All its words, folded. */
  readonly words: string;
}

/** Compares two things for sorting. What is not known comes last in every order; ties stay as printed. */
export function compareItems(order: Order, a: ItemKeys, b: ItemKeys): number {
  switch (order) {
    case 'newest':
      return unknownLast(a, b) || compare(b.date, a.date) || a.place - b.place;
    case 'oldest':
      return unknownLast(a, b) || compare(a.date, b.date) || a.place - b.place;
    case 'level':
      return a.level - b.level || a.place - b.place;
    case '':
      return a.place - b.place;
    default:
      return order satisfies never;
  }
}

/** Says whether folded words have every word of a folded query, as a part of a word too. */
export function matches(words: string, query: string): boolean {
  return query.split(/\s+/u).every((part) => words.includes(part));
}

function unknownLast(a: ItemKeys, b: ItemKeys): number {
  return Number(a.date === '') - Number(b.date === '');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
