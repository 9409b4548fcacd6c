import type { Layout, Placed } from './layout.ts';
import type { Names } from './names.ts';
import type { View, ViewNode } from './view.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** Draws a view into an SVG, in the place of what was there. Every document is a link. */
export function draw(
  svg: SVGSVGElement,
  { view, layout, names }: { readonly view: View; readonly layout: Layout; readonly names: Names },
  current: number | null,
): void {
  const arrows = element('g', { class: 'arrows', 'aria-hidden': 'true' });
  for (const { link, path } of layout.arrows) {
    const ends = { 'data-source': link.source, 'data-target': link.target };
    arrows.append(element('path', { d: path, ...ends }));
  }
  const byPlace = new Map(view.nodes.map((node) => [node.at, node]));
  const nodes = layout.nodes.flatMap((placed) => {
    const node = byPlace.get(placed.at);
    return node === undefined ? [] : [nodeElement(node, placed, names)];
  });
  svg.replaceChildren(arrows, ...nodes);
  markCurrent(svg, current);
}

/** Marks the document under the cursor and its arrows; `current` alone is reached by Tab. Draws nothing anew. */
export function markCurrent(svg: SVGSVGElement, current: number | null): void {
  for (const arrow of svg.querySelectorAll<SVGPathElement>('.arrows path')) {
    const { source, target } = arrow.dataset;
    const isOwn = source === String(current) || target === String(current);
    arrow.classList.toggle('is-own', isOwn);
    arrow.setAttribute('marker-end', `url(#mui-ten${isOwn ? '-rieng' : ''})`);
  }
  for (const link of svg.querySelectorAll('a')) {
    const isCurrent = link.dataset['at'] === String(current);
    link.classList.toggle('is-focus', isCurrent);
    link.setAttribute('tabindex', isCurrent ? '0' : '-1');
  }
}

function nodeElement(
  { at, row, isOpen, rest }: ViewNode,
  { lines, x, y, width, height }: Placed,
  names: Names,
): SVGElement {
  const kind = row[1] === 1 ? 'is-document' : 'is-reference';
  const link = element('a', {
    href: names.address(at),
    class: isOpen ? `${kind} is-open` : kind,
    'data-at': at,
    'aria-description': `dẫn ${row[7]}, được dẫn ${row[8]} văn bản; ${stateWords(isOpen, rest)}`,
  });
  link.append(element('rect', { x, y, width, height }));
  for (const [line, { text, isStrong }] of lines.entries()) {
    const place = { x: x + width / 2, y: y + 19 + line * 16 };
    const written = element('text', isStrong ? { ...place, class: 'is-strong' } : place);
    written.textContent = text;
    // The blank keeps the lines apart in the link's name.
    link.append(written, ' ');
  }
  if (rest > 0) link.append(...badge(rest, x + width, y));
  return link;
}

function stateWords(isOpen: boolean, rest: number): string {
  const more = rest > 0 ? `còn ${rest} liên hệ chưa vẽ` : 'mọi liên hệ đã vẽ';
  return `${isOpen ? 'đang mở' : 'chưa mở'}, ${more}`;
}

/** How many links are not drawn, at the corner of the node. */
function badge(rest: number, x: number, y: number): readonly SVGElement[] {
  const words = `+${rest}`;
  const width = 12 + 7 * words.length;
  const frame = element('rect', { class: 'badge', x: x - width + 8, y: y - 9, width, height: 18 });
  const text = element('text', {
    'aria-hidden': 'true',
    class: 'badge-text',
    x: x + 8 - width / 2,
    y: y + 4.5,
  });
  text.textContent = words;
  return [frame, text];
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(svgSpace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
