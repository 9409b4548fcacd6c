const key = 'xem-truoc';
const off = 'tat';

/**
 * Keeps the switch of the previews in step with what was chosen before, on this machine. Returns whether previews are on.
 * Where storage is refused the switch holds for this page alone.
 */
export function watchSwitch(article: HTMLElement): () => boolean {
  const box = article.querySelector<HTMLInputElement>('[data-preview-switch]');
  if (box === null) return () => true;
  box.checked = stored() !== off;
  box.addEventListener('change', () => store(box.checked));
  return () => box.checked;
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, off);
  } catch {
    // Refused: the switch itself still remembers until the page is left.
  }
}
