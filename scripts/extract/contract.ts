import { type ExtractedCitation, issuerId, type Span, textAt } from '../../src/lib/index.ts';

/**
 * Returns a citation in the form of the extractor's contract (guide, part 0): its keys in its order, and behind them
 * what the contract does not ask for. A date is as precise as it is long: `2024-04-07`, `2022-05` or `2012`.
 * All offsets are those of `citation`, UTF-16 offsets into `text`.
 */
export function toContract(citation: ExtractedCitation, text: string) {
  const { span, head, parts, relation, term, antecedent } = citation;
  return {
    start: span.start,
    end: span.end,
    head,
    kind: citation.kind,
    type: citation.type,
    number: citation.number,
    numberAsWritten: citation.numberAsWritten,
    date: citation.date?.iso ?? null,
    issuers: citation.issuers,
    title: citation.title,
    parts: {
      type: parts.type,
      number: parts.number,
      date: parts.date,
      issuer: parts.issuer,
      title: parts.title,
    },
    relation: { type: relation?.type ?? 'none', trigger: relation?.trigger ?? null },
    pinpoint: pinpointOf(citation, text),
    nestedIn: citation.nestedIn,
    resolution: citation.resolution,
    slips: citation.slips,
    issuerIds: citation.issuers.map(issuerId),
    term,
    antecedent,
    subject: relation?.subject ?? null,
    period: parts.period,
    triggerSpan: relation?.triggerSpan ?? null,
  };
}

function pinpointOf({ pinpoint }: ExtractedCitation, text: string) {
  if (pinpoint === null) return null;
  const { start, end }: Span = pinpoint.span;
  return { text: textAt(text, pinpoint.span), start, end, provisions: pinpoint.provisions };
}
