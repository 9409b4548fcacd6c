import { element } from './element.ts';

/** The buttons that copy a paragraph; one pair, which moves to the paragraph that the reader is at. */
export interface BlockTools {
  /** Puts the buttons behind the label of `block`, where the Tab key finds them next. */
  offer(block: HTMLElement): void;
}

/** What the buttons do with the paragraph beside them. */
export interface BlockActions {
  copyParagraph(block: HTMLElement): void;
  copyLink(block: HTMLElement): void;
}

/** Outlines of two pictures on a field of 16 by 16: two sheets; two links of a chain. */
const sheets = 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z';
const chain =
  'M6.5 9.5l3-3M7 4.5l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5L7.5 13A3.2 3.2 0 0 1 3 8.5L4.5 7';

/** Makes the buttons. They hold no text, so that the text of a paragraph stays as it was written. */
export function makeBlockTools({ copyParagraph, copyLink }: BlockActions): BlockTools {
  const tools = element(
    'span',
    'block-tools',
    button('Chép đoạn này kèm nguồn', sheets, copyParagraph),
    button('Chép liên kết tới đoạn này', chain, copyLink),
  );
  tools.dataset['scripted'] = '';
  return {
    offer(block) {
      const isInUse =
        tools.contains(document.activeElement) && !block.contains(document.activeElement);
      if (isInUse || tools.parentElement === block) return;
      block.querySelector(':scope > .permalink')?.after(tools);
    },
  };
}

function button(
  name: string,
  outline: string,
  act: (block: HTMLElement) => void,
): HTMLButtonElement {
  const made = element('button', 'block-tool', picture(outline));
  made.type = 'button';
  made.title = name;
  made.setAttribute('aria-label', name);
  made.addEventListener('click', () => {
    const block = made.closest<HTMLElement>('.block');
    if (block !== null) act(block);
  });
  return made;
}

function picture(outline: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', outline);
  svg.append(path);
  return svg;
}
