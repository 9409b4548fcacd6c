import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong in the pages of a context, collected while they are visited. */
export interface Complaints {
  /** Requests to another host than the site's. */
  readonly strangers: string[];
  /** Violations of the Content-Security-Policy. */
  readonly violations: string[];
  /** Errors in the console, exceptions, and failed requests. */
  readonly errors: string[];
}

/** Starts collecting complaints about every page of `context`; `url` is the site's address. */
export async function watch(context: BrowserContext, url: string): Promise<Complaints> {
  const complaints: Complaints = { strangers: [], violations: [], errors: [] };
  const { origin } = new URL(url);
  await context.exposeFunction('reportViolation', (what: string) => {
    complaints.violations.push(what);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function') {
        report(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI}`);
      }
    });
  });
  context.on('request', (request) => {
    const address = new URL(request.url());
    if (address.origin !== origin && address.protocol !== 'data:' && address.protocol !== 'blob:') {
      complaints.strangers.push(request.url());
    }
  });
  context.on('response', (response) => {
    const isPage = response.request().resourceType() === 'document';
    if (response.status() >= 400 && !isPage)
      complaints.errors.push(`${response.status()} ${response.url()}`);
  });
  context.on('weberror', (error) => complaints.errors.push(String(error.error())));
  context.on('console', (message) => {
    // The browser itself notes a page that answers 404, which the visit of an unknown address is meant to do.
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) complaints.errors.push(message.text());
  });
  return complaints;
}

/**
 * Returns the pieces of text that a reader sees in `main`, in order, as they stand; works without scripts too.
 * Controls that only scripts can use are no part of what a page says: they are left out.
 */
export function visibleTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isControl = node.parentElement?.closest('[data-scripted]') != null;
      if (!isControl && node.parentElement?.checkVisibility() === true)
        seen.push(node.nodeValue ?? '');
    }
    return seen;
  });
}

/** Returns `text` with every stretch of white space as one blank. */
export function joinSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
