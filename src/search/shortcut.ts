/**
 * Lets `/` put the cursor into the last search box of the page, unless the reader is writing somewhere; Ctrl-K or Cmd-K
 * does so everywhere.
 */
export function focusSearchOnKeys(): void {
  addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    // The box of the page itself stands behind that of the masthead and is the larger one.
    const field = [...document.querySelectorAll<HTMLInputElement>('.search-field')]
      .filter((each) => each.closest('[data-search-box]') !== null)
      .at(-1);
    if (field === undefined) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey || event.shiftKey) return false;
  const isCommand = event.ctrlKey !== event.metaKey;
  if (isCommand) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !event.ctrlKey && !isWriting(event.target);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}
