import { shortDate } from '../../lib/index.ts';
import type { KeyFacts } from './key-facts.ts';
import type { FacetId, FilterId, Sort } from './state.ts';

/** Filters for people. */
export const filterNames: Readonly<Record<FilterId, string>> = {
  loai: 'Loại văn bản',
  'co-quan': 'Cơ quan ban hành',
  cap: 'Cấp ban hành',
  nam: 'Năm ban hành',
  noi: 'Nơi ban hành',
  'tinh-trang': 'Tình trạng',
  'toan-van': 'Toàn văn',
  dan: 'Viện dẫn tới',
};

/** Orders for people. */
export const sortNames: Readonly<Record<Sort, string>> = {
  'phu-hop': 'mức phù hợp',
  'moi-nhat': 'ngày ban hành mới nhất',
  'cu-nhat': 'ngày ban hành cũ nhất',
  'duoc-dan-nhieu': 'được viện dẫn nhiều nhất',
};

/** What is said under a filter that needs it. */
export const filterNotes: Readonly<Partial<Record<FacetId, string>>> = {
  'tinh-trang': 'Chỉ ghi khi có nguồn nêu rõ; còn lại là chưa rõ.',
};

/** Names a document so that two of one number are told apart: “Chỉ thị số 46-CT/TW, 2015”. */
export function datedName(keys: KeyFacts, at: number): string {
  const date = shortDate(keys.dates[at] ?? null);
  return date === '' ? keys.name(at) : `${keys.name(at)}, ${date}`;
}

/** How many documents were found, how many of them pass the filters, and how many are shown. */
export interface Tally {
  /** Null where nothing was typed and the whole collection was filtered. */
  readonly found: number | null;
  readonly kept: number;
  readonly shown: number;
  readonly isFiltered: boolean;
}

/** Says in one sentence what the filters left, for the line above the list and for screen readers. */
export function filteredText({ found, kept, shown, isFiltered }: Tally): string {
  const before = found === null ? '' : ` (không lọc: ${found} văn bản)`;
  if (kept === 0) return `Không văn bản nào trong kho này khớp với bộ lọc${before}.`;
  const rest = shown < kept ? ` Đang hiện ${shown} văn bản đầu.` : '';
  if (!isFiltered) return `Kho này có ${kept} văn bản.${rest}`;
  return `Tìm thấy ${kept} văn bản trong kho này theo bộ lọc${before}.${rest}`;
}
