import type { Span } from '../lib/index.ts';
import { findMatches, type Matches, type Sought } from './marks.ts';
import { pieces } from './pieces.ts';
import type { RankedHit } from './search.ts';
import type { FoundPage, PageSection } from './word-index.ts';
import { type Extent, isHollow } from './word-search.ts';

/** A text with the stretches to mark. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** A place in a result's page where the query stands. */
export interface Passage extends MarkedText {
  readonly anchor: string;
  /** The heading over it; empty before the first one, and for a heading itself. */
  readonly heading: string;
  /** The number or letter before the paragraph, `1` or `a`; empty when it has none. */
  readonly label: string;
}

/** One line of the list of results. */
export interface ResultItem {
  readonly id: string;
  /** How much of the words of the query it has. */
  readonly extent: Extent;
  /** Words of the query that it does not have; empty unless `extent` is `some`. */
  readonly missing: readonly string[];
  /** Whether it has what was typed with the tones that were typed. */
  readonly isExact: boolean;
  /** 3 when its title is what was typed, 2 when it has it, 1 when it says it in another way, else 0. */
  readonly titleFit: number;
  readonly kind: FoundPage['kind'];
  /** ISO, as far as known; empty when it is not. */
  readonly date: string;
  readonly name: MarkedText;
  readonly title: MarkedText;
  readonly issuers: MarkedText;
  /** Best first, three at most; empty when the query stands in the name, title or facts only. */
  readonly passages: readonly Passage[];
}

/** A section with its heading and what of the query it has. */
interface Candidate {
  readonly section: PageSection;
  readonly heading: string;
  readonly matches: Matches;
  readonly score: number;
}

const maxPassages = 3;

/** Turns a page that was found into a line of the list, with the passages that show why it was found. */
export function presentPage(
  page: FoundPage,
  sought: Sought,
  { extent }: Pick<RankedHit, 'extent'>,
): ResultItem {
  const name = findMatches(page.name, sought);
  const title = findMatches(page.title, sought);
  const issuers = findMatches(page.issuers, sought);
  const sections = candidates(page.sections, sought);
  const all = [name, title, issuers, ...sections.map(({ matches }) => matches)];
  const marks = marksToShow(all);
  const shown =
    marks !== single
      ? sections.filter(({ matches }) => marks(matches).length > 0).slice(0, maxPassages)
      : sections.slice(0, 1);
  return {
    id: page.id,
    extent,
    missing: extent === 'some' ? missingWords(page, sought) : [],
    isExact: hasAsTyped(page, sought, all),
    titleFit: titleFit(page, sought),
    kind: page.kind,
    date: page.date,
    name: { text: page.name, marks: marks(name) },
    title: { text: page.title, marks: marks(title) },
    issuers: { text: page.issuers, marks: marks(issuers) },
    passages: shown.map(({ section, heading, matches }) => ({
      anchor: section.anchor,
      heading,
      label: section.heading === 0 ? labelOf(section.text) : '',
      ...excerpt(section.text, marks(matches)),
    })),
  };
}

/**
 * Chooses what to mark on a page: what has the tones that were typed, where there is any; else what is the same
 * without tones; else words that stand side by side as in the query; else single words, which beside a whole phrase
 * would only draw the eye to nothing.
 */
function marksToShow(all: readonly Matches[]): (matches: Matches) => readonly Span[] {
  if (all.some(({ exact }) => exact.length > 0)) return ({ exact }) => exact;
  if (all.some(({ whole }) => whole.length > 0)) return ({ whole }) => whole;
  return all.some(({ runs }) => runs.length > 0) ? ({ runs }) => runs : single;
}

