import { fold } from '../lib/index.ts';
import { compareItems, type ItemKeys, matches, type Order } from './order.ts';

/** The things of a list as printed, by the tools that sort and filter it. */
const printed = new WeakMap<HTMLElement, readonly Group[]>();

interface Group {
  readonly box: HTMLElement;
  readonly rest: HTMLDetailsElement | null;
  readonly lists: readonly HTMLElement[];
  /** How many of it were printed to stand open; the rest is a press away. */
  readonly open: number;
  readonly items: readonly Item[];
}

interface Item extends ItemKeys {
  readonly element: HTMLElement;
}

/** Sorts and filters the list below `tools` as they say, and says how many of its things are shown, in which order. */
export function updateList(tools: HTMLElement): void {
  const groups = printed.get(tools) ?? groupsBelow(tools);
  printed.set(tools, groups);
  const select = tools.querySelector<HTMLSelectElement>('[data-sort]');
  const order = (select?.value ?? '') as Order;
  const query = tools.querySelector<HTMLInputElement>('[data-filter]')?.value ?? '';
  let shown = 0;
  for (const group of groups) shown += arrange(group, order, fold(query));
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  const count = tools.querySelector('[data-list-count]');
  if (count === null) return;
  const noun = tools.dataset['noun'] ?? '';
  count.textContent = countSentence({
    shown,
    all,
    noun,
    order: order === '' ? '' : (select?.selectedOptions[0]?.text ?? ''),
  });
}

/** Puts the things of a group in order, those that match first open; returns how many match. */
function arrange({ box, rest, lists, open, items }: Group, order: Order, query: string): number {
  const sorted = items.toSorted((a, b) => compareItems(order, a, b));
  const matching = sorted.filter(({ words }) => matches(words, query));
  for (const item of items) item.element.hidden = !matching.includes(item);
  const [first, second] = lists;
  const ordered = [...matching, ...sorted.filter((item) => !matching.includes(item))];
  const split = second === undefined ? ordered.length : open;
  first?.append(...ordered.slice(0, split).map(({ element }) => element));
  second?.append(...ordered.slice(split).map(({ element }) => element));
  const further = Math.max(0, matching.length - split);
  if (rest !== null) {
    if (query !== '') rest.open = true;
    rest.hidden = further === 0;
    const summary = rest.querySelector('summary');
    if (summary !== null)
      summary.textContent = summary.textContent.replace(/^\d+/u, String(further));
  }
  const count = box.querySelector('.count');
  const all = items.length;
  if (count !== null)
    count.textContent = matching.length < all ? `${matching.length}/${all}` : `${all}`;
  box.hidden = matching.length === 0;
  return matching.length;
}

function groupsBelow(tools: HTMLElement): readonly Group[] {
  const boxes = tools.parentElement?.querySelectorAll<HTMLElement>('.relation-group') ?? [];
  let place = 0;
  return [...boxes].map((box) => {
    const lists = [...box.querySelectorAll<HTMLElement>('.evidence-list, .work-list')];
    const items = lists
      .flatMap((list) => [...list.children])
      .filter((child) => child instanceof HTMLElement)
      .map((child) => ({
        element: child,
        place: place++,
        date: child.dataset['date'] ?? '',
        level: Number(child.dataset['level'] ?? '9'),
        words: fold(child.textContent),
      }));
    const open = lists[0]?.childElementCount ?? 0;
    return { box, rest: box.querySelector('details'), lists, open, items };
  });
}

interface Count {
  readonly shown: number;
  readonly all: number;
  readonly noun: string;
  /** Empty for the order as printed. */
  readonly order: string;
}

function countSentence({ shown, all, noun, order }: Count): string {
  if (shown === 0) return `Không ${noun} nào khớp.`;
  const how = order === '' ? '' : `, xếp theo ${order}`;
  return shown === all
    ? `Hiện cả ${all} ${noun}${how}.`
    : `Hiện ${shown} trong ${all} ${noun}${how}.`;
}
