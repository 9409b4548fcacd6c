import { capitalize } from '../document/describe.ts';
import type { DocumentId } from '../document/id.ts';
import type { EdgeEvidence } from '../graph/model.ts';
import { type CorpusIndex, compare, edgesTo } from '../graph/query.ts';

/** A fact of a work that its citations can tell. */
export type ToldFact = 'number' | 'date' | 'issuer' | 'title';

/** One way in which a fact is written, and where. */
export interface Witnessed {
  /** As shown: a date in ISO form as far as known, a title with a capital. */
  readonly written: string;
  /** How many documents write it so. */
  readonly documents: number;
  /** The citations that write it so, the first of each document, in the order of the corpus; never empty. */
  readonly places: readonly EdgeEvidence[];
}

/** The facts of `id` as the citations in the collection tell them, each with its ways of writing; most frequent first. */
export type Witnesses = Readonly<Record<ToldFact, readonly Witnessed[]>>;

interface Mention {
  readonly written: string;
  readonly evidence: EdgeEvidence;
}

/** Collects what the citations of `id` say of it and where they say so; empty lists for what nobody writes. */
export function witnessesOf(index: CorpusIndex, id: DocumentId): Witnesses {
  const found = edgesTo(index, id).flatMap(({ id: edge, evidence }) => {
    const citation = index.citations.get(edge)?.citation;
    return citation === undefined ? [] : [{ citation, evidence }];
  });
  const mentions = (pick: (citation: (typeof found)[number]['citation']) => readonly string[]) =>
    witnessed(
      found.flatMap(({ citation, evidence }) =>
        pick(citation).map((written) => ({ written, evidence })),
      ),
    );
  return {
    number: mentions(({ numberAsWritten }) => known(numberAsWritten)),
    date: mentions(({ date }) => known(date?.iso ?? null)),
    issuer: mentions(({ issuers }) => issuers),
    title: mentions(({ title }) => known(title).map(capitalize)),
  };
}

function witnessed(mentions: readonly Mention[]): readonly Witnessed[] {
  return [...Map.groupBy(mentions, ({ written }) => written)]
    .map(([written, group]) => {
      const places = firstOfEach(group);
      return { written, documents: places.length, places };
    })
    .sort((a, b) => b.documents - a.documents || compare(a.written, b.written));
}

function firstOfEach(mentions: readonly Mention[]): readonly EdgeEvidence[] {
  const groups = Map.groupBy(mentions, ({ evidence }) => evidence.document);
  return [...groups.values()].flatMap(([first]) => (first === undefined ? [] : [first.evidence]));
}

function known(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
