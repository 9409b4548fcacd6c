import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { filesBelow } from '../../scripts/site/fingerprint.ts';

/** A citation as drawn in a page. */
export interface DrawnCitation {
  /** Id of the edge that it shows. */
  readonly edge: string;
  /** Id of the element; evidence links lead to it. */
  readonly id: string;
  readonly href: string;
}

/** What the gates need to know of one page. */
export interface Page {
  /** Address below the host: `/kho/van-ban/x/`; the file's own name where that is not `index.html`: `/404.html`. */
  readonly path: string;
  /** Every id in the page, in order, twice where it stands twice. */
  readonly ids: readonly string[];
  /** Every address that the page refers to, as written. */
  readonly links: readonly string[];
  readonly citations: readonly DrawnCitation[];
}

/** A built site as the gates see it. */
export interface Site {
  readonly base: string;
  /** All files by path below the site's directory, sorted. */
  readonly files: readonly string[];
  readonly pages: readonly Page[];
}

/** Reads a built site; the browser parses the pages (and runs nothing of them), since it is the judge of HTML. */
export async function readSite(dir: string, base: string, browser: Browser): Promise<Site> {
  const files = filesBelow(dir);
  const tab = await browser.newPage();
  const pages: Page[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dir, file), 'utf8');
    const path = base + file.replace(/(?<=^|\/)index\.html$/u, '');
    pages.push({ path, ...(await tab.evaluate(parsePage, html)) });
  }
  await tab.close();
  return { base, files, pages };
}

/** Runs in the browser, so it can use nothing from outside itself. */
function parsePage(html: string): Omit<Page, 'path'> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const valuesOf = (name: string) =>
    [...page.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? '');
  const sets = valuesOf('srcset').flatMap((set) =>
    set.split(',').map((candidate) => candidate.trim().split(/\s+/u)[0] ?? ''),
  );
  return {
    ids: valuesOf('id'),
    links: ['href', 'src', 'action', 'poster'].flatMap(valuesOf).concat(sets),
    citations: [...page.querySelectorAll('a.citation[data-edge]')].map((link) => ({
      edge: link.getAttribute('data-edge') ?? '',
      id: link.id,
      href: link.getAttribute('href') ?? '',
    })),
  };
}
