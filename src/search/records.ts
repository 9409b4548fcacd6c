import {
  type Block,
  type Corpus,
  type CorpusIndex,
  capitalize,
  type Document,
  type DocumentId,
  displayDate,
  type Edge,
  type Entry,
  indexCorpus,
  joinNames,
  shortName,
  textAt,
  typeName,
  writtenForms,
} from '../lib/index.ts';
import { dateKey, findDates } from './dates.ts';
import { dateWord, mentionWord, ownWord } from './keys.ts';
import { findNumbers, numberKey, shorterKeys } from './numbers.ts';
import { ownKeys, readNumber } from './own-keys.ts';
import { pieces } from './pieces.ts';
import type { FoundPage } from './word-index.ts';

/** A stretch of a document's page that a result can lead to. */
export interface RecordSection {
  /** Anchor in the page. */
  readonly anchor: string;
  readonly isHeading: boolean;
  /** Depth in the outline, 0 for plain text. */
  readonly level: number;
  /** Whether it says what the document rests on. */
  readonly isBasis: boolean;
  /** As it stands in the document. */
  readonly text: string;
  /** Words of the index that stand for the numbers and dates in the text; never shown. */
  readonly keys: readonly string[];
}

/** What the index holds of a document or reference; any engine can be fed with it. */
export interface SearchRecord {
  readonly id: DocumentId;
  readonly kind: Document['kind'];
  /** “Chỉ thị số 48-CT/TW” */
  readonly name: string;
  /** Empty when the document has neither a title nor a description. */
  readonly title: string;
  /** Who issued it, as one text; empty when it is not known. */
  readonly issuers: string;
  /** ISO, as far as known; empty when it is not. */
  readonly date: string;
  /** Lines that say which document it is and weigh most: its number, type and place, other written forms. */
  readonly facts: readonly string[];
  readonly keys: readonly string[];
  readonly sections: readonly RecordSection[];
}

/** Returns what the index gives back of a record. */
export function foundPage({
  id,
  kind,
  name,
  title,
  issuers,
  date,
  sections,
}: SearchRecord): FoundPage {
  const shown = sections.map(({ anchor, isHeading, level, text }) => ({
    anchor,
    heading: isHeading ? level : 0,
    text,
  }));
  return { id, kind, name, title, issuers, date, sections: shown };
}

/** Parts of the layout that the record's head repeats from the frontmatter. */
const inHead: ReadonlySet<Block['part']> = new Set(['number', 'place-date', 'type', 'title']);

/** Yields the records of a corpus, in the order of its entries. */
export function* searchRecords(corpus: Corpus): Generator<SearchRecord> {
  const index = indexCorpus(corpus);
  const cited = Map.groupBy(corpus.edges, ({ evidence }) => placeOf(evidence));
  for (const entry of corpus.entries) yield recordOf(index, cited, entry);
}

function recordOf(
  index: CorpusIndex,
  cited: ReadonlyMap<string, readonly Edge[]>,
  { document, citations }: Entry,
): SearchRecord {
  const { frontmatter, id, kind } = document;
  const { type, date, number, issuers, place, title, description, term } = frontmatter;
  const forms = writtenForms(index, id);
  const bases = citations
    .filter(({ citation }) => citation.relation?.type === 'can_cu')
    .map(({ citation }) => citation.span.start);
  const others = [...forms.numbers, ...forms.titles].map(({ written }) => written);
  const issued = date === null ? null : displayDate(date);
  const party = term === null ? null : `khóa ${term}`;
  const known = [number, typeName(type), place, issued, description, party, ...others];
  return {
    id,
    kind,
    name: shortName(frontmatter),
    title: capitalize(title ?? description ?? ''),
    issuers: joinNames(issuers),
    date: date ?? '',
    facts: unique(known.flatMap((fact) => (fact === null || fact === title ? [] : [fact]))),
    keys: headKeys(index, document),
    sections: document.blocks
      .filter(({ part }) => !inHead.has(part))
      .map((block) => sectionOf(index, document, block, { cited, bases })),
  };
}

interface SectionSources {
  /** Edges by the place of their evidence. */
  readonly cited: ReadonlyMap<string, readonly Edge[]>;
  /** Where in the document's text it cites what it rests on. */
  readonly bases: readonly number[];
}

function sectionOf(
  index: CorpusIndex,
  document: Document,
  { anchor, isHeading, level, span }: Block,
  { cited, bases }: SectionSources,
): RecordSection {
  const text = textAt(document.text, span);
  const edges = cited.get(placeOf({ document: document.id, anchor })) ?? [];
  // A citation with a slip in its number is found under the number of the document that it means.
  const targets = edges.flatMap(({ target }) => numberWords(index, target));
  const isBasis = bases.some((start) => start >= span.start && start < span.end);
  const keys = unique([...textKeys(text), ...targets]);
  return { anchor, isHeading, level, isBasis, text, keys };
}

/** Returns the index words for every number and date in a text. */
export function textKeys(text: string): readonly string[] {
  const run = pieces(text);
  const numbers = findNumbers(run).flatMap(({ parts }) => shorterKeys(parts).map(mentionWord));
  const dates = findDates(run).flatMap((date) => dateKeys(date).map(dateWord));
  return unique([...numbers, ...dates]);
}

/** The day and its month; the month alone where no day is said. */
function dateKeys(date: Parameters<typeof dateKey>[0]): readonly string[] {
  return [dateKey(date), dateKey({ ...date, day: null })];
}

/** The document's own numbers and date, both as such and as mentioned; what its title mentions. */
function headKeys(index: CorpusIndex, { id, frontmatter }: Document): readonly string[] {
  const { type, date, number, title } = frontmatter;
  const others = writtenForms(index, id).numbers.map(({ written }) => written);
  const own = ownKeys({ type, date, numbers: number === null ? others : [number, ...others] });
  return unique([...own, ...own.map(ownWord), ...textKeys(title ?? '')]);
}

function numberWords(index: CorpusIndex, id: DocumentId): readonly string[] {
  const number = index.entries.get(id)?.document.frontmatter.number ?? null;
  return number === null ? [] : readNumber(number).map((parts) => mentionWord(numberKey(parts)));
}

function placeOf({ document, anchor }: Pick<Edge['evidence'], 'document' | 'anchor'>): string {
  return `${document}#${anchor}`;
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
