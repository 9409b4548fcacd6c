import { chromium } from 'playwright-core';
import { launchBrowser } from '../../../../scripts/testing/browser.ts';

/** How a test has a page printed. */
export interface Print {
  readonly html: string;
  /** Printed on top of every page. */
  readonly head?: string;
  /** Prints the number of the page below it. */
  readonly numbered?: boolean;
}

/** A browser that prints PDF files and pictures for tests. */
export interface Printer {
  readonly pdf: (print: Print) => Promise<Uint8Array>;
  /** A picture at 300 dpi of the start of a page. */
  readonly png: (html: string, height: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const small = 'font-size:9px;width:100%;text-align:center';
const look =
  "body{font:14pt/1.35 'Tinos','Liberation Serif',serif;text-align:justify} p{text-indent:1cm;margin:6pt 0} .c{text-align:center;text-indent:0} table{width:100%} .l td{text-align:center;vertical-align:top} .g{border-collapse:collapse} .g td{border:1px solid #000}";

/** Starts a browser that prints; it must be closed. */
export async function startPrinter(): Promise<Printer> {
  const server = await launchBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  const open = async (html: string, options = {}) => {
    const page = await browser.newPage(options);
    await page.setContent(`<meta charset="utf-8"><style>${look}</style>${html}`);
    return page;
  };
  return {
    pdf: async ({ html, head = '', numbered = false }) => {
      const page = await open(html);
      const bytes = await page.pdf({
        format: 'A4',
        margin: { top: '2cm', bottom: '2cm', left: '3cm', right: '2cm' },
        displayHeaderFooter: head !== '' || numbered,
        headerTemplate: `<div style="${small}">${head}</div>`,
        footerTemplate: `<div style="${small}">${numbered ? '<span class="pageNumber"></span>' : ''}</div>`,
      });
      await page.close();
      return bytes;
    },
    png: async (html, height) => {
      const page = await open(html, { viewport: { width: 794, height }, deviceScaleFactor: 3.125 });
      const bytes = await page.screenshot();
      await page.close();
      return bytes;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
