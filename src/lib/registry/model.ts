import type { DocumentId } from '../document/id.ts';

/** What speaks for a resolution; `person`: whoever keeps the collection said so, in `links` of the frontmatter. */
export type Evidence =
  | 'number'
  | 'date'
  | 'term'
  | 'issuer'
  | 'title'
  | 'name'
  | 'antecedent'
  | 'person';

/** Which document a citation means; never a guess. */
export type Resolution =
  | {
      readonly status: 'resolved';
      readonly target: DocumentId;
      readonly evidence: readonly Evidence[];
    }
  /** Well identified, and no document or reference in the collection is it. */
  | { readonly status: 'missing' }
  | { readonly status: 'ambiguous'; readonly candidates: readonly DocumentId[] };
