import type { Neighbourhood } from '../lib/index.ts';

/** Says what a picture leaves out; empty when it shows all. */
export function leftOut({ cites, citedBy, links }: Neighbourhood['omitted']): string {
  const parts = [
    [cites, 'văn bản được dẫn'],
    [citedBy, 'văn bản viện dẫn'],
    [links, 'mũi tên giữa các văn bản đã vẽ'],
  ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  return parts.length === 0 ? '' : `Để hình đọc được, còn ${parts.join(', ')} không vẽ.`;
}
