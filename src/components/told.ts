import {
  type CorpusIndex,
  type DocumentId,
  displayDate,
  type Frontmatter,
  joinNames,
  type ToldFact,
  type WrittenForm,
  witnessesOf,
} from '../lib/index.ts';
import { fieldNames } from './field-names.ts';

/** A fact of a reference as its page shows it: its ways of writing with their places, or why there are none. */
export interface ShownFact {
  readonly name: string;
  readonly forms: readonly WrittenForm[];
  /** What is to be said where no citation tells the fact; null where one does. */
  readonly remark: string | null;
}

const names: readonly (readonly [fact: ToldFact, name: string])[] = [
  ['number', fieldNames.number],
  ['date', fieldNames.date],
  ['issuer', fieldNames.issuers],
  ['title', fieldNames.title],
];

/** Returns the facts that the citations of `id` can tell, in the order of the page; none for an unknown id. */
export function toldFacts(index: CorpusIndex, id: DocumentId): readonly ShownFact[] {
  const frontmatter = index.entries.get(id)?.document.frontmatter;
  if (frontmatter === undefined) return [];
  const witnesses = witnessesOf(index, id);
  return names.map(([fact, name]) => {
    const forms = witnesses[fact].map((form) =>
      fact === 'date' ? { ...form, written: displayDate(form.written) } : form,
    );
    return {
      name,
      forms,
      remark: forms.length > 0 ? null : remarkOn(shownValue(frontmatter, fact)),
    };
  });
}

/** A fact that stands in the file of the reference and in no citation was written there by whoever keeps it. */
function remarkOn(value: string | null): string {
  return value === null
    ? 'Chưa biết: không lời dẫn nào trong kho này ghi.'
    : `${value} (ghi trong tệp của kho; không lời dẫn nào trong kho này ghi).`;
}

function shownValue({ number, date, issuers, title }: Frontmatter, fact: ToldFact): string | null {
  switch (fact) {
    case 'number':
      return number;
    case 'date':
      return date && displayDate(date);
    case 'issuer':
      return issuers.length === 0 ? null : joinNames(issuers);
    case 'title':
      return title;
    default:
      return fact satisfies never;
  }
}
