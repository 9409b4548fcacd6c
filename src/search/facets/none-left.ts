import { element } from '../../reading/element.ts';

/** Says that the filters leave nothing of what was found, with a button that lets go of them. */
export function noneLeft(clear: () => void): Node {
  const said = 'Không văn bản nào có đủ những điều đã chọn. Hãy bỏ bớt điều kiện ở trên.';
  const button = element('button', 'button', 'Xóa bộ lọc');
  button.type = 'button';
  button.addEventListener('click', clear);
  return element('div', 'note', element('p', '', said), element('p', '', button));
}
