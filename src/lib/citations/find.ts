import { contains, type Span } from '../text/span.ts';
import { antecedentOf, type ShortForm } from './antecedent.ts';
import type { Draft } from './draft.ts';
import { extentOf } from './extent.ts';
import type { BareType, Head } from './head.ts';
import { type HeadRole, roleOf, standsAlone } from './head-role.ts';
import { findHeads } from './heads.ts';
import type { CitingDocument } from './issuers.ts';
import { fullNumber } from './legacy.ts';
import type { Citation, CitationKind } from './model.ts';
import { namedWork } from './named-work.ts';
import { bareReference } from './own-reference.ts';
import { type Reading, read } from './reading.ts';
import { governorsOf } from './relation.ts';
import type { TitleContext } from './title-end.ts';
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
  return withPeriodsOnPlans(drafts).map((draft, index) =>
    toCitation(draft, {
      governor: governors[index] ?? { trigger: null, subject: null },
      reading,
      source,
      citing,
    }),
  );
}

function findDrafts(reading: Reading, citing: CitingDocument | null): Draft[] {
  const { heads, bareTypes } = findHeads(reading);
  const starts = new Set(heads.map(({ span }) => span.start));
  const isHead = (offset: number) => starts.has(offset);
  const drafts: Draft[] = [];
  for (const place of inOrder(heads, bareTypes)) {
    const nestedIn = containerOf(drafts, place.span);
    const limit = nestedIn === null ? reading.text.length : (drafts[nestedIn]?.span.end ?? 0);
    const context: TitleContext = { reading, limit, isHead };
    const draft =
      'form' in place
        ? headDraft(place, context, citing, drafts, nestedIn)
        : bareDraft(place, context, citing, drafts, nestedIn);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** A period belongs to the innermost plan that has it in its title, not to the citations around it. */
function withPeriodsOnPlans(drafts: readonly Draft[]): Draft[] {
  const inner = new Set(
    drafts.flatMap(({ nestedIn, periodSpan }) =>
      nestedIn !== null && periodSpan !== null ? [`${nestedIn}:${periodSpan.start}`] : [],
    ),
  );
  return drafts.map((draft, index) =>
    inner.has(`${index}:${draft.periodSpan?.start}`) ? { ...draft, periodSpan: null } : draft,
  );
}

function inOrder(heads: readonly Head[], bareTypes: readonly BareType[]): (Head | BareType)[] {
  return [...heads, ...bareTypes].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

/** The innermost citation so far that `span` lies within. */
function containerOf(drafts: readonly Draft[], span: Span): number | null {
  const last = drafts.length - 1;
  for (let index: number | null = last < 0 ? null : last; index !== null; ) {
    const draft = drafts[index];
    if (draft === undefined) return null;
    if (contains(draft.span, span)) return index;
    index = draft.nestedIn ?? (index > 0 && draft.span.start >= span.start ? index - 1 : null);
  }
  return null;
}

function headDraft(
  head: Head,
  context: TitleContext,
  citing: CitingDocument | null,
  drafts: readonly Draft[],
  nestedIn: number | null,
): Draft | null {
  const extent = extentOf(head, context);
  const role = roleOf(head, context.reading, {
    hasTitle: extent.titleSpan !== null,
    ownType: citing?.type ?? null,
  });
  if (role === 'title') return null;
  const pointsBack = role === 'short' || role === 'alias';
  const antecedent = pointsBack ? antecedentOf(drafts, shortForm(head, context), citing) : null;
  if (pointsBack && antecedent === null && !citesAnyway(role, head, context.reading)) return null;
  return {
    ...extent,
    kind: kindOf(role, antecedent),
    span: { start: head.span.start, end: extent.end },
    head: head.span,
    type: head.type,
    number: head.form === 'blank' ? null : fullNumber(head, context.reading),
    typeSpan: head.typeSpan,
    numberSpan: head.numberSpan,
    nestedIn,
    antecedent,
  };
}

function shortForm(
  { type, span, number }: Head | (BareType & { number?: never }),
  { reading }: TitleContext,
): ShortForm {
  const lineStart = reading.text.lastIndexOf('\n', span.start) + 1;
  return { type, serial: number?.serial ?? null, lineStart };
}

function kindOf(role: HeadRole, antecedent: number | null): CitationKind {
  if (role === 'own') return 'self';
  return role === 'alias' || antecedent !== null ? 'anaphor' : 'external';
}

/** A short form without antecedent still cites when it names its number; an alias needs the whole number. */
function citesAnyway(role: HeadRole, head: Head, reading: Reading): boolean {
  return role === 'alias' ? head.form === 'numbered' : standsAlone(head, reading);
}

function bareDraft(
  bare: BareType,
  context: TitleContext,
  citing: CitingDocument | null,
  drafts: readonly Draft[],
  nestedIn: number | null,
): Draft | null {
  const common = { number: null, numberSpan: null, typeSpan: bare.span, nestedIn };
  const own = nestedIn === null ? bareReference(bare, context, citing) : null;
  if (own === null) {
    const named = namedWork(bare, context, nestedIn !== null);
    return named && { ...common, ...named, kind: 'external', type: bare.type, antecedent: null };
  }
  const antecedent =
    own.form === 'bare' ? antecedentOf(drafts, shortForm(bare, context), citing) : null;
  if (own.form === 'bare' && antecedent === null && bare.type !== citing?.type) return null;
  return {
    ...common,
    span: own.span,
    head: own.head,
    date: null,
    dateSpan: null,
    issuerSpan: own.issuerSpan,
    titleSpan: own.titleSpan,
    periodSpan: null,
    kind: antecedent === null ? 'self' : 'anaphor',
    type: (antecedent === null ? citing?.type : drafts[antecedent]?.type) ?? bare.type,
    antecedent,
  };
}
