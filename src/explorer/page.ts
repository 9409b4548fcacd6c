import { element } from '../reading/element.ts';
import { retryButton } from '../reading/retry-button.ts';
import { listenToPicture } from './controls.ts';
import { type FilterFields, filterFields } from './filter-fields.ts';
import { listenToFind } from './find-box.ts';
import { loaderOf } from './load.ts';
import { type Parts, partsOf } from './parts.ts';
import { currentPlace, openSession, type Session, type Shown } from './session.ts';
import { type State, start } from './state.ts';
import { fillLinks, fillNodes } from './tables.ts';
import type { Nothing } from './view.ts';
import { zoomable } from './zoom.ts';

/** Brings the explorer to life. `root` holds its parts and says where files and pages are. */
export function startExplorer(root: HTMLElement): void {
  const parts = partsOf(root);
  const loader = loaderOf(root.dataset['files'] ?? '');
  const zoom = zoomable(parts.picture);
  const session: Session = openSession({
    parts,
    loader,
    zoom,
    pages: root.dataset['pages'] ?? '',
    onShown: (shown, state) => {
      fields.show(shown.keys, state.filters);
      tell(parts, session, { shown, state });
    },
    onFailure: (retry) => parts.failure.replaceChildren(...failure(retry)),
  });
  listenToPicture(parts, session, zoom);
  const fields: FilterFields = filterFields(parts, session);
  listenToFind(parts, session, loader);
  const buttons: Readonly<Record<string, () => void>> = {
    closer: () => zoom.by(1.25),
    farther: () => zoom.by(0.8),
    fit: () => session.showAll(),
    restart: () => void session.go(start),
    only: () => keepCurrent(session),
  };
  root.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
    buttons[button?.dataset['do'] ?? '']?.();
  });
}

/** Puts what is shown into words and tables. */
function tell(
  parts: Parts,
  session: Session,
  { shown, state }: { readonly shown: Shown; readonly state: State },
): void {
  const { keys, names, view } = shown;
  parts.status.textContent = statusText(shown);
  fillNodes(parts.nodes, view, names, { toggle: session.toggle, hide: session.hide });
  fillLinks(parts.links, view, names, keys);
  const at = currentPlace(shown, state);
  const link = document.createElement('a');
  if (at === null) {
    parts.chosen.replaceChildren();
    return;
  }
  link.href = names.address(at);
  link.textContent = names.name(at);
  parts.chosen.replaceChildren('Đang chọn ', link);
}

/** Starts anew from the document under the cursor, with its neighbours alone. */
function keepCurrent(session: Session): void {
  const shown = session.shown();
  const at = shown === null ? null : currentPlace(shown, session.state());
  const id = shown?.keys.documents[at ?? -1]?.[0];
  if (id === undefined) return;
  const { filters } = session.state();
  void session.go({ ...start, roots: [id], opened: [id], current: id, filters });
}

/** Why nothing is shown, and what helps. */
const nothingShown: Readonly<Record<Nothing, string>> = {
  unknown: 'Kho này không có văn bản mà địa chỉ trang nêu. Hãy tìm văn bản khác để bắt đầu.',
  hidden: 'Mọi văn bản ở đây đều đang bị ẩn. Hãy bấm “Bắt đầu lại”, hoặc tìm văn bản khác.',
  filtered: 'Không có văn bản nào trong kho này qua được bộ lọc.',
};

/** Says how much is shown, and how much is not and why. */
function statusText({ view }: Shown): string {
  const { nodes, links, crowdedOut, filteredOut, hidden, nothing } = view;
  if (nothing !== null) return nothingShown[nothing];
  const parts = [
    `Đang hiện ${nodes.length} văn bản, ${links.length} cặp viện dẫn.`,
    crowdedOut > 0 &&
      `Còn ${crowdedOut} văn bản lân cận không đủ chỗ: hãy lọc, ẩn bớt, hoặc chỉ giữ văn bản đang chọn.`,
    filteredOut > 0 && `Bộ lọc bỏ ${filteredOut} văn bản lân cận.`,
    hidden > 0 && `Đã ẩn ${hidden} văn bản.`,
  ];
  return parts.filter((part) => part !== false).join(' ');
}

function failure(retry: () => void): readonly Node[] {
  const said = 'Không tải được dữ liệu của đồ thị. Hãy kiểm tra mạng rồi thử lại.';
  return [element('p', '', said), retryButton(retry)];
}
