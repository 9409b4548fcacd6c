import { shortName } from '../document/describe.ts';
import type { Document } from '../document/model.ts';
import type { Corpus } from '../graph/corpus-model.ts';
import { type Issue, issue } from '../issues/table.ts';
import {
  type Identity,
  identityOfDocument,
  issuersShared,
  numberSuffices,
  titlesAgree,
  typesAgree,
} from '../registry/identity.ts';
import { datesAgree } from '../text/date.ts';

interface Known {
  readonly document: Document;
  readonly identity: Identity;
}

/**
 * Returns where two files of the collection may be one document: the same text; or the same number (or title), with
 * issuer and year. Each pair is said once, at the later id; a reference beside a held document at the reference. Two
 * references are not compared: which of them is meant is seen when the text arrives.
 */
export function duplicateIssues(corpus: Corpus): Issue[] {
  const sameText = sameTextIssues(corpus);
  const said = new Set(sameText.map(({ path }) => path));
  const known = corpus.entries.map(
    ({ document }): Known => ({ document, identity: identityOfDocument(document.frontmatter) }),
  );
  const groups = Map.groupBy(known, ({ identity: { key, type, title } }) =>
    key === null ? `${type} ${title}` : key,
  );
  const alike = [...groups.values()].flatMap((group) =>
    group.flatMap((later, index) =>
      group
        .slice(0, index)
        .flatMap((earlier) => pairIssue(earlier, later) ?? [])
        .filter(({ path }) => !said.has(path)),
    ),
  );
  return [...sameText, ...alike];
}

function sameTextIssues({ entries }: Corpus): Issue[] {
  const first = new Map<string, Document>();
  return entries.flatMap(({ document }) => {
    const text = document.text.replace(/\s+/gu, '');
    if (document.kind === 'reference' || text === '') return [];
    const other = first.get(text);
    if (other === undefined) {
      first.set(text, document);
      return [];
    }
    return [
      issue('document-same-text', { name: nameOf(document), other: other.path }, at(document)),
    ];
  });
}

function pairIssue(a: Known, b: Known): Issue | null {
  const [held, other] = b.document.kind === 'reference' ? [a, b] : [b, a];
  if (held.document.kind === 'reference') return null;
  const agrees = agreementOf(a.identity, b.identity);
  if (agrees === null) return null;
  if (other.document.kind === 'reference') {
    const details = { name: nameOf(other.document), other: held.document.path, agrees };
    return issue('reference-held', details, at(other.document));
  }
  const details = { name: nameOf(b.document), other: a.document.path, agrees };
  return issue('document-duplicate', details, at(b.document));
}

/** Says what two documents of one number or one title have in common; null when that is too little, or one contradicts. */
function agreementOf(a: Identity, b: Identity): string | null {
  if (!typesAgree(a.type, b.type)) return null;
  const isNamed = a.issuers.length > 0 && b.issuers.length > 0;
  const isShared = issuersShared(a, b);
  if (isNamed && !isShared && !a.isCentral) return null;
  const year = a.date !== null && a.date.iso.slice(0, 4) === b.date?.iso.slice(0, 4);
  const day =
    a.date?.precision === 'day' && b.date?.precision === 'day' && datesAgree(a.date, b.date);
  if (a.date !== null && b.date !== null && !year) return null;
  if (a.key === null) {
    // Plans of many years and bodies have one title.
    const isEnough = titlesAgree(a.title, b.title) && isShared && year;
    return isEnough ? 'type, title, issuer and year are the same' : null;
  }
  if (a.scheme === 'serial')
    return titlesAgree(a.title, b.title) ? 'type, serial and title agree' : null;
  if (numberSuffices(a)) return 'type and number are the same, and the number has its year';
  if (year && (isShared || a.isCentral)) return 'number, issuer and year are the same';
  return day ? 'number and day are the same' : null;
}

function nameOf({ frontmatter }: Document): string {
  return shortName(frontmatter);
}

function at({ path }: Document): { path: string; line: null } {
  return { path, line: null };
}
