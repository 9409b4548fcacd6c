import type { Box } from './box.ts';

/** Lets a box answer to keys, pointers and the focus. */
export function listenToBox(box: Box): void {
  const { form, input, popup } = box;
  input.addEventListener('input', () => box.open());
  input.addEventListener('keydown', (event) => {
    // While letters are being composed (Telex, VNI) all keys belong to the input method; 229 is how some of them say so.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.altKey || event.shiftKey) return;
    keys[event.key]?.(box, event);
  });
  form.addEventListener('submit', () => {
    if (!box.isAboveResults) box.close();
  });
  // A press on a row leaves the focus, and on a touch screen the keyboard, where it is.
  form.querySelector('.search-rows')?.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  if (box.isAboveResults) {
    addEventListener('popstate', () => box.close());
    return;
  }
  form.addEventListener('focusout', ({ relatedTarget }) => {
    const isInside = relatedTarget instanceof Node && form.contains(relatedTarget);
    if (!isInside && document.hasFocus()) box.close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (popup.isOpen() && target instanceof Node && !form.contains(target)) box.close();
  });
  // Who comes back through the history finds the page as it was left, without a list over it.
  addEventListener('pagehide', () => box.close());
}

type KeyWork = (box: Box, event: KeyboardEvent) => void;

const move =
  (step: 1 | -1): KeyWork =>
  (box, event) => {
    if (event.ctrlKey || event.metaKey || box.input.value.trim() === '') return;
    event.preventDefault();
    if (box.popup.isOpen()) box.popup.move(step);
    else box.open();
  };
const leave: KeyWork = ({ popup }) => popup.leave();

const keys: Readonly<Record<string, KeyWork>> = {
  ArrowDown: move(1),
  ArrowUp: move(-1),
  ArrowLeft: leave,
  ArrowRight: leave,
  Home: leave,
  End: leave,
  Enter: enter,
  Escape: dismiss,
};

/** Opens the chosen row, or the only document that fits; otherwise the form is sent. */
function enter(box: Box, event: KeyboardEvent): void {
  const address = box.popup.chosen()?.href ?? box.direct();
  if (address === null) return;
  event.preventDefault();
  box.close();
  if (event.ctrlKey || event.metaKey) open(address, '_blank', 'noopener');
  else location.assign(address);
}

/** First closes the list, then clears the field. */
function dismiss({ input, popup, close }: Box, event: KeyboardEvent): void {
  if (!popup.isOpen() && input.value === '') return;
  event.preventDefault();
  if (popup.isOpen()) {
    close();
    return;
  }
  input.value = '';
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