/** Says whether a page has what was typed with its tones, or where it has it in no tones says the same in another way. */
function hasAsTyped(
  page: FoundPage,
  { phrases, typed, keys }: Sought,
  all: readonly Matches[],
): boolean {
  // What can be said in one way only was found already.
  if (phrases.length === typed) return all.some(({ exact }) => exact.length > 0);
  const texts = [page.name, page.title, page.issuers, ...page.sections.map(({ text }) => text)];
  const matchesOf = (sought: Sought) => texts.map((text) => findMatches(text, sought));
  const asTyped = matchesOf({ phrases: phrases.slice(0, typed), typed, keys });
  const isThere = asTyped.some(({ whole }) => whole.length > 0);
  const decisive = isThere ? asTyped : matchesOf({ phrases: phrases.slice(typed), typed: 0, keys });
  return decisive.some(({ exact }) => exact.length > 0);
}

function titleFit({ name, title }: FoundPage, { phrases, typed, ...rest }: Sought): number {
  const fits = phrases.map((phrase, at) => {
    const sought = { ...rest, keys: [], phrases: [phrase], typed: 1 };
    const texts = [name, title].filter((text) => findMatches(text, sought).whole.length > 0);
    if (at >= typed || texts.length === 0) return Math.min(texts.length, 1);
    const isAll = (text: string) => pieces(text).length <= pieces(phrase.join(' ')).length;
    return texts.some(isAll) ? 3 : 2;
  });
  return Math.max(0, ...fits);
}

/** Words as they were typed that say something and stand nowhere in the page. */
function missingWords(page: FoundPage, { phrases, typed }: Sought): readonly string[] {
  const texts = [page.name, page.title, page.issuers, ...page.sections.map(({ text }) => text)];
  const present = new Set(texts.flatMap((text) => pieces(text).map(({ key }) => key)));
  const words = phrases.slice(0, typed).flat();
  const isMissing = (key: string) => !present.has(key) && !isHollow(key);
  return [...new Set(words)].filter((word) => pieces(word).some(({ key }) => isMissing(key)));
}

const single = (matches: Matches) => matches.single;

function labelOf(text: string): string {
  return /^(?<label>\d+(?:\.\d+)*|\p{Ll})[.)]\s/u.exec(text)?.groups?.['label'] ?? '';
}

/** Sections that have something of the query, those with most of it first. */
function candidates(sections: readonly PageSection[], sought: Sought): readonly Candidate[] {
  return withHeadings(sections)
    .map(({ section, heading }) => {
      const matches = findMatches(section.text, sought);
      const score = matches.keys * 100 + matches.phrases * 20 + matches.pairs * 3 + matches.words;
      return { section, heading, matches, score };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

function withHeadings(
  sections: readonly PageSection[],
): readonly { readonly section: PageSection; readonly heading: string }[] {
  let heading = '';
  return sections.map((section) => {
    if (section.heading === 0) return { section, heading };
    // Only the first level names the place; the lower ones are often whole sentences.
    const above = section.heading === 1 ? '' : heading;
    if (section.heading === 1) heading = section.text;
    return { section, heading: above };
  });
}

const excerptLength = 240;
const before = 60;

/** Cuts a long text to what is around its first match, at blanks, and moves the marks with it. */
export function excerpt(text: string, marks: readonly Span[]): MarkedText {
  if (text.length <= excerptLength * 1.25) return { text, marks };
  const first = marks[0]?.start ?? 0;
  const from = first <= before ? 0 : text.indexOf(' ', first - before) + 1;
  const end =
    from + excerptLength >= text.length ? text.length : blankBefore(text, from + excerptLength);
  const lead = from > 0 ? '… ' : '';
  const moved = lead.length - from;
  return {
    text: `${lead}${text.slice(from, end)}${end < text.length ? ' …' : ''}`,
    marks: marks
      .filter((span) => span.start >= from && span.start < end)
      .map(({ start, end: to }) => ({ start: start + moved, end: Math.min(to, end) + moved })),
  };
}

function blankBefore(text: string, at: number): number {
  const blank = text.lastIndexOf(' ', at);
  return blank > 0 ? blank : at;
}
