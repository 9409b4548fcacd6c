import { element } from '../../reading/element.ts';
import type { Finder } from '../finder/finder.ts';
import type { KeyFacts } from './key-facts.ts';
import type { FacetLoader } from './load.ts';
import { datedName, filterNames } from './words.ts';

/** How many documents are offered to choose from. */
const mostOffered = 6;

/** Builds the filter “viện dẫn tới”: a field that finds documents; `choose` gets the id of the one to be cited. */
export function citingField(loader: FacetLoader, choose: (id: string) => void): HTMLElement {
  const input = fieldOf('dan-toi');
  const label = element('label', '', 'Văn bản được dẫn');
  label.htmlFor = input.id;
  const told = element('p', 'filter-note');
  told.setAttribute('role', 'status');
  const found = element('ul', 'filter-found');
  const pick = (id: string) => {
    input.value = '';
    told.textContent = '';
    found.replaceChildren();
    choose(id);
  };
  const list = async (): Promise<readonly number[]> => {
    const typed = input.value;
    const answer = await findIn(loader, typed);
    // What was typed meanwhile has an answer of its own on the way.
    if (typed !== input.value) return [];
    told.textContent = answer.told;
    found.replaceChildren(...answer.places.map((at) => offer(answer.keys, at, pick)));
    return answer.places;
  };
  input.addEventListener('input', () => void list());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') found.replaceChildren();
    // Enter of a typing method ends a word.
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void list().then(() => found.querySelector('button')?.click());
  });
  const root = element('details', 'filter', element('summary', '', filterNames.dan));
  root.append(label, input, told, found);
  root.dataset['facet'] = 'dan';
  return root;
}

function fieldOf(id: string): HTMLInputElement {
  const input = element('input', 'filter-field');
  input.id = id;
  input.type = 'search';
  input.placeholder = 'Số, ký hiệu hoặc trích yếu';
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.maxLength = 200;
  return input;
}

interface Answer {
  readonly keys: KeyFacts | null;
  readonly places: readonly number[];
  readonly told: string;
}

/** Finds the documents that some other cites; says how it went. */
async function findIn(loader: FacetLoader, typed: string): Promise<Answer> {
  const words = typed.trim();
  if (words === '') return { keys: null, places: [], told: '' };
  try {
    const [{ keys }, finder] = await Promise.all([loader.known(), loader.finder()]);
    const places = citedAmong(finder, keys, words);
    const told = places.length > 0 ? `${places.length} văn bản để chọn.` : noneText(words);
    return { keys, places, told };
  } catch {
    loader.discard();
    return { keys: null, places: [], told: 'Chưa tải được danh sách trích yếu; hãy gõ lại.' };
  }
}

function citedAmong(finder: Finder, keys: KeyFacts, words: string): readonly number[] {
  return finder(words, Number.POSITIVE_INFINITY)
    .places.filter((at) => (keys.citedBy[at] ?? 0) > 0)
    .slice(0, mostOffered);
}

function noneText(words: string): string {
  return `Không văn bản nào khớp với “${words}” mà được văn bản khác trong kho này viện dẫn.`;
}

function offer(keys: KeyFacts | null, at: number, pick: (id: string) => void): HTMLElement {
  if (keys === null) return element('li', '');
  const times = element('span', 'count', `${keys.citedBy[at] ?? 0} văn bản dẫn`);
  const button = element('button', '', datedName(keys, at), ' ', times);
  button.type = 'button';
  button.addEventListener('click', () => pick(keys.ids[at] ?? ''));
  return element('li', '', button);
}
