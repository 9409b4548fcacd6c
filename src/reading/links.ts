/**
 * Returns the link around `target` that has a preview: to the page of another document below `documents`
 * (`/kho/van-ban/`), or from an ambiguous citation to its choices. Null for everything else.
 */
export function previewLink(
  target: EventTarget | null,
  documents: string,
): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link === null) return null;
  if (link.matches('.citation.is-ambiguous')) return link;
  const isDocument = link.pathname.startsWith(documents) && link.pathname !== documents;
  const isHere = link.pathname === location.pathname;
  // “Đọc tại …” stands below the name of its document; the link of a card is in the card already.
  const isBeside = link.closest('.evidence-place, .preview') !== null;
  return isDocument && !isHere && !isBeside ? link : null;
}
