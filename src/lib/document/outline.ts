import { type Label, type LabelKind, labelOf, rankOf } from './label.ts';
import { isCapitals } from './lines.ts';
import type { Part } from './model.ts';
import { isRunningText } from './parts.ts';
import { endsSentence, hasSentenceBreak } from './sentence.ts';

/** A paragraph as the outline sees it. */
export interface OutlineInput {
  readonly text: string;
  readonly part: Part;
  /** Depth of the heading that the content file makes of it (2 for `##`); null when it makes none. */
  readonly heading: number | null;
  /** Whether an annex starts here or has its name here. */
  readonly headsAnnex?: boolean;
}

/** Where a paragraph stands in the outline. */
export interface OutlineItem {
  readonly label: Label | null;
  /**
   * Depth: 1 for `I.`, 2 for `1.`, 3 for `a)` and `-`, one more than the label above where that is more;
   * 0 for a plain paragraph.
   */
  readonly level: number;
  readonly isHeading: boolean;
  /** Index of the labelled paragraph that this one stands below; null at the top. Dashes are nobody's parent. */
  readonly parent: number | null;
}

/** Least depth of each kind: a `1.` at the top of a dispatch is still of level 2. */
const leastLevel: Readonly<Record<LabelKind, number>> = {
  annex: 1,
  part: 1,
  chapter: 1,
  section: 1,
  subsection: 1,
  article: 1,
  capital: 1,
  roman: 1,
  decimal: 2,
  decimal2: 3,
  decimal3: 4,
  letter: 3,
  dash: 3,
  plus: 4,
};

const longestHeading = 400;
const closingSentence =
  /^\s*(?:trên đây là\s|nhận được (?:công văn|kế hoạch|hướng dẫn|văn bản)|(?:đề nghị|yêu cầu) (?:các|thủ trưởng)\s|trong quá trình [^,.]{0,30}thực hiện|căn cứ [^,.]{0,30}(?:kế hoạch|hướng dẫn|công văn) (?:này|trên))/iu;

/** A label that the next paragraphs can stand below. */
interface OpenLabel {
  readonly index: number;
  readonly label: Label;
  readonly rank: number;
  readonly level: number;
  readonly isHeading: boolean;
}

/** Finds label, depth and parent of every paragraph of a document, in order. */
export function outlineOf(paragraphs: readonly OutlineInput[]): OutlineItem[] {
  const open: OpenLabel[] = [];
  return paragraphs.map((paragraph, index) => {
    const label = hasOutline(paragraph.part) ? labelOf(paragraph.text) : null;
    if (label === null && isAtTheTop(paragraphs, index, open)) open.length = 0;
    while (label !== null && closes(label, open.at(-1))) open.pop();
    if (label === null) dropDashes(open);
    const above = open.at(-1);
    const parent = open.findLast(isSection)?.index ?? null;
    const isHeading =
      paragraph.heading !== null ||
      paragraph.headsAnnex === true ||
      isHeadingAt(paragraphs, index, label);
    const level = levelOf(label, isHeading ? (paragraph.heading ?? 2) - 1 : 0, above?.level ?? 0);
    if (label !== null) open.push({ index, label, rank: rankOf(label.kind), level, isHeading });
    return { label, level, isHeading, parent };
  });
}

// Outside the body, at the document's closing words and at a heading without a label nothing above counts any more.
function isAtTheTop(
  paragraphs: readonly OutlineInput[],
  index: number,
  open: readonly OpenLabel[],
): boolean {
  const { part, heading, text, headsAnnex } = paragraphs[index] as OutlineInput;
  if (headsAnnex || !isRunningText(part) || isClosing(paragraphs, index)) return true;
  // “./.” ends the document; below a heading it ends the last section as well.
  if (/\.\/\.\s*$/u.test(text) && open.findLast(isSection)?.isHeading === false) return true;
  return heading !== null && !isChapterTitle(paragraphs, index);
}

// “Trên đây là Kế hoạch …”, with at most two unlabelled paragraphs behind it, closes the document, not its last section.
function isClosing(paragraphs: readonly OutlineInput[], index: number): boolean {
  if (!closingSentence.test(paragraphs[index]?.text ?? '')) return false;
  const rest = paragraphs.slice(index + 1, index + 4).filter(({ part }) => isRunningText(part));
  return rest.length < 3 && rest.every(({ text }) => labelOf(text) === null);
}

// A label ends what is as narrow as itself; `2.1.` also ends `1.`, which it does not continue.
function closes(label: Label, above: OpenLabel | undefined): boolean {
  if (above === undefined) return false;
  if (above.rank >= rankOf(label.kind)) return true;
  const numbered = /^decimal/u.test(above.label.kind) && /^decimal\d/u.test(label.kind);
  return numbered && !label.key.startsWith(`${above.label.key}-`);
}

function isSection({ rank }: OpenLabel): boolean {
  return rank < rankOf('dash');
}

function dropDashes(open: OpenLabel[]): void {
  while ((open.at(-1)?.rank ?? -1) >= rankOf('dash')) open.pop();
}

function hasOutline(part: Part): boolean {
  return isRunningText(part) || part === 'addressees' || part === 'recipients';
}

function levelOf(label: Label | null, headingLevel: number, above: number): number {
  return label === null ? headingLevel : Math.max(above + 1, leastLevel[label.kind]);
}

function isHeadingAt(
  paragraphs: readonly OutlineInput[],
  index: number,
  label: Label | null,
): boolean {
  const { text, part } = paragraphs[index] as OutlineInput;
  if (!isRunningText(part)) return false;
  if (label === null) return isChapterTitle(paragraphs, index);
  const rank = rankOf(label.kind);
  if (rank < rankOf('article')) return true;
  if (rank >= rankOf('dash')) return false;
  const words = text.trim().slice(label.text.length).trim();
  if (words === '') return true;
  if (isCapitals(words) && rank < rankOf('letter')) return true;
  const next = paragraphs[index + 1];
  if (rank <= rankOf('roman') && /^[^.]{1,60}\.$/u.test(words)) return hasLabelBelow(next, rank);
  return canHeadText(words) && hasTextBelow(next, rank);
}

// “Chương I” and “QUY ĐỊNH CHUNG” on two lines.
function isChapterTitle(paragraphs: readonly OutlineInput[], index: number): boolean {
  const before = paragraphs[index - 1];
  if (before === undefined || !isRunningText(before.part)) return false;
  const label = labelOf(before.text);
  const bare = label !== null && label.text.length === before.text.trim().length;
  return (
    bare &&
    rankOf(label.kind) < rankOf('article') &&
    isCapitals((paragraphs[index] as OutlineInput).text)
  );
}

function canHeadText(words: string): boolean {
  if (words.length > longestHeading || hasSentenceBreak(words)) return false;
  return /:$/u.test(words) ? words.length <= 100 : !endsSentence(words) && !/[,;]$/u.test(words);
}

// “A. Phạm vi áp dụng.” with a full stop is a heading only where a narrower label follows.
function hasLabelBelow(next: OutlineInput | undefined, rank: number): boolean {
  const label = next !== undefined && isRunningText(next.part) ? labelOf(next.text) : null;
  return label !== null && rankOf(label.kind) > rank;
}

function hasTextBelow(next: OutlineInput | undefined, rank: number): boolean {
  if (next === undefined || !isRunningText(next.part)) return false;
  const label = labelOf(next.text);
  // A small letter at the start of the next line goes on with a sentence that a page break cut.
  return label === null ? !/^\s*\p{Ll}/u.test(next.text) : rankOf(label.kind) > rank;
}
