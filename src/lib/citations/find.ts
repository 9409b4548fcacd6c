import { contains, type Span, textAt } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import { antecedentOf, type ShortForm } from './antecedent.ts';
import type { Draft } from './draft.ts';
import { extentOf } from './extent.ts';
import type { BareType, Head } from './head.ts';
import { findHeads } from './heads.ts';
import type { CitingDocument } from './issuers.ts';
import { fullNumber } from './legacy.ts';
import type { Citation } from './model.ts';
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
  const isShort = head.form === 'serial' && extent.titleSpan === null;
  const pointsBack = isShort || definesAlias(head, context.reading);
  const antecedent = pointsBack ? antecedentOf(drafts, shortForm(head, context), citing) : null;
  if (isShort && antecedent === null && !standsAlone(head, context.reading)) return null;
  return {
    ...extent,
    kind: isOwnAnnexLine(head, context.reading)
      ? 'self'
      : antecedent === null
        ? 'external'
        : 'anaphor',
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

const annexLine = /\(\s?ban hành kèm theo $/u;

/** “(Ban hành kèm theo Quyết định số    /QĐ-UBND …)”: the line under an annex's title, its number still blank. */
function isOwnAnnexLine({ form, span }: Head, { lower }: Reading): boolean {
  return form === 'blank' && annexLine.test(lower.slice(Math.max(0, span.start - 24), span.start));
}

const alias = /(?:gọi|viết)(?: tắt| gọn| chung)? là:?\s(?:các )?$/u;

/** “(sau đây gọi là Nghị định số 44/2018/NĐ-CP)”: the name that the rest of the text will use. */
function definesAlias(head: Head, reading: Reading): boolean {
  return alias.test(reading.lower.slice(Math.max(0, head.span.start - 24), head.span.start));
}

const citedBySerial: ReadonlySet<TypeId> = new Set(['ND', 'TT', 'QD', 'NQ', 'CT', 'KL']);

/** Says whether a serial without symbol can cite on its own: with “số”, or “Nghị định 85” with a capital. */
function standsAlone({ type, span }: Head, reading: Reading): boolean {
  if (/\ss[ốôo]\s/u.test(textAt(reading.lower, span))) return true;
  return (
    citedBySerial.has(type) && /\p{Lu}\p{Ll}/u.test(reading.text.slice(span.start, span.start + 2))
  );
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
