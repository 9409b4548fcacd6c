/** A link of a page: in its text, or around a node of a chart. */
export type PageLink = HTMLAnchorElement | SVGAElement;

/**
 * Returns the link around `target` that has a preview: to the page of another document below `documents`
 * (`/kho/van-ban/`), or from an ambiguous citation to its choices. Null for everything else.
 */
export function previewLink(target: EventTarget | null, documents: string): PageLink | null {
  const link = target instanceof Element ? target.closest<PageLink>('a[href]') : null;
  if (link === null) return null;
  if (link.matches('.citation.is-ambiguous')) return link;
  const { pathname } = addressOf(link);
  const isDocument = pathname.startsWith(documents) && pathname !== documents;
  const isHere = pathname === location.pathname;
  // “Đọc tại …” stands below the name of its document; the link of a card is in the card already.
  const isBeside = link.closest('.evidence-place, .preview') !== null;
  return isDocument && !isHere && !isBeside ? link : null;
}

/** Returns where a link leads. In a picture a link has no address of its own to ask for, only what is written. */
export function addressOf(link: PageLink): URL {
  return new URL(link.getAttribute('href') ?? '', document.baseURI);
}
