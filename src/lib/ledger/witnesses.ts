import { capitalize } from '../document/describe.ts';
import type { DocumentId } from '../document/id.ts';
import type { CorpusIndex } from '../graph/query.ts';
import { citationsOf, formsOf, type WrittenForm } from './forms.ts';

/** A fact of a work that its citations can tell. */
export type ToldFact = 'number' | 'date' | 'issuer' | 'title';

/** The facts of a work as its citations tell them, each with its ways of writing; most frequent first. */
export type Witnesses = Readonly<Record<ToldFact, readonly WrittenForm[]>>;

/**
 * Collects what the citations of `id` say of it and where they say so; empty lists for what nobody writes. Issuers are
 * told by their full names, not as written.
 */
export function witnessesOf(index: CorpusIndex, id: DocumentId): Witnesses {
  const witnesses = citationsOf(index, id);
  return {
    number: formsOf(witnesses, ({ citation }) => [citation.numberAsWritten]),
    date: formsOf(witnesses, ({ citation }) => [citation.date?.iso ?? null]),
    issuer: formsOf(witnesses, ({ citation }) => citation.issuers),
    title: formsOf(witnesses, ({ citation: { title } }) => [title && capitalize(title)]),
  };
}
