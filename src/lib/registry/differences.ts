import type { Citation, Slip } from '../citations/model.ts';
import { datesAgree } from '../text/date.ts';
import { issuersShared, type Registered, titlesAgree } from './identity.ts';
import type { Resolution } from './model.ts';
import { identityOfCitation, type Registry } from './registry.ts';

/**
 * Returns the citations with, added to their slips, how they differ from what the collection knows of their targets:
 * another date under a number that carries its year, or the title of another act. States differences, judges nothing.
 */
export function withDifferences(
  citations: readonly Citation[],
  resolutions: readonly Resolution[],
  registry: Registry,
): Citation[] {
  return citations.map((citation, index) => {
    const resolution = resolutions[index];
    if (resolution?.status !== 'resolved' || citation.kind !== 'external') return citation;
    const target = registry.byId.get(resolution.target);
    const differences = target === undefined ? [] : differencesFrom(target, citation, registry);
    return differences.length === 0
      ? citation
      : { ...citation, slips: [...citation.slips, ...differences] };
  });
}

function differencesFrom(target: Registered, citation: Citation, registry: Registry): Slip[] {
  const cited = identityOfCitation(citation);
  const known = target.identity;
  const slips: Slip[] = [];
  if (cited.date !== null && known.date !== null && !datesAgree(cited.date, known.date)) {
    slips.push({ code: 'date-differs', written: cited.date.iso, expected: known.date.iso });
  }
  const compared = cited.issuers.length > 0 && known.issuers.length > 0;
  if (compared && !issuersShared(cited, known)) {
    const [written, expected] = [cited.issuers.join(', '), known.issuers.join(', ')];
    slips.push({ code: 'issuer-differs', written, expected });
  }
  const isOthers = (registry.byTitle.get(cited.title) ?? []).some(({ id }) => id !== target.id);
  if (isOthers && target.title !== null && !titlesAgree(cited.title, known.title)) {
    const written = citation.title ?? '';
    slips.push({ code: 'title-of-another-act', written, expected: target.title });
  }
  return slips;
}
