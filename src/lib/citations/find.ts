import { contains, type Span, textAt } from '../text/span.ts';
import { antecedentOf } from './antecedent.ts';
import type { Draft } from './draft.ts';
import { extentOf } from './extent.ts';
import { type BareType, findHeads, type Head } from './heads.ts';
import type { CitingDocument } from './issuers.ts';
import type { Citation } from './model.ts';
import { namedWork } from './named-work.ts';
import { bareReference } from './own-reference.ts';
import { type Reading, read } from './reading.ts';
import { relationTriggers } from './relation.ts';
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
  const triggers = relationTriggers(
    reading,
    drafts.map(({ span, nestedIn }) => ({
      start: span.start,
      end: span.end,
      titleStart: nestedIn === null ? null : (drafts[nestedIn]?.titleSpan?.start ?? null),
    })),
  );
  return withPeriodsOnPlans(drafts).map((draft, index) =>
    toCitation(draft, { trigger: triggers[index] ?? null, reading, source, citing }),
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
        ? headDraft(place, context, drafts, nestedIn)
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
  drafts: readonly Draft[],
  nestedIn: number | null,
): Draft | null {
  const extent = extentOf(head, context);
  const shortForm = head.form === 'serial' && extent.titleSpan === null;
  const antecedent = shortForm ? antecedentOf(drafts, head.type, head.number) : null;
  if (shortForm && antecedent === null && !hasNumberWord(head, context.reading)) return null;
  return {
    kind: antecedent === null ? 'external' : 'anaphor',
    span: { start: head.span.start, end: extent.end },
    head: head.span,
    type: head.type,
    number: head.form === 'blank' ? null : head.number,
    date: extent.date,
    typeSpan: head.typeSpan,
    numberSpan: head.numberSpan,
    dateSpan: extent.dateSpan,
    issuerSpan: extent.issuerSpan,
    titleSpan: extent.titleSpan,
    periodSpan: extent.periodSpan,
    nestedIn,
  };
}

function hasNumberWord(head: Head, reading: Reading): boolean {
  return /\ss[ốôo]\s/u.test(textAt(reading.lower, head.span));
}

function bareDraft(
  bare: BareType,
  context: TitleContext,
  citing: CitingDocument | null,
  drafts: readonly Draft[],
  nestedIn: number | null,
): Draft | null {
  const nothing = { number: null, date: null, numberSpan: null, dateSpan: null, periodSpan: null };
  const own = nestedIn === null ? bareReference(bare, context, citing) : null;
  if (own !== null && (own.form !== 'title' || !isCited(own.span, drafts))) {
    const antecedent =
      own.form === 'bare'
        ? antecedentOf(
            drafts,
            bare.type,
            null,
            citing,
            context.reading.text.lastIndexOf('\n', bare.span.start),
          )
        : null;
    if (own.form === 'bare' && antecedent === null && bare.type !== citing?.type) return null;
    return {
      ...nothing,
      ...own,
      kind: antecedent === null ? 'self' : 'anaphor',
      type: antecedent?.type ?? citing?.type ?? bare.type,
      nestedIn,
    };
  }
  const named = namedWork(bare, context);
  return (
    named && {
      ...nothing,
      ...named,
      kind: 'external',
      type: bare.type,
      typeSpan: bare.span,
      nestedIn,
    }
  );
}

function isCited(span: Span, drafts: readonly Draft[]): boolean {
  return drafts.some((draft) => contains(draft.span, span));
}
