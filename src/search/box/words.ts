import { element } from '../../reading/element.ts';
import { retryButton } from '../../reading/retry-button.ts';
import type { Found } from '../finder/finder.ts';

/** Says how many documents fit, for those who hear the page. */
export function statusText({ total }: Found, shown: number): string {
  if (shown === 0) return 'Không có số, ký hiệu hay tên nào khớp.';
  const count = total > shown ? `${shown} trong ${total} văn bản khớp` : `${shown} văn bản khớp`;
  return `${count}. Chọn bằng phím mũi tên, mở bằng phím Enter.`;
}

/** What stands below the rows: that there are more, or that titles are still missing; empty when there is nothing to say. */
export function noteText({ total }: Found, shown: number, hasTitles: boolean): string {
  if (!hasTitles) return 'Đang tải trích yếu; mới tìm được theo số, loại, cơ quan.';
  return total > shown && shown > 0 ? `Còn ${total - shown} văn bản khớp; gõ thêm để thu hẹp.` : '';
}

/** Says that the files could not be had, and that plain search works; the button tries again. */
export function failureNote(retry: () => void): readonly HTMLElement[] {
  const said = 'Chưa tải được danh sách số, tên văn bản. Phím Enter vẫn tìm trong toàn văn.';
  return [element('p', '', said), retryButton(retry)];
}
