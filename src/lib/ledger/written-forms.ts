import { capitalize } from '../document/describe.ts';
import type { DocumentId } from '../document/id.ts';
import type { ResolvedCitation } from '../graph/model.ts';
import { type CorpusIndex, edgesTo } from '../graph/query.ts';

/** One way in which a work is written, and in how many documents. */
export interface WrittenForm {
  readonly written: string;
  readonly documents: number;
}

/**
 * How the documents of the collection write the number, date and title of one work; most frequent first.
 * Titles are given a capital: whether they have one depends on the words before them.
 */
export interface WrittenForms {
  readonly numbers: readonly WrittenForm[];
  readonly dates: readonly WrittenForm[];
  readonly titles: readonly WrittenForm[];
}

/** Collects the written forms of `id` from all its citations. Dates are as far as known, in ISO form. */
export function writtenForms(index: CorpusIndex, id: DocumentId): WrittenForms {
  const witnesses = edgesTo(index, id).flatMap((edge) => {
    const found = index.citations.get(edge.id);
    return found ? [{ document: edge.evidence.document, citation: found.citation }] : [];
  });
  const forms = (pick: (citation: ResolvedCitation['citation']) => string | null | undefined) =>
    countForms(
      witnesses.map(({ document, citation }) => ({ document, written: pick(citation) ?? null })),
    );
  return {
    numbers: forms(({ numberAsWritten }) => numberAsWritten),
    dates: forms(({ date }) => date?.iso),
    titles: forms(({ title }) => title && capitalize(title)),
  };
}

function countForms(
  witnesses: readonly { readonly document: DocumentId; readonly written: string | null }[],
): readonly WrittenForm[] {
  return [...Map.groupBy(witnesses, ({ written }) => written)]
    .flatMap(([written, group]) =>
      written === null
        ? []
        : [{ written, documents: new Set(group.map(({ document }) => document)).size }],
    )
    .sort((a, b) => b.documents - a.documents || (a.written < b.written ? -1 : 1));
}
