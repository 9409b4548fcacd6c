import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/content/corpus.ts';
import { connectBrowser, pageTypes, readGraph, settings, site } from './built.ts';

const types = pageTypes(readGraph(site.dir));
const { entries } = await loadCorpus(settings.content);
/** Words of masthead, outline, downloads and footer. */
const pressed = ['Tớinộidungchính', 'Giớithiệu', 'Độchínhxác', 'Tảivề', 'Mụclục', '¶'];
let browser: Browser;

beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** Prints a page as the reader's browser would, and returns the text of each sheet, without any blanks. */
async function print(path: string, extra = ''): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(site.url + path);
  await page.locator('main').evaluate((main, html) => {
    main.insertAdjacentHTML('beforeend', html);
  }, extra);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(withoutBlanks);
}

/** Where lines and words end is the printer's affair; marks of notes on the writing are drawn, not text. */
function withoutBlanks(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad]+/gu, '');
}

const held = entries.filter(({ document }) => document.kind === 'document');

describe.each(held)('$document.id on paper', ({ document }) => {
  let sheets: readonly string[];
  beforeAll(async () => {
    sheets = await print(`van-ban/${document.id}/`);
  });

  test('has its whole text', () => {
    // The number of a sheet, and those of notes, stand between the letters of a text that goes on.
    const letters = (text: string) => withoutBlanks(text).replace(/\d/gu, '');
    const printed = letters(sheets.map((sheet) => sheet.replace(/^\d+/u, '')).join(''));
    for (const { span } of document.blocks) {
      expect(printed).toContain(letters(document.text.slice(span.start, span.end)));
    }
  });

  test('has the number of every sheet but the first', () => {
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.map((sheet) => /^\d+/u.exec(sheet)?.[0])).toEqual(
      sheets.map((_, index) => (index === 0 ? undefined : expect.stringMatching(`^${index + 1}`))),
    );
  });

  test('has nothing that is there to be pressed, and the addresses at the end', () => {
    const printed = sheets.join('');
    for (const words of pressed) expect(printed).not.toContain(words);
    expect(printed).toContain(withoutBlanks(`Trang này: ${settings.base}van-ban/${document.id}/`));
  });
});

test.each(['documents', 'references', 'reference', 'graph'])(
  'the %s page prints what it says, without navigation',
  async (type) => {
    const printed = (await print(types[type] ?? '')).join('');
    for (const words of pressed) expect(printed).not.toContain(words);
    expect(printed.length).toBeGreaterThan(200);
  },
);

test('what is folded on the screen is open on paper', async () => {
  const folded = '<details><summary>Xem thêm</summary><p>Câu gấp lại</p></details>';
  const printed = (await print(types['reference'] ?? '', folded)).join('');
  expect(printed).toContain('Câugấplại');
  expect(printed).not.toContain('Xemthêm');
});
