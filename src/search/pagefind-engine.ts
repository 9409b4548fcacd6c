import { fold } from '../lib/index.ts';
import type { Engine, FoundPage, Hit, PageSection } from './engine.ts';
import { hiddenMark } from './html.ts';
import { fromIndexed, strokeD } from './letters.ts';
import { pieces } from './pieces.ts';
import { wordsOf } from './query.ts';

/** What we use of Pagefind's module `pagefind.js`. */
export interface PagefindModule {
  createInstance(options: PagefindOptions): PagefindInstance;
}

/** Options of a Pagefind instance. */
export interface PagefindOptions {
  readonly basePath: string;
  readonly ranking: { readonly diacriticSimilarity: number };
}

/** An index that is open. */
export interface PagefindInstance {
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  destroy(): Promise<void>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

/** A page of the index as Pagefind gives it back. */
export interface PagefindPage {
  /** As it was given when indexing, without the base that Pagefind puts before it. */
  readonly raw_url: string;
  /** The text of the page, its words separated by single blanks. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** `location` counts words of `content`. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly location: number;
  }[];
}

// Pages whose words have the tones of the query come before those that differ in them.
const ranking = { diacriticSimilarity: 3 };
/** How Pagefind separates words when it counts them. */
const wordSeparator = /[^\S\uFEFF]+/u;

/** Opens the index under `basePath` (with a slash at its end). Nothing is loaded before the first search. */
export function openPagefind(
  { createInstance }: PagefindModule,
  basePath: string,
): Engine & { close(): Promise<void> } {
  const instance = createInstance({ basePath, ranking });
  const search = async (term: string) => (await instance.search(strokeD(term))).results;
  return {
    phrase: async (words) => (await search(`"${words.join(' ')}"`)).map(toHit),
    all: async (words) => {
      const results = await search(words.join(' '));
      const [first] = results;
      return first !== undefined && hasAll(await first.data(), words) ? results.map(toHit) : [];
    },
    close: () => instance.destroy(),
  };
}

/** The address of a page in the index; the base of the site is put before it where a link is made. */
export function indexUrl(id: string): string {
  return `/${id}/`;
}

function toHit(result: PagefindResult): Hit {
  // Pagefind forgets the text of a result that nobody holds any more: `load` must hold the result, not its `data`.
  const load = async () => toPage(await result.data());
  return { key: result.id, score: result.score, load };
}

/**
 * Pagefind silently replaces a word that no page has by the longest beginning of it that some page has. It does so
 * for the whole index at once, so the best page tells whether it did.
 */
function hasAll({ content, meta }: PagefindPage, words: readonly string[]): boolean {
  const text = fromIndexed([content, ...Object.values(meta)].join(' '));
  const present = [...wordsOf(text), ...pieces(text).map(({ key }) => key)].map(fold);
  return words.every((word) => present.some((each) => each.startsWith(fold(word))));
}

function toPage({ raw_url: url, meta, filters, content, anchors }: PagefindPage): FoundPage {
  return {
    id: url.replaceAll('/', ''),
    name: fromIndexed(meta['name'] ?? ''),
    title: fromIndexed(meta['title'] ?? ''),
    issuers: fromIndexed(meta['issuers'] ?? ''),
    date: meta['date'] ?? '',
    kind: filters['kind']?.includes('reference') === true ? 'reference' : 'document',
    sections: toSections(content, anchors),
  };
}

function toSections(content: string, anchors: PagefindPage['anchors']): readonly PageSection[] {
  const words = content.split(wordSeparator);
  const inOrder = anchors.toSorted((a, b) => a.location - b.location);
  return inOrder.map(({ element, id, location }, at) => {
    const shown = words
      .slice(location, inOrder[at + 1]?.location)
      .join(' ')
      .split(hiddenMark)[0];
    const level = /^h(?<level>[2-6])$/u.exec(element)?.groups?.['level'];
    return {
      anchor: id,
      heading: level === undefined ? 0 : Number(level) - 1,
      text: fromIndexed(shown ?? '').trim(),
    };
  });
}
