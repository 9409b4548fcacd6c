import type { Mark } from '../lib/index.ts';

/** A line without the Markdown markers that stood for emphasis, and the emphasis. */
export interface EmphasisedLine {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * A stretch between `*`, `**` or `***`, which converters leave in plain text: the markers touch the words inside and no
 * letter or digit outside. So “2*3*4”, a footnote's “(*)” and a star without a partner stay as they are.
 */
const stretch =
  /(?<![\p{L}\p{N}*])(?<marker>\*{1,3})(?<inside>[^\s*)\].,;:!?…][^*]*?(?<![\s([]))\k<marker>(?![\p{L}\p{N}*])/gu;

/** The same over several lines, as a converter writes a signature: `**TM. BAN THƯỜNG VỤ` and below `PHÓ CHỦ TỊCH**`. */
const opening = /^(?<marker>\*{1,3})(?=[\p{L}\p{N}“"(])(?<inside>[^*]+)$/u;
const closing = /^(?<inside>[^*]+[^\s*(])(?<marker>\*{1,3})$/u;
const longestBlock = 6;

/** Reads the emphasis of lines that follow each other; returns one entry for each line. */
export function readEmphasis(lines: readonly string[]): EmphasisedLine[] {
  const result: EmphasisedLine[] = [];
  while (result.length < lines.length) {
    const block = blockAt(lines, result.length);
    if (block === null) result.push(emphasisOfLine(lines[result.length] ?? ''));
    else result.push(...block);
  }
  return result;
}

/** Reads a block of lines emphasised as one that starts at `index`; null when there is none. */
function blockAt(lines: readonly string[], index: number): EmphasisedLine[] | null {
  const start = opening.exec(lines[index] ?? '')?.groups;
  if (start === undefined) return null;
  const marker = start['marker'] ?? '';
  const texts = [start['inside'] ?? ''];
  for (const line of lines.slice(index + 1, index + longestBlock)) {
    const end = closing.exec(line)?.groups;
    if (end?.['marker'] === marker) {
      texts.push(end['inside'] ?? '');
      return texts.map((text) => ({ text, marks: marksOf(marker, 0, text.length) }));
    }
    if (line === '' || line.includes('*')) return null;
    texts.push(line);
  }
  return null;
}

function emphasisOfLine(line: string): EmphasisedLine {
  const marks: Mark[] = [];
  let text = '';
  let end = 0;
  for (const match of line.matchAll(stretch)) {
    const { marker = '', inside = '' } = match.groups ?? {};
    text += line.slice(end, match.index);
    marks.push(...marksOf(marker, text.length, text.length + inside.length));
    text += inside;
    end = match.index + match[0].length;
  }
  return { text: text + line.slice(end), marks };
}

function marksOf(marker: string, start: number, end: number): Mark[] {
  const kinds: readonly Mark['kind'][] =
    marker.length === 3 ? ['strong', 'emphasis'] : [marker.length === 2 ? 'strong' : 'emphasis'];
  return kinds.map((kind) => ({ kind, span: { start, end } }));
}
