import type { Frontmatter } from '../document/frontmatter.ts';
import { hasSerial } from '../document/serial.ts';
import { byCitations, type Cited, type CorpusIndex } from './query.ts';

/** What a reader wants to know of a document that is only cited. */
export type NeededFact = 'number' | 'date' | 'issuers' | 'title';

/** A document that the collection cites and does not hold, and which facts of it are known. */
export interface Needed extends Cited {
  readonly known: readonly NeededFact[];
  readonly missing: readonly NeededFact[];
}

const facts: readonly NeededFact[] = ['number', 'date', 'issuers', 'title'];

/** Returns the references of a collection, cited by most documents first, with what is known and missing of each. */
export function neededDocuments(index: CorpusIndex): readonly Needed[] {
  return byCitations(index)
    .filter(({ entry }) => entry.document.kind === 'reference')
    .map((cited) => {
      const { frontmatter } = cited.entry.document;
      return {
        ...cited,
        known: facts.filter((fact) => isKnown(frontmatter, fact)),
        missing: facts.filter((fact) => !isKnown(frontmatter, fact)),
      };
    });
}

/** A date is known to the day, a number with its serial; a law needs neither number nor issuer to be told, and has both. */
function isKnown(frontmatter: Frontmatter, fact: NeededFact): boolean {
  switch (fact) {
    case 'number':
      return frontmatter.number !== null && hasSerial(frontmatter.number);
    case 'date':
      return frontmatter.date?.length === 'YYYY-MM-DD'.length;
    case 'issuers':
      return frontmatter.issuers.length > 0;
    case 'title':
      return frontmatter.title !== null;
    default:
      return fact satisfies never;
  }
}
