import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { siteSettings } from '../../scripts/site/settings.ts';
import type { GraphEdge } from './gates/edges.ts';

/** data/graph.json as far as the tests read it. */
export interface Graph {
  readonly documents: readonly { readonly id: string; readonly kind: 'document' | 'reference' }[];
  readonly edges: readonly GraphEdge[];
}

/** Settings of the site under test. */
export const settings = siteSettings({}, process.env);

/** Directory and address of the site under test; the address ends with a slash. */
export const site = { dir: settings.dest, url: inject('url') };

/** Connects to the browser of this run. */
export function connectBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** Reads the graph of a built site. */
export function readGraph(dir: string): Graph {
  return JSON.parse(readFileSync(join(dir, 'data/graph.json'), 'utf8'));
}

/** One address of every type of page, by name; documents and references are those with the most edges. */
export function pageTypes(graph: Graph): Readonly<Record<string, string>> {
  const busiest = (kind: 'document' | 'reference', edgesAt: (edge: GraphEdge) => string) =>
    graph.documents
      .filter((document) => document.kind === kind)
      .map(({ id }) => ({ id, edges: graph.edges.filter((edge) => edgesAt(edge) === id).length }))
      .sort((a, b) => b.edges - a.edges)[0]?.id ?? `no ${kind}`;
  return {
    home: '',
    documents: 'van-ban/',
    catalogue: 'danh-muc/',
    axis: 'co-quan/',
    list: 'nam/khong-ghi/',
    references: 'tham-chieu/',
    document: `van-ban/${busiest('document', ({ evidence }) => evidence.document)}/`,
    reference: `van-ban/${busiest('reference', ({ target }) => target)}/`,
    search: 'tim-kiem/',
    graph: 'do-thi/',
    about: 'gioi-thieu/',
    accuracy: 'do-chinh-xac/',
    guide: 'huong-dan/',
    adding: 'them-van-ban/',
    doubts: 'can-xem-lai/',
    missing: 'khong-co-trang-nay/',
  };
}
