import { capitalize } from '../document/describe.ts';
import type { DocumentId } from '../document/id.ts';
import type { EdgeEvidence, ResolvedCitation } from '../graph/model.ts';
import { type CorpusIndex, edgesTo } from '../graph/query.ts';
import { textAt } from '../text/span.ts';

/** One way in which a work is written, and where. */
export interface WrittenForm {
  readonly written: string;
  /** The first place in each document that writes it so, in the order of the corpus; never empty. */
  readonly witnesses: readonly EdgeEvidence[];
}

/**
 * How the documents of the collection write the number, date, issuer and title of one work; what most documents write
 * comes first. Titles are given a capital: whether they have one depends on the words before them.
 */
export interface WrittenForms {
  readonly numbers: readonly WrittenForm[];
  readonly dates: readonly WrittenForm[];
  readonly issuers: readonly WrittenForm[];
  readonly titles: readonly WrittenForm[];
}

/** A citation of the work, with the text in which it stands. */
interface Witness {
  readonly evidence: EdgeEvidence;
  readonly citation: ResolvedCitation['citation'];
  readonly text: string;
}

/**
 * Collects the written forms of `id` from all its citations. Dates are as far as known, in ISO form; blanks and line
 * breaks inside an issuer's name count as one blank.
 */
export function writtenForms(index: CorpusIndex, id: DocumentId): WrittenForms {
  const witnesses = witnessesOf(index, id);
  return {
    numbers: formsOf(witnesses, ({ citation }) => citation.numberAsWritten),
    dates: formsOf(witnesses, ({ citation }) => citation.date?.iso ?? null),
    issuers: formsOf(witnesses, issuerAsWritten),
    titles: formsOf(witnesses, ({ citation: { title } }) => title && capitalize(title)),
  };
}

function witnessesOf(index: CorpusIndex, id: DocumentId): readonly Witness[] {
  return edgesTo(index, id).flatMap(({ id: edge, evidence }) => {
    const citation = index.citations.get(edge)?.citation;
    const text = index.entries.get(evidence.document)?.document.text;
    return citation === undefined || text === undefined ? [] : [{ evidence, citation, text }];
  });
}

function issuerAsWritten({ citation: { parts }, text }: Witness): string | null {
  return parts.issuer && textAt(text, parts.issuer).replace(/\s+/gu, ' ');
}

function formsOf(
  witnesses: readonly Witness[],
  pick: (witness: Witness) => string | null,
): readonly WrittenForm[] {
  return [...Map.groupBy(witnesses, pick)]
    .flatMap(([written, group]) =>
      written === null ? [] : [{ written, witnesses: onePerDocument(group) }],
    )
    .sort((a, b) => b.witnesses.length - a.witnesses.length || (a.written < b.written ? -1 : 1));
}

function onePerDocument(witnesses: readonly Witness[]): readonly EdgeEvidence[] {
  const firsts = Map.groupBy(witnesses, ({ evidence }) => evidence.document).values();
  return [...firsts].flatMap(([first]) => first?.evidence ?? []);
}
