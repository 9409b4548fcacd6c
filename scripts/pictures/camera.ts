import type { Browser, Locator, Page } from 'playwright-core';

/** How sharp pictures are: pixels of a picture for each pixel of CSS. */
const sharpness = 2;
/** From 0 to 100; letters on a plain ground stay clean. */
const quality = 72;

/** What is photographed: a width of the window, and in which colours. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

/** Opens a page of the browser for photographs; nothing moves in it. */
export function openView(browser: Browser, { width, height, scheme }: View): Promise<Page> {
  return browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: sharpness,
    reducedMotion: 'reduce',
    locale: 'vi-VN',
  });
}

/** Photographs what the window shows, or one element of the page, as WebP. */
export async function photograph(page: Page, element?: Locator): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  const box = element === undefined ? null : await element.boundingBox();
  const session = await page.context().newCDPSession(page);
  const scroll = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    ...(box !== null && {
      captureBeyondViewport: true,
      clip: {
        x: box.x + scroll.x,
        y: box.y + scroll.y,
        width: box.width,
        height: box.height,
        scale: 1,
      },
    }),
  });
  return Buffer.from(data, 'base64');
}
