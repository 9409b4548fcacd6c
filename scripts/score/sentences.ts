import { type Citation, findCitations, numberKey, type Span } from '../../src/lib/index.ts';
import type { Tally } from './metrics.ts';

/** A sentence with labelled stretches, as in VNLegalText: type word to date, issuer and title not in the span. */
export interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  /** Numbers in the sentence that the annotators passed over; what is found there is not counted. */
  readonly unlabelled_numbers: readonly string[];
}

/** Reads labelled sentences, one JSON object a line. */
export function readSentences(jsonLines: string): LabelledSentence[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledSentence);
}

/** Scores over labelled sentences, and the disagreements, for reading. */
export interface SentenceScores {
  readonly exact: Tally;
  readonly overlapping: Tally;
  readonly numbers: Tally;
  readonly disagreements: readonly Disagreement[];
}

export interface Disagreement {
  readonly id: string;
  readonly label: string | null;
  readonly found: readonly string[];
  readonly sentence: string;
}

/** The types that the labels know: laws, decrees, circulars, decisions, resolutions. */
const labelledTypes: ReadonlySet<string | null> = new Set([
  'HP',
  'BL',
  'LUAT',
  'PL',
  'ND',
  'TT',
  'TTLT',
  'NQ',
  'NQLT',
  'QD',
]);

/** Compares what is found in every sentence with its labels. */
export function scoreSentences(sentences: readonly LabelledSentence[]): SentenceScores {
  const scored = sentences.map(scoreSentence);
  return {
    exact: total(scored.map(({ exact }) => exact)),
    overlapping: total(scored.map(({ overlapping }) => overlapping)),
    numbers: total(scored.map(({ numbers }) => numbers)),
    disagreements: scored.flatMap(({ disagreements }) => disagreements),
  };
}

function scoreSentence(sentence: LabelledSentence): SentenceScores {
  const found = spansIn(sentence);
  const { entities, text, id } = sentence;
  const same = (span: Span) =>
    entities.some(({ start, end }) => start === span.start && end === span.end);
  const right = found.filter(same);
  const touching = matchOneToOne(entities, found);
  const disagreements = [
    ...entities
      .filter(({ start, end }) => !right.some((span) => span.start === start && span.end === end))
      .map((label) => ({
        id,
        label: label.text,
        found: found
          .filter((span) => overlap(span, label))
          .map((span) => text.slice(span.start, span.end)),
        sentence: text,
      })),
    ...found
      .filter((span) => !entities.some((label) => overlap(span, label)))
      .map((span) => ({
        id,
        label: null,
        found: [text.slice(span.start, span.end)],
        sentence: text,
      })),
  ];
  return {
    exact: tally(right.length, found.length, entities.length),
    overlapping: tally(touching, found.length, entities.length),
    numbers: numberTally(sentence, found),
    disagreements,
  };
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function tally(right: number, found: number, wanted: number): Tally {
  return { right, surplus: found - right, missed: wanted - right };
}

function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, each) => ({
      right: sum.right + each.right,
      surplus: sum.surplus + each.surplus,
      missed: sum.missed + each.missed,
    }),
    { right: 0, surplus: 0, missed: 0 },
  );
}

/** Spans in the labels' convention: type word to date; a law in the name of the law that amends it is not labelled. */
function spansIn({ text, entities, unlabelled_numbers }: LabelledSentence): Span[] {
  const unlabelled = unlabelled_numbers.map((number) => number.replace(/[).,;]+$/u, ''));
  const citations = findCitations(text).filter(
    ({ kind, type, number }) =>
      labelledTypes.has(type) && (kind === 'external' || (kind === 'anaphor' && number !== null)),
  );
  return citations
    .filter((citation) => !citations.some((other) => isInHead(citation, other)))
    .map(({ head, parts }) => ({
      start: head.start,
      end: Math.max(head.end, parts.date?.end ?? 0),
    }))
    .filter((span) => {
      const written = text.slice(span.start, span.end);
      const passedOver = unlabelled.some((number) => written.includes(number));
      return !passedOver || entities.some((label) => overlap(span, label));
    });
}

function isInHead({ head }: Citation, other: Citation): boolean {
  const longer = other.head.end - other.head.start > head.end - head.start;
  return longer && other.head.start <= head.start && head.end <= other.head.end;
}

function matchOneToOne(labels: readonly Span[], found: readonly Span[]): number {
  const free = [...found];
  let matched = 0;
  for (const label of labels) {
    const index = free.findIndex((span) => overlap(span, label));
    if (index === -1) continue;
    free.splice(index, 1);
    matched += 1;
  }
  return matched;
}

const writtenNumber = /\d+[\p{Ll}]?(?:\s?\/\s?\d{2,4})?(?:\s?[/-]\s?\p{Lu}[\p{L}\d]*)+/gu;

function numberTally({ text, entities }: LabelledSentence, found: readonly Span[]): Tally {
  const numbersAt = (span: Span) =>
    [
      ...text
        .slice(span.start, span.end)
        .normalize('NFC')
        .replaceAll('Ð', 'Đ')
        .matchAll(writtenNumber),
    ].map(([number]) => numberKey(number));
  const wanted = new Set(entities.flatMap(numbersAt));
  const got = new Set(found.flatMap(numbersAt));
  const right = [...got].filter((number) => wanted.has(number)).length;
  return tally(right, got.size, wanted.size);
}
