import type { EdgeEvidence } from '../lib/index.ts';

/** Names the place of a sentence for people: “mục II.1”; before the first heading, “phần mở đầu”. */
export function placeName({ section }: EdgeEvidence): string {
  return section === '' ? 'phần mở đầu' : `mục ${section}`;
}
