import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { loadCorpus } from '../../src/content/corpus.ts';
import { buildSite } from '../site/build.ts';
import { describeBuild } from '../site/report.ts';
import { serveSite } from '../site/serve.ts';
import { openView, photograph } from './camera.ts';
import { sampleNames } from './samples.ts';
import type { Picture } from './terminal-shots.ts';

/** Where a site is served, and the address in it of the document that was a scan. */
interface Site {
  readonly url: string;
  readonly scanned: string;
}

/** A picture of the site: in a window of this size, after this way of getting there. */
interface SiteShot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly take: (page: Page, site: Site) => Promise<Buffer>;
}

const shots: readonly SiteShot[] = [
  {
    name: 'tim-thay',
    width: 720,
    height: 560,
    take: async (page, { url }) => {
      await page.goto(url);
      await page.locator('#tim-trong-kho').pressSequentially('15/kh-ubnd');
      await page.locator('a[role="option"]').first().waitFor();
      return photograph(page);
    },
  },
  {
    name: 'trang-van-ban',
    width: 720,
    height: 1180,
    take: async (page, { url, scanned }) => {
      await page.goto(`${url}${scanned}`, { waitUntil: 'networkidle' });
      return photograph(page);
    },
  },
  {
    name: 'cho-xem-lai',
    width: 720,
    height: 800,
    take: async (page, { url, scanned }) => {
      await page.goto(`${url}${scanned}`, { waitUntil: 'networkidle' });
      return photograph(page, page.locator('.doubts'), 14);
    },
  },
];

/** Builds the site of the collection in `folder` and yields its pictures, each in light and in dark. */
export async function* sitePictures(folder: string, browser: Browser): AsyncGenerator<Picture> {
  const [content, dest] = [join(folder, 'content'), join(folder, 'site')];
  const outcome = await buildSite({ content, dest, base: '/' });
  if (outcome.status !== 'built') throw new Error(describeBuild(outcome).text);
  const server = await serveSite(dest, { port: 0, base: '/' });
  try {
    const site = { url: server.url, scanned: await addressOfScan(content) };
    for (const { name, take, ...size } of shots) {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await openView(browser, { ...size, scheme });
        yield { file: `${name}-${scheme}.webp`, content: await take(page, site) };
        await page.close();
      }
    }
  } finally {
    await server.close();
  }
}

/** The name of the document depends on what was recognised; the file that it came from does not. */
async function addressOfScan(content: string): Promise<string> {
  const { entries } = await loadCorpus(content);
  const found = entries.find(
    ({ document }) => document.frontmatter.source?.file === sampleNames.scan,
  );
  if (found === undefined) throw new Error(`No document was read from ${sampleNames.scan}.`);
  return `van-ban/${found.document.id}/`;
}
