import { element } from './element.ts';

/** A text to copy, what it is for people, and where it stands in the page, if it does. */
export interface Copied {
  readonly text: string;
  readonly what: string;
  readonly shown?: HTMLElement;
}

/** How long the message stays; in milliseconds. */
const reading = 4000;

/**
 * Copies a text and says so. Where the browser refuses, the text is selected, so that the reader's own keys can copy it:
 * where it stands, or in a field beside the message.
 */
export async function copy(article: HTMLElement, { text, what, shown }: Copied): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(article, [`Đã chép ${lowerFirst(what)}.`], reading);
  } catch {
    const message =
      'Trình duyệt không cho chép. Đoạn chữ đã được chọn sẵn: nhấn Ctrl+C (hoặc giữ để chép).';
    if (shown !== undefined) {
      say(article, [message], reading);
      getSelection()?.selectAllChildren(shown);
    } else {
      const field = element('textarea', 'copy-field');
      field.value = text;
      field.readOnly = true;
      field.setAttribute('aria-label', what);
      say(article, [message, field], null);
      field.select();
    }
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a message, for a while or until the next one. */
function say(article: HTMLElement, content: readonly (Node | string)[], time: number | null): void {
  clearTimeout(timer);
  const box = messageBox(article);
  box.replaceChildren(...content);
  if (time !== null) timer = setTimeout(() => box.replaceChildren(), time);
}

function messageBox(article: HTMLElement): HTMLElement {
  const present = article.querySelector<HTMLElement>('.copy-message');
  if (present !== null) return present;
  const box = element('div', 'copy-message');
  box.setAttribute('role', 'status');
  box.dataset['scripted'] = '';
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') box.replaceChildren();
  });
  article.append(box);
  return box;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
