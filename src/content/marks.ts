import type { Mark } from '../lib/index.ts';

/**
 * Returns marks in the one form in which equal emphasis is equal data: stretches of one kind that touch are one,
 * empty ones are gone, and the order is by start, the longer first.
 */
export function normaliseMarks(marks: readonly Mark[]): Mark[] {
  return [...joined(marks, 'strong'), ...joined(marks, 'emphasis')].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

function joined(marks: readonly Mark[], kind: Mark['kind']): Mark[] {
  const spans = marks
    .filter((mark) => mark.kind === kind && mark.span.end > mark.span.start)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
  const result: Mark[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.span.end) {
      const end = Math.max(last.span.end, span.end);
      result[result.length - 1] = { kind, span: { start: last.span.start, end } };
    } else {
      result.push({ kind, span });
    }
  }
  return result;
}

/** Says whether every two marks are apart or one inside the other, as Markdown needs them. */
export function areNested(marks: readonly Mark[]): boolean {
  return marks.every(({ span: a }) =>
    marks.every(({ span: b }) => !(a.start < b.start && b.start < a.end && a.end < b.end)),
  );
}
