import { contains, type Span } from '../text/span.ts';
import { type AliasUse, aliasUses } from './aliases.ts';
import { Antecedents, type ShortForm } from './antecedent.ts';
import type { Draft } from './draft.ts';
import { extentOf } from './extent.ts';
import type { BareType, Head } from './head.ts';
import { type HeadRole, roleOf, standsAlone } from './head-role.ts';
import { findHeads } from './heads.ts';
import type { CitingDocument } from './issuers.ts';
import { fullNumber } from './legacy.ts';
import type { CitationKind } from './model.ts';
import { namedWork } from './named-work.ts';
import { bareReference } from './own-reference.ts';
import type { Reading } from './reading.ts';
import type { TitleContext } from './title-end.ts';

/** Something in the text that may be a citation. */
type Place = Head | BareType | AliasUse;

/** What the text has at its places, and what is known beside it. */
interface Material {
  readonly reading: Reading;
  readonly citing: CitingDocument | null;
  readonly isHead: (offset: number) => boolean;
}

/** Finds the citations of a text as drafts over its reading text, in order of start, containers first. */
export function findDrafts(reading: Reading, citing: CitingDocument | null): Draft[] {
  const { heads, bareTypes } = findHeads(reading);
  const starts = new Set(heads.map(({ span }) => span.start));
  const material: Material = { reading, citing, isHead: (offset) => starts.has(offset) };
  const places = [...heads, ...bareTypes];
  const drafts = draftsAt(places, material);
  // Names given by “(sau đây gọi là …)” are known only once the citations are; texts that give any are read again.
  const uses = aliasUses(reading, drafts);
  if (uses.length === 0) return withPeriodsOnPlans(drafts);
  const used = new Set(uses.map(({ span }) => span.start));
  const others = places.filter(({ span }) => !used.has(span.start));
  return withPeriodsOnPlans(draftsAt([...others, ...uses], material));
}

function draftsAt(places: readonly Place[], { reading, citing, isHead }: Material): Draft[] {
  const drafts: Draft[] = [];
  const antecedents = new Antecedents();
  for (const place of places.toSorted(inOrder)) {
    const nestedIn = containerOf(drafts, place.span);
    const limit = limitWithin(nestedIn === null ? null : drafts[nestedIn], place.span, reading);
    const context: TitleContext = { reading, limit, isHead };
    const draft = draftAt(place, { context, citing, drafts, antecedents, nestedIn });
    if (draft === null) continue;
    antecedents.add(draft, drafts.length);
    drafts.push(draft);
  }
  return drafts;
}

/** What stands in the name of an amending law ends with the name: the date behind it is the amending law's own. */
function limitWithin(container: Draft | null | undefined, span: Span, reading: Reading): number {
  if (container == null) return reading.text.length;
  return contains(container.head, span) ? container.head.end : container.span.end;
}

/** Where a draft is made: the text around it and what was found before. */
interface Scene {
  readonly context: TitleContext;
  readonly citing: CitingDocument | null;
  readonly drafts: readonly Draft[];
  readonly antecedents: Antecedents;
  readonly nestedIn: number | null;
}

function draftAt(place: Place, scene: Scene): Draft | null {
  if ('definer' in place) return aliasDraft(place, scene);
  return 'form' in place ? headDraft(place, scene) : bareDraft(place, scene);
}

function inOrder(a: Place, b: Place): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

function aliasDraft(use: AliasUse, { drafts, antecedents, nestedIn }: Scene): Draft | null {
  const antecedent = antecedents.at(use.definer);
  const meant = antecedent === null ? undefined : drafts[antecedent];
  if (meant === undefined) return null;
  return {
    kind: 'anaphor',
    span: use.span,
    head: use.span,
    type: meant.type,
    number: null,
    date: null,
    typeSpan: null,
    numberSpan: null,
    dateSpan: null,
    issuerSpan: null,
    titleSpan: null,
    periodSpan: null,
    nestedIn,
    antecedent,
  };
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

/** The innermost citation so far that `span` lies within. */
function containerOf(drafts: readonly Draft[], span: Span): number | null {
  let index = drafts.length === 0 ? null : drafts.length - 1;
  while (index !== null) {
    const draft: Draft | undefined = drafts[index];
    if (draft === undefined || contains(draft.span, span)) break;
    index = draft.nestedIn;
  }
  return index;
}

function headDraft(head: Head, { context, citing, antecedents, nestedIn }: Scene): Draft | null {
  const { reading } = context;
  const extent = extentOf(head, context);
  const ownType = citing?.type ?? null;
  const role = roleOf(head, reading, { hasTitle: extent.titleSpan !== null, citing });
  if (role === 'title') return null;
  const pointsBack = role === 'short' || role === 'alias';
  const antecedent = pointsBack ? antecedents.find(shortForm(head, reading), ownType) : null;
  if (pointsBack && antecedent === null && !citesAnyway(role, head, reading)) return null;
  return {
    ...extent,
    kind: kindOf(role, antecedent),
    span: { start: head.span.start, end: extent.end },
    head: head.span,
    type: head.type,
    number: head.form === 'blank' ? null : fullNumber(head, reading),
    typeSpan: head.typeSpan,
    numberSpan: head.numberSpan,
    nestedIn,
    antecedent,
  };
}

const longestLine = 5000;

function shortForm(form: Head | BareType, { text }: Reading): ShortForm {
  const from = Math.max(0, form.span.start - longestLine);
  const lineStart = from + text.slice(from, form.span.start).lastIndexOf('\n') + 1;
  const serial = 'number' in form ? (form.number?.serial ?? null) : null;
  return { type: form.type, serial, lineStart };
}

function kindOf(role: HeadRole, antecedent: number | null): CitationKind {
  if (role === 'own') return 'self';
  return role === 'alias' || antecedent !== null ? 'anaphor' : 'external';
}

/** A short form without antecedent still cites when it names its number; an alias needs the whole number. */
function citesAnyway(role: HeadRole, head: Head, reading: Reading): boolean {
  return role === 'alias' ? head.form === 'numbered' : standsAlone(head, reading);
}

function bareDraft(bare: BareType, scene: Scene): Draft | null {
  const { context, citing, drafts, antecedents, nestedIn } = scene;
  const common = { number: null, numberSpan: null, typeSpan: bare.span, nestedIn };
  const own = nestedIn === null ? bareReference(bare, context, citing) : null;
  // “Quy chế về … ban hành kèm theo Quyết định Y” looks like a bare word with an addressee behind it.
  const named =
    own === null || own.form === 'bare' ? namedWork(bare, context, nestedIn !== null) : null;
  if (own === null || named !== null) {
    return named && { ...common, ...named, kind: 'external', type: bare.type, antecedent: null };
  }
  const ownType = citing?.type ?? null;
  const isBare = own.form === 'bare';
  const antecedent = isBare ? antecedents.find(shortForm(bare, context.reading), ownType) : null;
  if (isBare && antecedent === null && bare.type !== ownType) return null;
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
    type: (antecedent === null ? ownType : drafts[antecedent]?.type) ?? bare.type,
    antecedent,
  };
}
