import type { Label } from './label.ts';
import { rankOf } from './label.ts';
import type { Part } from './model.ts';
import type { OutlineItem } from './outline.ts';
import { isRunningText } from './parts.ts';

const partNames: Readonly<Record<Exclude<Part, 'body' | 'annex'>, string>> = {
  letterhead: 'co-quan',
  number: 'so-ky-hieu',
  'place-date': 'ngay-thang',
  type: 'ten-loai',
  title: 'trich-yeu',
  addressees: 'kinh-gui',
  recipients: 'noi-nhan',
  signature: 'chu-ky',
};

/**
 * Gives every paragraph an address, unique in the document: `ii-1-a` by labels, `dieu-5-k2` below an article,
 * `ii-1-p2` for the second unlabelled paragraph or dash below `ii-1`, `trich-yeu`, `noi-nhan-2` by part.
 * A label that comes a second time below the same heading gets `-lan-2`.
 */
export function anchorsOf(outline: readonly OutlineItem[], parts: readonly Part[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const anchors: string[] = [];
  for (const [index, item] of outline.entries()) {
    const part = parts[index] ?? 'body';
    const running = part === 'body' || part === 'annex';
    const wanted = running ? bodyAnchor(item, outline, anchors) : partNames[part];
    const counted = !running || isCounted(item);
    const anchor = counted ? countedAnchor(wanted, part, counts) : wanted;
    anchors.push(unused(anchor, taken));
  }
  return anchors;
}

function isCounted({ label }: OutlineItem): boolean {
  return label === null || rankOf(label.kind) >= rankOf('dash');
}

function bodyAnchor(
  item: OutlineItem,
  outline: readonly OutlineItem[],
  anchors: readonly string[],
): string {
  const parent = item.parent === null ? null : (outline[item.parent] ?? null);
  const above = item.parent === null ? '' : `${anchors[item.parent]}-`;
  if (item.label === null || isCounted(item)) return `${above}p`;
  return labelAnchor(item.label, { above, parent: parent?.label ?? null });
}

function labelAnchor(
  { kind, key }: Label,
  { above, parent }: { readonly above: string; readonly parent: Label | null },
): string {
  switch (kind) {
    // Articles run through all chapters, so their number alone is their address; below an annex they start again.
    case 'article':
      return /^phu-luc/u.test(above)
        ? `${/^phu-luc(?:-[a-z0-9]+)?-/u.exec(above)?.[0]}dieu-${key}`
        : `dieu-${key}`;
    case 'annex':
      return key === '' ? 'phu-luc' : `phu-luc-${key}`;
    case 'part':
      return `${above}phan-${key}`;
    case 'chapter':
      return `${above}chuong-${key}`;
    case 'section':
      return `${above}muc-${key}`;
    case 'subsection':
      return `${above}tieu-muc-${key}`;
    case 'decimal':
      return parent?.kind === 'article' ? `${above}k${key}` : above + key;
    case 'decimal2':
    case 'decimal3':
      return above + (parent === null ? key : withoutPrefix(key, parent.key));
    case 'capital':
    case 'roman':
    case 'letter':
    case 'dash':
    case 'plus':
      return above + key;
    default:
      return kind satisfies never;
  }
}

// `1.2` below `1.` is `1-2`, not `1-1-2`.
function withoutPrefix(key: string, parent: string): string {
  return key.startsWith(`${parent}-`) ? key.slice(parent.length + 1) : key;
}

function countedAnchor(stem: string, part: Part, counts: Map<string, number>): string {
  const count = (counts.get(stem) ?? 0) + 1;
  counts.set(stem, count);
  if (isRunningText(part)) return `${stem}${count}`;
  return count === 1 ? stem : `${stem}-${count}`;
}

function unused(anchor: string, taken: Set<string>): string {
  let free = anchor;
  for (let time = 2; taken.has(free); time++) free = `${anchor}-lan-${time}`;
  taken.add(free);
  return free;
}
