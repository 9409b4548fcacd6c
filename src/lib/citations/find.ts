import { findDrafts } from './drafting.ts';
import type { CitingDocument } from './issuers.ts';
import type { Citation } from './model.ts';
import { read } from './reading.ts';
import { governorsOf } from './relation.ts';
import { toCitation } from './to-citation.ts';

/**
 * Finds every citation in `source`, in order of start (a containing citation before those in its title).
 * All spans refer to `source` as given. `citing` says what is known of the document that the text is of; without it
 * references to itself by title and deictic issuers stay unread. Never throws.
 */
export function findCitations(source: string, citing: CitingDocument | null = null): Citation[] {
  const reading = read(source);
  const drafts = findDrafts(reading, citing);
  const governors = governorsOf(
    reading,
    drafts.map(({ span, nestedIn }) => ({
      start: span.start,
      end: span.end,
      titleStart: nestedIn === null ? null : (drafts[nestedIn]?.titleSpan?.start ?? null),
    })),
  );
  return drafts.map((draft, index) =>
    toCitation(draft, {
      governor: governors[index] ?? { trigger: null, subject: null },
      reading,
      source,
      citing,
    }),
  );
}
