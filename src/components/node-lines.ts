import { writtenNumber } from '../lib/index.ts';

/** What a node says. Plain words: the explorer, which knows no frontmatter, names its nodes the same way. */
export interface NodeFacts {
  readonly number: string | null;
  /** As far as it is known: `2024-04-07`, `2012`. */
  readonly date: string | null;
  /** “Chỉ thị” */
  readonly type: string;
  /** The short name, for a document without a number. */
  readonly name: string;
}

/** As many letters as fit in a line of a node. */
const fit = 19;
/** The same for letters that are not strong. */
const fitPlain = 22;
const mostLines = 4;

/** One line of a node; what names the document is strong. */
export interface NodeLine {
  readonly text: string;
  readonly isStrong: boolean;
}

/** The lines of a node in a picture: its number, then type and year; its name and year when it has no number. */
export function nodeLines({ number, date, type, name }: NodeFacts): readonly NodeLine[] {
  const year = date === null ? '' : `, ${date.slice(0, 4)}`;
  if (number !== null) {
    const lines = wrap(writtenNumber(number), /(?<=[/-])/u, fit - 3);
    const kind = wrap(`${type}${year}`, /(?<= )/u, fitPlain);
    return [...strong(lines), ...kind.map((text) => ({ text, isStrong: false }))];
  }
  const lines = wrap(`${name}${year}`, /(?<= )/u, fit);
  if (lines.length <= mostLines) return strong(lines);
  return strong([...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`]);
}

function strong(lines: readonly string[]): readonly NodeLine[] {
  return lines.map((text) => ({ text, isStrong: true }));
}

/** Breaks a text at `joints` into lines of about `width` letters. */
function wrap(text: string, joints: RegExp, width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of text.split(joints)) {
    const last = lines.at(-1);
    const longer = (last ?? '') + piece;
    if (last !== undefined && longer.trimEnd().length <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
