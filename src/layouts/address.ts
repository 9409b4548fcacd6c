import type { DocumentId, EdgeEvidence } from '../lib/index.ts';

/** The path below which the site stands, with a slash at its end. */
const base = import.meta.env.BASE_URL.replace(/\/*$/u, '/');

/** Returns the address of a page of the site: `toPage('do-thi')` → `/do-thi/`; of the home page without a name. */
export function toPage(name = ''): string {
  return name === '' ? base : `${base}${name}/`;
}

/** Returns the address of a file of the site: `toFile('data/graph.json')`. */
export function toFile(path: string): string {
  return `${base}${path}`;
}

/** Returns the address of a document's or reference's page. */
export function toDocument(id: DocumentId): string {
  return toPage(`van-ban/${id}`);
}

/** Returns the id that a citation's first segment carries in the page of its document. */
export function citationAnchor(start: number): string {
  return `trich-${start}`;
}

/** Returns the id of a note on how a citation is written. */
export function noteAnchor(number: number): string {
  return `ghi-chu-${number}`;
}

/** Returns the id of the mark in the text that leads to a note. */
export function noteMarkAnchor(number: number): string {
  return `dau-ghi-chu-${number}`;
}

/** Id of the list of what is to be looked at again in a document. */
export const doubtsAnchor = 'can-xem-lai';

/** Returns the id of an entry of that list. */
export function doubtAnchor(number: number): string {
  return `xem-lai-${number}`;
}

/** Returns the id of the list of those who cite the paragraph at `anchor`. */
export function citedMarkTarget(anchor: string): string {
  return `dan-toi-${anchor}`;
}

/** Returns the address of a citation in the text in which it stands. */
export function toEvidence({ document, citationSpan }: EdgeEvidence): string {
  return toCitation(document, citationSpan.start);
}

/** Returns the address of the citation that starts at `start` of a document's text. */
export function toCitation(document: DocumentId, start: number): string {
  return `${toDocument(document)}#${citationAnchor(start)}`;
}

/** Returns the address of a page of the full list of those who cite a document. */
export function toCiting(id: DocumentId, view?: string): string {
  return toPage(`van-ban/${id}/duoc-vien-dan${view === undefined ? '' : `/${view}`}`);
}

/** Returns the address at which those who cite a document are searched and filtered. */
export function toSearchCiting(id: DocumentId): string {
  return `${toPage('tim-kiem')}?dan=${id}`;
}

/** Returns the address of a file that belongs to a document and stands beside its page. */
export function toDownload(id: DocumentId, name: string): string {
  return `${toDocument(id)}${name}`;
}

/** Returns an address with the host of the site, or as it is when the site does not know its host. */
export function withHost(address: string, site: URL | undefined): string {
  return site === undefined ? address : new URL(address, site).href;
}
