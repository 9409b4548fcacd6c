import type { Page, Site } from '../site.ts';

/** A link of a page that leads nowhere, and why. */
export interface BrokenLink {
  readonly page: string;
  readonly link: string;
  readonly problem: 'no such file' | 'no such anchor' | 'outside the base path' | 'another host';
}

// Any host does: it only makes relative links absolute.
const host = 'http://site.invalid';

/** Returns every link that leads to a file or an anchor that is not there, or out of the site. */
export function brokenLinks(site: Site): readonly BrokenLink[] {
  const pages = new Map(site.pages.map((page) => [page.path, new Set(page.ids)]));
  const files = new Set(site.files.map((file) => site.base + file));
  return site.pages.flatMap((page) =>
    [...new Set(page.links)].flatMap((link) => {
      const problem = problemOf(link, page, { base: site.base, pages, files });
      return problem === null ? [] : [{ page: page.path, link, problem }];
    }),
  );
}

interface Targets {
  readonly base: string;
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
  readonly files: ReadonlySet<string>;
}

function problemOf(
  link: string,
  page: Page,
  { base, pages, files }: Targets,
): BrokenLink['problem'] | null {
  const url = URL.parse(link, host + page.path);
  if (url === null) return 'no such file';
  if (url.protocol === 'data:' || url.protocol === 'mailto:') return null;
  if (url.origin !== host) return 'another host';
  if (!url.pathname.startsWith(base)) return 'outside the base path';
  const path = decodeURIComponent(url.pathname);
  const ids = pages.get(path);
  if (ids === undefined) return files.has(path) ? null : 'no such file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || ids.has(anchor) ? null : 'no such anchor';
}
