import { deadlinesOf } from './deadlines.ts';
import { definitionsOf } from './definitions.ts';
import { descriptionOf } from './description.ts';
import { issuersOf } from './issuer.ts';
import { labelOf } from './label.ts';
import { type Layout, layOut } from './layout.ts';
import { isNationOrMotto } from './nation.ts';
import { openingOf } from './opening.ts';
import { startsWithOrganisation } from './organisation-name.ts';
import { outlineOf } from './outline.ts';
import { ownDoubtsOf } from './own-doubts.ts';
import { ownDateline, ownNumber, ownType } from './own-identity.ts';
import type { LineLayout, OwnMetadata } from './own-metadata.ts';
import { periodOf } from './period.ts';
import { addresseesOf, recipientsOf } from './recipients.ts';
import { signatureOf } from './signature.ts';
import { titleOf } from './title.ts';

/** What tells a document from others: type, number, date, place, issuers and title. */
export type OwnIdentity = Pick<
  OwnMetadata,
  'type' | 'number' | 'date' | 'place' | 'issuers' | 'title'
>;

/** A document's lines with what was read of them so far. */
interface Introduction {
  readonly layout: Layout;
  readonly definitions: OwnMetadata['definitions'];
  readonly identity: OwnIdentity;
}

/**
 * Reads what a document says about itself from its lines (one non-empty line each, headings as plain text).
 * Null when the lines do not look like a Vietnamese administrative or Party document. Never throws.
 */
export function recogniseDocument(lines: readonly string[]): OwnMetadata | null {
  const introduction = introductionOf(lines);
  if (introduction === null) return null;
  const { layout, definitions, identity } = introduction;
  const period = periodOf(layout, identity.title);
  const own = {
    ...identity,
    signature: layout.closing && signatureOf(layout.closing),
    addressees: addresseesOf(layout.lines),
  };
  return {
    ...own,
    description: identity.title === null ? descriptionOf(openingOf(layout)) : null,
    period,
    recipients: layout.closing === null ? [] : recipientsOf(layout.closing),
    deadlines: deadlinesOf(layout, period, identity.date?.value ?? null),
    definitions,
    second: layout.second,
    doubts: ownDoubtsOf(layout, own),
    lines: lineLayouts(layout),
  };
}

/** Reads only what tells the document from others; otherwise as `recogniseDocument`, in a fraction of its time. */
export function recogniseIdentity(lines: readonly string[]): OwnIdentity | null {
  return introductionOf(lines)?.identity ?? null;
}

function introductionOf(lines: readonly string[]): Introduction | null {
  const layout = layOut(lines);
  const number = ownNumber(layout);
  const type = ownType(layout, number);
  if (type === null || !hasEvidence(layout)) return null;
  const { place, date } = ownDateline(layout);
  const definitions = definitionsOf(layout);
  const evidence = {
    definitions: definitions.map(({ value }) => value),
    place: place?.value ?? null,
  };
  const issuers = issuersOf(layout, evidence);
  return {
    layout,
    definitions,
    identity: { type, number, date, place, issuers, title: titleOf(layout) },
  };
}

// A type word or “Kính gửi” alone also starts letters, leaflets and menus: something else must speak for a document.
function hasEvidence(layout: Layout): boolean {
  const { lines, closing } = layout;
  if (closing !== null || lines.some(({ part }) => part === 'number' || part === 'place-date'))
    return true;
  if (lines.some(({ part, text }) => part === 'letterhead' && isNationOrMotto(text.trim())))
    return true;
  if (
    addresseesOf(lines).some(({ value }) =>
      startsWithOrganisation(value.replace(/^(?:các|đồng chí)\s+/iu, '')),
    )
  ) {
    return true;
  }
  if (
    lines.slice(0, 40).some(({ part, text }) => part === 'body' && /^[-\s]*căn cứ\s/iu.test(text))
  )
    return true;
  const outlined = lines.filter(
    ({ part, text }) => part === 'body' && labelOf(text)?.kind === 'roman',
  );
  return outlined.length >= 2 || openingOf(layout) !== null;
}

function lineLayouts({ lines, annexes }: Layout): LineLayout[] {
  const outline = outlineOf(
    lines.map(({ text, part }, index) => ({
      text,
      part,
      heading: null,
      headsAnnex: annexes?.heads.has(index) ?? false,
    })),
  );
  return outline.map(({ label, level, isHeading }, index) => ({
    part: lines[index]?.part ?? 'body',
    label: label?.text ?? '',
    level,
    isHeading,
  }));
}
