import { distance } from 'fastest-levenshtein';
import { fold, spelling } from '../../lib/index.ts';
import { misreadKey } from './misreadings.ts';
import { isSwapped } from './near-numbers.ts';
import type { WordCount, Words } from './words.ts';

/** A run of letters in a query. */
interface Typed {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What may stand in the place of a word; `cost` 0 is the word itself. */
interface Candidate {
  readonly word: string;
  readonly cost: number;
  readonly count: number;
}

/** Words of a text with their places; whatever has a digit in it, such as a document's number, is left out. */
export function typedWords(text: string): readonly Typed[] {
  const runs = text.matchAll(/[\p{L}\p{M}\d]+(?:[-/]+[\p{L}\p{M}\d]+)*/gu);
  return [...runs].flatMap((run) => {
    if (/\d/u.test(run[0])) return [];
    return [...run[0].matchAll(/[\p{L}\p{M}]+/gu)].map((match) => {
      const start = run.index + match.index;
      return { word: match[0], start, end: start + match[0].length };
    });
  });
}

/**
 * Returns a query with words spelt as the collection has them, most likely first: words that it lacks, and words that
 * never stand beside their neighbours there, are replaced by near ones. Empty when nothing is near.
 */
export function nearSpellings(text: string, words: Words, limit = 3): readonly string[] {
  const typed = typedWords(text);
  const isPlain = fold(text) === text.toLowerCase().normalize('NFC');
  const choices = typed.map((_, at) => ranked(typed, at, words));
  const best = choices.map(([first]) => first?.word ?? '');
  const doubtful = choices.findIndex((each) => (each[0]?.cost ?? 0) > 0);
  if (doubtful < 0) return [];
  const others = (choices[doubtful] ?? []).slice(1).filter(({ cost }) => cost > 0);
  const spelt = [best, ...others.map(({ word }) => best.with(doubtful, word))].map((chosen) =>
    replaced(text, typed, isPlain ? chosen.map(fold) : chosen),
  );
  return [...new Set(spelt)].filter((each) => each !== text).slice(0, limit);
}

/** Candidates for the word at `at`, best first; the word itself alone when nothing speaks against it. */
function ranked(typed: readonly Typed[], at: number, words: Words): readonly Candidate[] {
  const { word } = typed[at] ?? { word: '' };
  const beside = (candidate: string) => fitOf(typed, at, candidate, words);
  const own = { word, cost: 0, count: 0 };
  const isKnown = words.written(word).length > 0;
  // The last word may still be being typed.
  const isBegun = at === typed.length - 1 && words.keys.some((key) => key.startsWith(fold(word)));
  // That a known word stands where it never does is told by pairs alone, and not where rare ones are missing.
  const isDoubtful = words.hasAllPairs || !isWritten(word, words);
  if (isKnown && (beside(word) > 0 || typed.length === 1 || !isDoubtful)) return [own];
  const others = candidatesFor(word, words)
    .filter((each) => !isKnown || beside(each.word) > 0)
    .map((each) => ({ ...each, fits: beside(each.word) }))
    .map((each) => ({ ...each, score: 2 * each.fits - 3 * each.cost + each.count / 16 }))
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
  const [best] = others;
  if (best === undefined || (isBegun && others.every(({ fits }) => fits === 0))) return [own];
  return others.filter(({ fits }) => fits >= best.fits).slice(0, 3);
}

/** Says whether the collection has a word as it is typed: with its tones, or typed without any. */
function isWritten(word: string, words: Words): boolean {
  const isPlain = fold(word) === word.toLowerCase();
  return words.written(word).some((each) => isPlain || spelling(each.word) === spelling(word));
}

/** How many of its neighbours the word stands beside in the collection. */
function fitOf(typed: readonly Typed[], at: number, candidate: string, words: Words): number {
  const [before, after] = [typed[at - 1]?.word, typed[at + 1]?.word];
  // A candidate may be two words, where a blank was missing.
  const parts = candidate.split(' ');
  const pairs = [
    [before, parts[0]],
    [parts.at(-1), after],
  ];
  const fits = pairs.filter(
    ([one, other]) => one !== undefined && other !== undefined && words.isPair(one, other),
  );
  return fits.length + (parts.length > 1 ? 1 : 0);
}

/** Words at one or two edits: of letters, marks, neighbours that changed places, signs that are misread. */
function candidatesFor(word: string, words: Words): readonly Candidate[] {
  const key = fold(word);
  const most = key.length <= 4 ? 1 : 2;
  const near = words.keys.flatMap((other) => {
    if (other === key || Math.abs(other.length - key.length) > most) return [];
    const cost = costOf(key, other);
    return cost > most ? [] : [chosen(word, words.written(other), cost)];
  });
  return [...near, ...splits(word.normalize('NFC'), words)];
}

function costOf(key: string, other: string): number {
  if (misreadKey(key) === misreadKey(other) || isSwapped(key, other)) return 0.5;
  // The first letter is seldom the wrong one.
  return distance(key, other) + (key[0] === other[0] ? 0 : 0.5);
}

/** Of words that are one without tones, the one whose tones and letters are nearest to what was typed. */
function chosen(word: string, written: readonly WordCount[], cost: number): Candidate {
  const [usual = { word: '', count: 0 }, ...others] = written;
  const isToned = fold(word) !== word.toLowerCase();
  const far = (each: WordCount) => distance(spelling(word), spelling(each.word));
  const best = isToned ? others.reduce((a, b) => (far(b) < far(a) ? b : a), usual) : usual;
  return { word: best.word, cost, count: Math.log2(best.count + 1) };
}

/** Two words that stand side by side in the collection, for one with its blank missing. */
function splits(word: string, words: Words): readonly Candidate[] {
  const places = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 2);
  return places.flatMap((at) => {
    const parts = [word.slice(0, at), word.slice(at)];
    const [one, other] = parts.map((part) => chosen(part, words.written(part), 0).word);
    if (!one || !other || !words.isPair(one, other)) return [];
    return [{ word: `${one} ${other}`, cost: 0.5, count: 0 }];
  });
}

function replaced(text: string, typed: readonly Typed[], chosen: readonly string[]): string {
  let done = 0;
  const parts = typed.flatMap(({ word, start, end }, at) => {
    const between = text.slice(done, start);
    done = end;
    return [between, chosen[at] === '' ? word : (chosen[at] ?? word)];
  });
  return [...parts, text.slice(done)].join('');
}
