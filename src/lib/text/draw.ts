import type { Span } from './span.ts';

/** Something that covers a stretch of the text and says how it looks: emphasis, the head of a citation. */
export interface DrawnMark {
  readonly kind: string;
  readonly span: Span;
}

/** A stretch of text that looks the same from its start to its end. */
export interface Run {
  readonly text: string;
  /** Kinds of the marks over it, in the order in which they were given. */
  readonly kinds: readonly string[];
}

/** A stretch of text with one innermost citation, or with none. */
export interface Segment<Citation> {
  readonly citation: Citation | null;
  /** Whether the citation begins here; it can go on after an inner citation, or in the next block. */
  readonly isFirst: boolean;
  /** How many citations lie around the innermost one. */
  readonly depth: number;
  readonly runs: readonly Run[];
  /** The citations that end with this segment, in the order of their ends, inner ones first. */
  readonly ended: readonly Citation[];
}

/**
 * Cuts the part `span` of `text` into segments by citations, and those into runs by marks. Citations may nest, touch,
 * and reach over the ends of `span`; marks may cross anything. The runs, joined, are the text. All spans refer to `text`.
 */
export function draw<Citation extends { readonly span: Span }>(
  text: string,
  span: Span,
  marks: readonly DrawnMark[],
  citations: readonly Citation[],
): readonly Segment<Citation>[] {
  const ends = [...marks, ...citations].flatMap((item) => [item.span.start, item.span.end]);
  const inside = ends.filter((end) => span.start < end && end < span.end);
  const cuts = [...new Set([span.start, ...inside, span.end])].sort((a, b) => a - b);
  const segments: (Segment<Citation> & { runs: Run[]; ended: Citation[] })[] = [];
  for (const [index, end] of cuts.slice(1).entries()) {
    const start = cuts[index] ?? end;
    const covers = (item: { readonly span: Span }) =>
      item.span.start <= start && end <= item.span.end;
    const around = citations.filter(covers).sort((a, b) => lengthOf(b.span) - lengthOf(a.span));
    const citation = around.at(-1) ?? null;
    const kinds = new Set(marks.filter(covers).map(({ kind }) => kind));
    const run = { text: text.slice(start, end), kinds: [...kinds] };
    const ended = around.filter((each) => each.span.end === end).reverse();
    const last = segments.at(-1);
    if (last !== undefined && last.citation === citation) {
      last.runs.push(run);
      last.ended.push(...ended);
    } else {
      const isFirst = citation?.span.start === start;
      const depth = Math.max(0, around.length - 1);
      segments.push({ citation, isFirst, depth, runs: [run], ended });
    }
  }
  return segments;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
