import type { TestProject } from 'vitest/node';
import { describeBuild } from '../../scripts/site/report.ts';
import { buildUnlessSame } from '../../scripts/site/reuse.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import { siteSettings } from '../../scripts/site/settings.ts';
import { launchBrowser } from '../../scripts/testing/browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site. */
    readonly url: string;
    /** Where the browser of all tests listens. */
    readonly browser: string;
  }
}

/** Builds and serves the site (CONTENT_DIR and BASE_PATH as for a build) and starts the browser, once for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const settings = siteSettings({}, process.env);
  const outcome = await buildUnlessSame(settings);
  if (outcome.status !== 'reused') {
    const { ok, text } = describeBuild(outcome);
    if (!ok) throw new Error(text);
  }
  const server = await serveSite(settings.dest, { port: 0, base: settings.base });
  const browser = await launchBrowser();
  project.provide('url', server.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
