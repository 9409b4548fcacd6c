import { capitalize } from '../document/describe.ts';
import type { DocumentId } from '../document/id.ts';
import type { CorpusIndex } from '../graph/query.ts';
import { textAt } from '../text/span.ts';
import { citationsOf, formsOf, type Witness, type WrittenForm } from './forms.ts';

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

/**
 * Collects the written forms of `id` from all its citations. Dates are as far as known, in ISO form; blanks and line
 * breaks inside an issuer's name count as one blank.
 */
export function writtenForms(index: CorpusIndex, id: DocumentId): WrittenForms {
  const witnesses = citationsOf(index, id);
  return {
    numbers: formsOf(witnesses, ({ citation }) => [citation.numberAsWritten]),
    dates: formsOf(witnesses, ({ citation }) => [citation.date?.iso ?? null]),
    issuers: formsOf(witnesses, (witness) => [issuerAsWritten(witness)]),
    titles: formsOf(witnesses, ({ citation: { title } }) => [title && capitalize(title)]),
  };
}

function issuerAsWritten({ citation: { parts }, text }: Witness): string | null {
  return parts.issuer && textAt(text, parts.issuer).replace(/\s+/gu, ' ');
}
