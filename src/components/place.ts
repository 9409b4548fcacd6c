import type { EdgeEvidence } from '../lib/index.ts';

const counter = /^(?:\d|[IVXLC]+(?:\.|$))/u;

/** Names the place of a sentence for people: “mục II.1”, “khoản 2 Điều 5”; before the first heading, “phần mở đầu”. */
export function placeName({ section }: Pick<EdgeEvidence, 'section'>): string {
  if (section === '') return 'phần mở đầu';
  return counter.test(section) ? `mục ${section}` : section;
}
