import { quotation } from '../lib/index.ts';
import { type BlockTools, makeBlockTools } from './block-tools.ts';
import { copy } from './clipboard.ts';

/** Copies texts of a page. */
export interface Copying {
  /** Copies the text that stands beside a button. */
  copyBeside(button: HTMLElement): void;
  /** Puts the buttons for copying a paragraph beside its label. */
  offer(block: HTMLElement): void;
}

let copying: Copying | null = null;

/** Returns what copies in the page whose article is given, the same every time; `citation` names its document. */
export function copyingIn(article: HTMLElement, citation: string): Copying {
  copying ??= makeCopying(article, citation);
  return copying;
}

function makeCopying(article: HTMLElement, citation: string): Copying {
  const tools: BlockTools = makeBlockTools({
    copyParagraph(block) {
      const place = block.dataset['place'] ?? '';
      const text = quotation({ text: block.textContent, place, citation });
      void copy(article, { text, what: 'đoạn này kèm nguồn' });
    },
    copyLink(block) {
      const text = `${location.origin}${location.pathname}#${block.id}`;
      void copy(article, { text, what: 'liên kết tới đoạn này' });
    },
  });
  return {
    copyBeside(button) {
      const shown = button.parentElement?.querySelector<HTMLElement>('[data-copy-text]');
      if (shown == null) return;
      const what = button.dataset['copy'] ?? '';
      void copy(article, { text: shown.textContent, what, shown });
    },
    offer: tools.offer,
  };
}
