import type { OcrWord } from './ocr-engine.ts';
import { isSyllable } from './syllable.ts';

/** A word with everything that the passes over a page made of it. */
export interface VotedWord extends OcrWord {
  /** What other passes read in its place, when they did not agree. */
  readonly others: readonly string[];
  /** How sure the least sure pass was, from 0 to 100. */
  readonly lowest: number;
}

/**
 * Chooses among several readings of a page, word by word of the first one: the text that the passes are surest of
 * together. All readings must be in the pixels of one image.
 */
export function vote(readings: readonly (readonly OcrWord[])[]): VotedWord[] {
  const [first = [], ...others] = readings;
  return first.map((word) =>
    voted(word, [word, ...others.flatMap((words) => wordAt(words, word) ?? [])]),
  );
}

function voted(word: OcrWord, read: readonly OcrWord[]): VotedWord {
  const texts = [...Map.groupBy(read, ({ text }) => text)];
  const value = ([text, words]: (typeof texts)[number]) =>
    words.reduce((sum, { confidence }) => sum + confidence, 0) + (isSpelt(text) ? spelt : 0);
  const [best] = texts.sort((one, other) => value(other) - value(one));
  if (best === undefined) return { ...word, others: [], lowest: word.confidence };
  const [text, words] = best;
  return {
    ...word,
    text,
    confidence: agreed(words, read),
    others: texts.map(([other]) => other).filter((other) => other !== text),
    lowest: Math.min(...read.map(({ confidence }) => confidence)),
  };
}

/** What a well-formed syllable is worth beside one that cannot be: “quốc” beside “quôc”. */
const spelt = 25;

/** The tones that a syllable ending in a stop may have. */
const stopTone = /[áắấéếíóốớúứýạặậẹệịọộợụựỵ]/iu;

/** A number with its symbol: no digit follows the letters of the symbol. */
const wellFormed =
  /^[(“"]?\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}&]*(?:[-/]\p{Lu}[\p{L}&]*)*[-/]?[.,;:)”"]*$/u;

/** Says whether a word is a number with its symbol, or a syllable with a tone where one must be: before a stop. */
export function isSpelt(text: string): boolean {
  if (wellFormed.test(text)) return true;
  const word = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const stopped = /(?:[ptc]|ch)$/iu.test(word);
  return isSyllable(word) && (!stopped || stopTone.test(word));
}

/** Two passes that read the same are surer together than each is; a pass that reads otherwise makes it less sure. */
function agreed(best: readonly OcrWord[], read: readonly OcrWord[]): number {
  const highest = Math.max(...best.map(({ confidence }) => confidence));
  const against = Math.max(
    0,
    ...read.filter((each) => !best.includes(each)).map(({ confidence }) => confidence),
  );
  return Math.max(0, Math.min(99, highest + 10 * (best.length - 1) - against / 4));
}

/** Returns the word that stands where `word` does; null when there is none of about its width. */
function wordAt(words: readonly OcrWord[], word: OcrWord): OcrWord | null {
  return words.find((other) => isSamePlace(word, other)) ?? null;
}

/** Says whether two words have most of their width and height in common. */
export function isSamePlace(one: OcrWord, other: OcrWord): boolean {
  const { across, down } = common(one, other);
  const width = Math.max(one.right - one.left, other.right - other.left);
  const height = Math.min(one.bottom - one.top, other.bottom - other.top);
  return across > 0.75 * width && down > 0.75 * height;
}

/** Says whether a word covers a good part of another. */
export function covers(word: OcrWord, other: OcrWord): boolean {
  const { across, down } = common(word, other);
  const area = (other.right - other.left) * (other.bottom - other.top);
  return across > 0 && down > 0 && across * down > 0.25 * area;
}

function common(one: OcrWord, other: OcrWord): { across: number; down: number } {
  return {
    across: Math.min(one.right, other.right) - Math.max(one.left, other.left),
    down: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  };
}
