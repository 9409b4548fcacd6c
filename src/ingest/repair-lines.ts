import { rangesOf } from '../lib/index.ts';
import type { Repair, RepairKind } from './repairs.ts';

/** What a repair that shows nothing, or must show nothing, did to its lines. */
const silent: Record<Exclude<RepairKind, 'emphasis'>, string> = {
  letters: 'letters composed (NFC)',
  blanks: 'odd blanks made plain',
  invisible: 'invisible characters dropped',
  edges: 'blanks at the ends dropped',
  private: 'private data masked',
};

/**
 * Returns the repairs of a text in words, a line each: emphasis with the words, the others by the lines concerned;
 * none for none.
 */
export function repairLines(repairs: readonly Repair[]): string[] {
  const emphasis = repairs
    .filter(({ kind }) => kind === 'emphasis')
    .map(({ line, before, after }) => `line ${line}: ${changed(before, after)}`);
  const others = Object.entries(silent).flatMap(([kind, what]) => {
    const lines = repairs.filter((repair) => repair.kind === kind).map(({ line }) => line);
    if (lines.length === 0) return [];
    return [`${lines.length === 1 ? 'line' : 'lines'} ${rangesOf(lines)}: ${what}`];
  });
  return [...emphasis, ...others];
}

const longestShown = 70;

/** Shows a changed line, or the part of a long one that changed. */
function changed(before: string, after: string): string {
  if (before.length <= longestShown) return `“${before}” → “${after}”`;
  let start = 0;
  while (start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const was = before.slice(start, before.length - end);
  return `“${shortened(was)}” → “${shortened(after.slice(start, after.length - end))}”`;
}

/** Leaves out the words in the middle of a long text. */
function shortened(text: string): string {
  if (text.length <= longestShown) return text;
  return text.replace(/^(?<start>.{25}\S*)\s.*\s(?<end>\S*.{15})$/su, '$<start> … $<end>');
}
