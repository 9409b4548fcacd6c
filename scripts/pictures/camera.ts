import type { Browser, Locator, Page } from 'playwright-core';

/** How sharp pictures are: pixels of a picture for each pixel of CSS. */
const sharpness = 2;
/** From 0 to 100; letters on a plain ground stay clean. */
const quality = 60;

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
    reducedMotion: 'reduce',
    locale: 'vi-VN',
  });
}

/** Photographs what the window shows, or one element of the page with a margin around it in pixels, as WebP. */
export async function photograph(page: Page, element?: Locator, margin = 0): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  const window = { x: 0, y: 0, ...page.viewportSize() };
  const box = element === undefined ? window : await element.boundingBox();
  const scroll = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const { x, y, width = 0, height = 0 } = box ?? window;
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    captureBeyondViewport: true,
    clip: {
      x: x + scroll.x - margin,
      y: y + scroll.y - margin,
      width: width + 2 * margin,
      height: height + 2 * margin,
      scale: sharpness,
    },
  });
  return Buffer.from(data, 'base64');
}
