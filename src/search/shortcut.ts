/** Lets `/` put the cursor into the last search box of the page, unless the reader is writing somewhere. */
export function focusSearchOnSlash(): void {
  addEventListener('keydown', (event) => {
    const isShortcut = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isShortcut || isWriting(event.target)) return;
    // The box of the page itself stands behind that of the masthead and is the larger one.
    const field = [...document.querySelectorAll<HTMLInputElement>('.search-field')].at(-1);
    if (field === undefined) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}
