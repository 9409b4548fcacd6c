/** A stretch of a text: UTF-16 offsets, `end` exclusive. Which text is said where the span is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns the part of `text` that `span` covers. */
export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Says whether `inner` lies within `outer` (equal spans count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Says whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Returns `span` moved by `distance` characters. */
export function shift(span: Span, distance: number): Span {
  return { start: span.start + distance, end: span.end + distance };
}
