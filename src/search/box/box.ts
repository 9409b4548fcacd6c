import type { Found } from '../finder/finder.ts';
import { listenToBox } from './listen.ts';
import { makePopup, type Popup } from './popup.ts';
import { documentRow, searchRow } from './rows.ts';
import { makeSource, type Source } from './source.ts';
import { failureNote, noteText, statusText } from './words.ts';

/** A search box in use. */
export interface Box {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly popup: Popup;
  /** On the search page the list stands above the results that come as one types. */
  readonly isAboveResults: boolean;
  /** Shows what fits what is typed now, as soon as it is known. */
  open(): void;
  close(): void;
  /** The page to which Enter leads while no row is chosen; null where it searches. */
  direct(): string | null;
}

type Shown = Pick<Box, 'form' | 'input' | 'popup' | 'isAboveResults'>;

const mostRows = 8;
const mostAboveResults = 4;
/** Above results a few names may stand; more of them are the results themselves. */
const fewNames = 2;
/** In milliseconds; a download that is quicker need not be told. */
const patience = 400;

/** Brings a search box to life. The form says where the files and the pages of documents are. */
export function openBox(form: HTMLFormElement, input: HTMLInputElement): void {
  const isAboveResults = form.closest('[data-search="page"]') !== null;
  const popup = makePopup(form, input, 'Văn bản đúng số, tên');
  form.classList.toggle('is-above-results', isAboveResults);
  const shown: Shown = { form, input, popup, isAboveResults };
  const source = makeSource(form.dataset['files'] ?? '');
  let isWanted = false;
  let hasFailed = false;
  const show = () => {
    if (isWanted) showNow(shown, source, hasFailed ? retry : null);
  };
  const load = () => {
    hasFailed = false;
    source.load(show).catch(() => {
      hasFailed = true;
      show();
    });
  };
  const retry = () => {
    load();
    input.focus();
    show();
  };
  const open = () => {
    isWanted = input.value.trim() !== '';
    if (!isWanted) popup.close();
    else if (source.ready() !== null || hasFailed) show();
    else setTimeout(show, patience);
  };
  const close = () => {
    isWanted = false;
    popup.close();
  };
  listenToBox({ ...shown, open, close, direct: () => directPage(shown, source) });
  load();
  if (input.value !== '' && !isAboveResults) open();
}

function showNow(shown: Shown, source: Source, retry: (() => void) | null): void {
  const { form, input, popup, isAboveResults } = shown;
  const typed = input.value.trim();
  const ready = source.ready();
  const found = ready?.find(typed, mostRows) ?? null;
  const places = found === null ? [] : placesShown(found, isAboveResults);
  const rows =
    ready === null ? [] : places.map((at) => documentRow(ready, at, form.dataset['pages'] ?? ''));
  if (!isAboveResults) rows.push(searchRow(typed, form.action));
  const note =
    found === null
      ? 'Đang tải danh sách văn bản…'
      : noteText(found, places.length, ready?.titles != null);
  const isQuiet = note === '' || (isAboveResults && retry === null);
  popup.show(rows, retry !== null ? failureNote(retry) : isQuiet ? [] : [note]);
  if (found !== null) popup.say(statusText(found, places.length));
}

/** Above results: those whose number was typed, or the few that are called so. */
function placesShown({ places, total, numbered }: Found, isAboveResults: boolean) {
  if (!isAboveResults) return places;
  if (numbered > 0) return places.slice(0, Math.min(numbered, mostAboveResults));
  return total <= fewNames ? places : [];
}

/**
 * The only document that has the whole number; else the only one that fits at all, where titles are known too and no
 * results stand below, which the reader may have been typing for.
 */
function directPage({ form, input, isAboveResults }: Shown, source: Source): string | null {
  const ready = source.ready();
  if (ready === null) return null;
  const { exact, places, total } = ready.find(input.value.trim(), 1);
  const isOnly = total === 1 && ready.titles !== null && !isAboveResults;
  const at = exact ?? (isOnly ? places[0] : undefined);
  const id = ready.keys.documents[at ?? -1]?.[0];
  return id === undefined ? null : `${form.dataset['pages'] ?? ''}${id}/`;
}
