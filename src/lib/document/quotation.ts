/** A paragraph on its way to another text. */
export interface Quoted {
  /** The paragraph, verbatim. */
  readonly text: string;
  /** Where it stands, for people: “khoản 2 Điều 5”; empty where the document has no sections. */
  readonly place: string;
  /** How its document is cited. */
  readonly citation: string;
}

/** Returns a paragraph, verbatim but for the blanks around it, and below it the line that says where it is from. */
export function quotation({ text, place, citation }: Quoted): string {
  return `${text.trim()}\n(${place === '' ? '' : `${place}, `}${citation})`;
}
