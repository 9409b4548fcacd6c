import { pairStart, pairWord, type Syllable, syllablesOf } from './index/words.ts';
import type { Sought } from './marks.ts';
import { type FoundNumber, type NumberClause, ownNumbers, searchNumbers } from './number-search.ts';
import { type Clause, type PreparedQuery, prepareQuery, wordsOf } from './query.ts';
import { added, common, type Hit, type WordIndex } from './word-index.ts';
import { isQuestion, type WordHit, type Wording } from './word-search.ts';
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
  const isTyping = /[\p{L}\p{N}]$/u.test(typed.normalize('NFC'));
  const found = await searchClauses(query, query.clauses, { index, isTyping });
  const plain = query.clauses.map(withoutGuess);
  if (found.dropped.length === 0 || plain.every((clause, at) => clause === query.clauses[at])) {
    return found;
  }
  // “hướng dẫn chương trình phối hợp 09”: what may be a number may also be words.
  const other = await searchClauses(query, plain, { index, isTyping });
  return other.dropped.length === 0 && other.hits.length > 0 ? other : found;
}

interface Setting {
  readonly index: WordIndex;
  readonly isTyping: boolean;
}

async function searchClauses(
  query: PreparedQuery,
  clauses: readonly Clause[],
  { index, isTyping }: Setting,
): Promise<Found> {
  const numbers = await searchNumbers(index, clauses.filter(isNumber), isTyping ? query.text : '');
  const written = [...clauses.filter(isUnquoted).map((clause) => clause.written), ...numbers.words];
  const isLong = isQuestion(written);
  const { texts, runs } = isLong ? { texts: written, runs: [] } : withoutDigitRuns(written);
  const quoted = [...clauses.filter(isQuoted).map((clause) => clause.written), ...runs];
  const required = quoted.map(syllablesOf);
  const answer = {
    query,
    absent: numbers.absent,
    isQuestion: isLong,
    sought: soughtOf(numbers.found, required, wordingsOf(texts)),
  };
  if (numbers.absent.length > 0 && !isLong) {
    return { ...answer, hits: [], dropped: [], isPartial: false };
  }
  const isOpen = (at: number) => isTyping && at === required.length - 1 && runs.length > 0;
  const phrases = await Promise.all(
    required.map((phrase, at) => openPhraseHits(index, phrase, isOpen(at))),
  );
  const mentions = numbers.found.map(({ hits }) => hits);
  const words = await searchWords(index, texts, { isTyping, isLong });
  const { hits, ...rest } = isLong
    ? combine(phrases, withScores(words, mentions))
    : combine([...mentions, ...phrases], words);
  const excluded = await excludedPlaces(index, query.excluded);
  const kept = hits.filter(({ place }) => !excluded.has(place));
  return { ...answer, ...rest, hits: ranked(kept, await ownNumbers(index, numbers.found)) };
}

/** What can be nothing but a number stays one; any other is read as words. */
function withoutGuess(clause: Clause): Clause {
  if (clause.kind === 'words' || clause.isCertain) return clause;
  const { written } = clause;
  return { kind: 'words', words: wordsOf(written), written, isPhrase: false };
}

/** Digits joined by a slash or point (`19/8`) are one thing: they stand side by side, or it is not the same. */
function withoutDigitRuns(written: readonly string[]) {
  const pattern = /\p{N}+(?:[/.,]\p{N}+)+/gu;
  return {
    texts: written.map((text) => text.replace(pattern, ' ')),
    runs: written.flatMap((text) => text.match(pattern) ?? []),
  };
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
    .map((hit): RankedHit => {
      const isNamed = names(hit) > 0;
      // Who writes out a number with its issuer and date means the document, and not those that quote it as fully.
      return { ...hit, isNamed, extent: isNamed ? 'whole' : hit.extent };
    })
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

/** Where no page has a run of digits, its last part may still be being typed. */
async function openPhraseHits(
  index: WordIndex,
  phrase: readonly Syllable[],
  isOpen: boolean,
): Promise<readonly Hit[]> {
  const hits = await phraseHits(index, phrase);
  const [before, last] = phrase.slice(-2);
  if (hits.length > 0 || !isOpen || before === undefined || last === undefined) return hits;
  const started = await index.word(pairStart(before.key, last.key));
  if (phrase.length === 2) return started;
  const places = common([started, await phraseHits(index, phrase.slice(0, -1))]);
  return started.filter(({ place }) => places.has(place));
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
