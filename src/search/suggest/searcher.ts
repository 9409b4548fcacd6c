import type { SearchAnswer, SearchEngine } from '../engine.ts';
import { isEmptyQuery } from '../render.ts';
import type { Found } from '../search.ts';
import { searchOrCorrect } from './correct.ts';
import type { SuggestionSources } from './sources.ts';
import { type Suggestions, suggestionsFor } from './suggest.ts';

/** What a search found, and the query that it answers where it is not the one typed. */
export interface CorrectedFound {
  readonly found: SearchAnswer;
  readonly corrected: string | null;
}

/** Searches as `search` does; for what was meant where what was typed can only have meant that. */
export async function searchAsMeant(
  typed: string,
  engine: SearchEngine,
  sources: SuggestionSources,
): Promise<CorrectedFound> {
  const seek = async (query: string) => {
    const found = await engine.search(query);
    return { found, total: found.hits.length, dropped: unmet(found) };
  };
  const { results, corrected } = await searchOrCorrect(typed, seek, sources);
  return { found: results.found, corrected };
}

/** Says what to offer beside results that are none, or that lack words; null when there is no need. */
export async function suggestionsBeside(
  found: Found,
  engine: SearchEngine,
  sources: SuggestionSources,
): Promise<Suggestions | null> {
  const { query, hits, absent } = found;
  if (isEmptyQuery(query) || (hits.length > 0 && unmet(found).length === 0)) return null;
  const count = async (wider: string) => (await engine.search(wider)).hits.length;
  const searched = { typed: query.text, absent: absent.map(({ meaning }) => meaning) };
  const suggestions = await suggestionsFor(searched, { ...sources, count });
  // Results without the dropped words are there already, and the note above them names the words.
  return hits.length > 0 ? { ...suggestions, unknown: [], fewer: [] } : suggestions;
}

/** Words that results do not have though they were asked for; of a question nobody expects every word. */
function unmet({ dropped, isPartial, isQuestion, sought }: Found): readonly string[] {
  if (isQuestion) return [];
  return isPartial ? sought.phrases.slice(0, sought.typed).flat() : dropped;
}
