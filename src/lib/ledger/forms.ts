import type { DocumentId } from '../document/id.ts';
import type { EdgeEvidence, ResolvedCitation } from '../graph/model.ts';
import { type CorpusIndex, compare, edgesTo } from '../graph/query.ts';

/** One way in which something is written, and where. */
export interface WrittenForm {
  /** As shown: a date in ISO form as far as known, a title with a capital. */
  readonly written: string;
  /** The first place in each document that writes it so, in the order of the corpus; never empty. */
  readonly witnesses: readonly EdgeEvidence[];
}

/** A citation of a work, with the text in which it stands. */
export interface Witness {
  readonly evidence: EdgeEvidence;
  readonly citation: ResolvedCitation['citation'];
  readonly text: string;
}

/** Returns the citations of `id`, in the order of the corpus. */
export function citationsOf(index: CorpusIndex, id: DocumentId): readonly Witness[] {
  return edgesTo(index, id).flatMap(({ id: edge, evidence }) => {
    const citation = index.citations.get(edge)?.citation;
    const text = index.entries.get(evidence.document)?.document.text;
    return citation === undefined || text === undefined ? [] : [{ evidence, citation, text }];
  });
}

/** Groups citations by what `pick` reads in them, null for nothing; what most documents write comes first. */
export function formsOf(
  witnesses: readonly Witness[],
  pick: (witness: Witness) => readonly (string | null)[],
): readonly WrittenForm[] {
  const mentions = witnesses.flatMap((witness) =>
    pick(witness).flatMap((written) =>
      written === null ? [] : [{ written, evidence: witness.evidence }],
    ),
  );
  return [...Map.groupBy(mentions, ({ written }) => written)]
    .map(([written, group]) => ({ written, witnesses: firstOfEach(group) }))
    .sort((a, b) => b.witnesses.length - a.witnesses.length || compare(a.written, b.written));
}

function firstOfEach(mentions: readonly Pick<Witness, 'evidence'>[]): readonly EdgeEvidence[] {
  const groups = Map.groupBy(mentions, ({ evidence }) => evidence.document);
  return [...groups.values()].flatMap(([first]) => first?.evidence ?? []);
}
