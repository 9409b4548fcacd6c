import { type Span, textAt } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { type CitingDocument, issuerNames, termIn } from './issuers.ts';
import type { Citation } from './model.ts';
import { pinpointAt } from './pinpoint.ts';
import type { Reading } from './reading.ts';
import type { Governor } from './relation.ts';
import { slipsIn } from './slips.ts';
import { modifiersIn } from './trigger.ts';

/** What a draft needs to become a citation. */
interface Finding {
  readonly governor: Governor;
  readonly reading: Reading;
  /** The untouched input. */
  readonly source: string;
  readonly citing: CitingDocument | null;
}

/** Turns a draft over the reading text into a citation over the untouched input. */
export function toCitation(draft: Draft, finding: Finding): Citation {
  const { reading, source, citing } = finding;
  const at = (span: Span | null) => (span === null ? null : reading.toSource(span));
  const written = (span: Span | null) => (span === null ? null : textAt(reading.text, span));
  const issuer = written(draft.issuerSpan);
  const numberSpan = at(draft.numberSpan);
  const numberAsWritten = numberSpan === null ? null : textAt(source, numberSpan);
  const pinpoint = pinpointAt(reading.text, reading.lower, draft.span.start);
  return {
    kind: draft.kind,
    span: reading.toSource(draft.span),
    head: reading.toSource(draft.head),
    type: draft.type,
    number: draft.number?.canonical ?? null,
    numberAsWritten,
    date: draft.date,
    term: issuer === null ? null : termIn(issuer),
    issuers: issuer === null ? [] : issuerNames(issuer, citing),
    title: written(draft.titleSpan),
    parts: {
      type: at(draft.typeSpan),
      number: numberSpan,
      date: at(draft.dateSpan),
      issuer: at(draft.issuerSpan),
      title: at(draft.titleSpan),
      period: at(draft.periodSpan),
    },
    relation: relationOf(draft, finding.governor, finding),
    pinpoint: pinpoint && { ...pinpoint, span: reading.toSource(pinpoint.span) },
    nestedIn: draft.nestedIn,
    antecedent: draft.antecedent,
    slips: slipsIn(draft, reading, numberAsWritten),
  };
}

function relationOf(
  { kind }: Draft,
  { trigger, subject }: Governor,
  { reading, source }: Finding,
): Citation['relation'] {
  if (trigger === null && kind !== 'self') return null;
  const triggerSpan = trigger && reading.toSource(trigger.span);
  return {
    type: kind === 'self' ? 'self' : (trigger?.type ?? 'none'),
    trigger: triggerSpan && textAt(source, triggerSpan),
    triggerSpan,
    modifiers: trigger === null ? [] : modifiersIn(textAt(reading.text, trigger.span)),
    subject,
  };
}
