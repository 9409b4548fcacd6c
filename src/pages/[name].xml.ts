import type { APIContext } from 'astro';
import { toFile, toPage, withHost } from '../layouts/address.ts';
import { openSearchDescription } from '../search/open-search.ts';

/** `opensearch.xml`; none where the site does not know its host, since its addresses must be whole. */
export function getStaticPaths() {
  return import.meta.env.SITE === undefined ? [] : [{ params: { name: 'opensearch' } }];
}

/** How a browser adds the site to its search engines. */
export function GET({ site }: APIContext): Response {
  const description = openSearchDescription({
    search: withHost(toPage('tim-kiem'), site),
    description: withHost(toFile('opensearch.xml'), site),
    icon: withHost(toFile('favicon.svg'), site),
  });
  const type = 'application/opensearchdescription+xml; charset=utf-8';
  return new Response(description, { headers: { 'content-type': type } });
}
