import { element } from './element.ts';

/** Makes the button that tries again what could not be downloaded. */
export function retryButton(retry: () => void, label = 'Thử lại'): HTMLButtonElement {
  const button = element('button', 'button', label);
  button.type = 'button';
  button.addEventListener('click', retry);
  return button;
}
