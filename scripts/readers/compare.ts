import { findCitations } from '../../src/lib/index.ts';
import { editDistance } from './distance.ts';

/** How far a text that was read is what a person wrote out. */
export interface Comparison {
  /** Letters and digits of the transcript. */
  readonly letters: number;
  /** Those that must be changed, put in or taken out, upper and lower case being one. */
  readonly wrong: number;
  /** The same after lines that only stand elsewhere, as the cells of a table do, were put where the transcript has them. */
  readonly wrongMoved: number;
  /** Citations of the transcript, and those of them that the text does not have. */
  readonly citations: number;
  readonly missing: readonly string[];
}

/** Compares the text that a reader made with a transcript. */
export function compareTexts(read: string, transcript: string): Comparison {
  const wanted = lettersOf(transcript);
  const got = lettersOf(read);
  const most = Math.max(wanted.length, got.length);
  const cited = citationsOf(transcript);
  return {
    letters: wanted.length,
    wrong: editDistance(wanted, got, most),
    wrongMoved: movedDistance(read, transcript),
    citations: cited.length,
    missing: notIn(read, cited),
  };
}

/** Letters and digits in NFC, in lower case; blanks, signs and lines say nothing of how letters were read. */
function lettersOf(text: string): string[] {
  return [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .normalize('NFC')
      .matchAll(/[\p{L}\p{N}]/gu),
  ].map(([letter]) => letter);
}

/** Takes out the words that both have in the same run, wherever they stand, and counts the letters of what is left. */
function movedDistance(read: string, transcript: string): number {
  const got = wordsOf(read);
  const wanted = wordsOf(transcript);
  const [gotLeft, wantedLeft] = leftOver(got, wanted);
  const one = [...wantedLeft.join('')];
  const other = [...gotLeft.join('')];
  return editDistance(one, other, Math.max(one.length, other.length));
}

function wordsOf(text: string): string[] {
  return [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .normalize('NFC')
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map(([word]) => word);
}

/** The longest run of words is matched that begins with each word at hand; runs of one word are matched last. */
function leftOver(got: readonly string[], wanted: readonly string[]): [string[], string[]] {
  const taken = new Array<boolean>(got.length).fill(false);
  const found = new Array<boolean>(wanted.length).fill(false);
  for (const shortest of [20, 5, 2, 1]) matchRuns(got, wanted, taken, found, shortest);
  return [got.filter((_, at) => !taken[at]), wanted.filter((_, at) => !found[at])];
}

function matchRuns(
  got: readonly string[],
  wanted: readonly string[],
  taken: boolean[],
  found: boolean[],
  shortest: number,
): void {
  const starts = new Map<string, number[]>();
  got.forEach((word, at) => {
    if (!taken[at]) starts.set(word, [...(starts.get(word) ?? []), at]);
  });
  for (let at = 0; at < wanted.length; at++) {
    if (found[at]) continue;
    let best = { start: 0, length: 0 };
    for (const start of starts.get(wanted[at] ?? '') ?? []) {
      let length = 0;
      while (
        at + length < wanted.length &&
        !found[at + length] &&
        start + length < got.length &&
        !taken[start + length] &&
        wanted[at + length] === got[start + length]
      )
        length++;
      if (length > best.length) best = { start, length };
    }
    if (best.length < shortest) continue;
    taken.fill(true, best.start, best.start + best.length);
    found.fill(true, at, at + best.length);
    at += best.length - 1;
  }
}

/** The heads of the citations of a text, as written but for blanks and case. */
function citationsOf(text: string): string[] {
  const composed = text.normalize('NFC');
  return findCitations(composed, null)
    .filter(({ kind }) => kind !== 'self')
    .map(({ head }) => plain(composed.slice(head.start, head.end)));
}

/** A citation is found when its words stand in the text, as often as the transcript cites it. */
function notIn(read: string, cited: readonly string[]): string[] {
  const text = plain(read);
  const left = new Map<string, number>();
  return cited.filter((each) => {
    const count = left.get(each) ?? text.split(each).length - 1;
    left.set(each, count - 1);
    return count <= 0;
  });
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase().normalize('NFC');
}
