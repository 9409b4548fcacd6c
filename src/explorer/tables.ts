import type { KeyFile } from './files.ts';
import type { Names } from './names.ts';
import type { View, ViewLink, ViewNode } from './view.ts';

/** What the buttons of a table do with a document. */
export interface Actions {
  readonly toggle: (at: number) => void;
  readonly hide: (at: number) => void;
}

/** Fills the table of documents: name, links, and what can be done with it. */
export function fillNodes(
  body: HTMLElement,
  { nodes }: View,
  names: Names,
  actions: Actions,
): void {
  body.replaceChildren(...nodes.map((node) => nodeRow(node, names, actions)));
}

/** Fills the table of links: who cites whom, how, and where it is written. */
export function fillLinks(body: HTMLElement, { links }: View, names: Names, keys: KeyFile): void {
  body.replaceChildren(...links.map((link) => linkRow(link, names, keys)));
}

function nodeRow({ at, row, isOpen, rest }: ViewNode, names: Names, actions: Actions): HTMLElement {
  const name = element('th', documentLink(at, row[1], names));
  name.scope = 'row';
  const told = element('td', `${row[7]} / ${row[8]}`);
  if (rest > 0) told.append(element('small', ` còn ${rest} chưa vẽ`));
  const open = button(
    isOpen ? 'Thu lại' : 'Mở',
    `${isOpen ? 'Thu lại' : 'Mở'} lân cận của ${names.name(at)}`,
    () => actions.toggle(at),
  );
  const hide = button('Ẩn', `Ẩn ${names.name(at)}`, () => actions.hide(at));
  open.dataset['toggle'] = String(at);
  return element('tr', name, told, element('td', open, ' ', hide));
}

function linkRow(link: ViewLink, names: Names, keys: KeyFile): HTMLElement {
  const { source, target, relations, times, evidence, start } = link;
  const kindOf = (at: number) => keys.documents[at]?.[1] ?? 0;
  const labels = relations.flatMap((at) => keys.relations[at]?.[1] ?? []).join(', ');
  const proof = element('a', 'đọc tại chỗ');
  proof.href = names.evidence(evidence, start);
  proof.className = 'link-evidence';
  const how = element('td', times > 1 ? `${labels}, ${times} lần ` : `${labels} `, proof);
  const from = element('th', documentLink(source, kindOf(source), names));
  from.scope = 'row';
  return element('tr', from, how, element('td', documentLink(target, kindOf(target), names)));
}

function documentLink(at: number, isHeld: 0 | 1, names: Names): HTMLElement {
  const link = element('a', names.name(at));
  link.href = names.address(at);
  link.className = isHeld === 1 ? 'is-document' : 'is-reference';
  return link;
}

function button(text: string, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  made.className = 'button';
  made.setAttribute('aria-label', label);
  made.addEventListener('click', press);
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
