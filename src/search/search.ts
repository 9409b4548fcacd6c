import { pairWord, type Syllable, syllablesOf } from './index/words.ts';
import type { Sought } from './marks.ts';
import { type FoundNumber, type NumberClause, ownNumbers, searchNumbers } from './number-search.ts';
import { type Clause, type PreparedQuery, prepareQuery } from './query.ts';
import type { Hit, WordIndex } from './word-index.ts';
import { added, common, isQuestion, type WordHit, type Wording } from './word-search.ts';
import { compareExtent, searchWords, type WordsAnswer, wordingsOf } from './words-answer.ts';

/** A page that was found, with what it has of the query. */
export interface RankedHit extends WordHit {
  /** Whether the query names the number or date of this very document. */
  readonly isNamed: boolean;
}

/** What a search found, before any page is loaded. */
export interface Found {
  readonly query: PreparedQuery;
  /** Best first. */
  readonly hits: readonly RankedHit[];
  /** Words that the results need not have: no page has them, or none has them together with the rest. */
  readonly dropped: readonly string[];
  /** Whether the hits are those that fit best, which need not have every word. */
  readonly isPartial: boolean;
  /** Whether it was asked in a sentence, so that nobody expects every word of it in a page. */
  readonly isQuestion: boolean;
  /** Numbers and dates of the query that no page has. In a question they are no reason to find nothing. */
  readonly absent: readonly NumberClause[];
  /** What to mark in the pages. */
  readonly sought: Sought;
}

type WordsClause = Extract<Clause, { readonly kind: 'words' }>;

/**
 * Searches an index. A page must have every number, date and quoted phrase; then come the words: pages that have them
 * side by side, those that have all of them, and where there are none, those that have most of them. A page whose own
 * number was typed comes first. Rejects when the index fails.
 */
export async function search(typed: string, index: WordIndex): Promise<Found> {
  const query = prepareQuery(typed);
  const numbers = await searchNumbers(index, query.clauses.filter(isNumber));
  const texts = [
    ...query.clauses.filter(isUnquoted).map(({ written }) => written),
    ...numbers.words,
  ];
  const quoted = query.clauses.filter(isQuoted).map(({ written }) => syllablesOf(written));
  const wordings = wordingsOf(texts);
  const answer = {
    query,
    absent: numbers.absent,
    isQuestion: wordings.some(isQuestion),
    sought: soughtOf(numbers.found, quoted, wordings),
  };
  if (numbers.absent.length > 0 && !answer.isQuestion) {
    return { ...answer, hits: [], dropped: [], isPartial: false };
  }
  const phrases = await Promise.all(quoted.map((phrase) => phraseHits(index, phrase)));
  const mentions = numbers.found.map(({ hits }) => hits);
  const isTyping = /\p{L}$/u.test(typed.normalize('NFC'));
  const words = await searchWords(index, texts, isTyping);
  const { hits, ...rest } = answer.isQuestion
    ? combine(phrases, withScores(words, mentions))
    : combine([...mentions, ...phrases], words);
  const excluded = await excludedPlaces(index, query.excluded);
  const kept = hits.filter(({ place }) => !excluded.has(place));
  return { ...answer, ...rest, hits: ranked(kept, await ownNumbers(index, numbers.found)) };
}

const isNumber = (clause: Clause): clause is NumberClause => clause.kind !== 'words';
const isUnquoted = (clause: Clause): clause is WordsClause =>
  clause.kind === 'words' && !clause.isPhrase;
const isQuoted = (clause: Clause): clause is WordsClause =>
  clause.kind === 'words' && clause.isPhrase;

/** Orders hits: documents that are named first, then by what they have of the words, then by fit. */
function ranked(
  hits: readonly WordHit[],
  named: ReadonlyMap<number, number>,
): readonly RankedHit[] {
  const names = ({ place }: Hit) => named.get(place) ?? 0;
  return hits
    .map((hit) => ({ ...hit, isNamed: names(hit) > 0 }))
    .sort((a, b) => names(b) - names(a) || compareExtent(a, b) || a.place - b.place);
}

/** In a question a number or date makes a page fit better, and none must have it. */
function withScores(words: WordsAnswer, mentions: readonly (readonly Hit[])[]): WordsAnswer {
  const more = added(mentions);
  const hits = words.hits.map((hit) => ({ ...hit, score: hit.score + (more.get(hit.place) ?? 0) }));
  return { ...words, hits };
}

/** Pages with a quoted phrase. */
function phraseHits(index: WordIndex, phrase: readonly Syllable[]): Promise<readonly Hit[]> {
  if (phrase.length === 1) return index.together(phrase, { isMarked: true });
  const pairs = phrase.slice(1).map(({ key }, at) => pairWord(phrase[at]?.key ?? '', key));
  return index.sequence(pairs);
}

async function excludedPlaces(
  index: WordIndex,
  excluded: readonly (readonly string[])[],
): Promise<ReadonlySet<number>> {
  const phrases = excluded.map((words) => syllablesOf(words.join(' ')));
  const lists = await Promise.all(phrases.map((phrase) => phraseHits(index, phrase)));
  return new Set(lists.flat().map(({ place }) => place));
}

/** Pages that have what is required and the words; when none has both, those with what is required. */
function combine(
  required: readonly (readonly Hit[])[],
  words: WordsAnswer,
): Pick<WordsAnswer, 'hits' | 'dropped' | 'isPartial'> {
  if (required.length === 0) return words;
  const places = common(required);
  const [first = []] = required;
  const alone = first
    .filter(({ place }) => places.has(place))
    .map((hit) => ({ ...hit, extent: 'whole' as const }));
  if (words.words.length === 0) return { hits: alone, dropped: [], isPartial: false };
  const both = words.hits.filter(({ place }) => places.has(place));
  if (both.length > 0 || alone.length === 0) return { ...words, hits: both };
  return { hits: alone, dropped: words.words, isPartial: false };
}

function soughtOf(
  found: readonly FoundNumber[],
  quoted: readonly (readonly Syllable[])[],
  [asTyped = [], ...others]: readonly Wording[],
): Sought {
  const typed = [...quoted, ...asTyped];
  return {
    phrases: [...typed, ...others.flat()].map((run) => run.map((each) => each.typed)),
    typed: typed.length,
    keys: found.flatMap(({ reading }) => reading.keys),
  };
}
