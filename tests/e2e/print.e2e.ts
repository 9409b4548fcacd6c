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
  return (await printed(path, extra)).sheets;
}

/** The sheets of a page as printed: in the order in which they are drawn, and line by line from the top down. */
async function printed(path: string, extra = '') {
  const page = await browser.newPage();
  await page.goto(site.url + path);
  await page.locator('main').evaluate((main, html) => {
    main.insertAdjacentHTML('beforeend', html);
  }, extra);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document);
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    lines.push(byLines(items.flatMap((item) => ('str' in item ? [item] : []))));
  }
  return { sheets: text.map(withoutBlanks), lines };
}

interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
}

/** A paragraph that goes on behind the end of a sheet is drawn after what stands below it. */
function byLines(pieces: readonly Piece[]): string {
  const height = ({ transform }: Piece) => Math.round(transform[5] ?? 0);
  const left = ({ transform }: Piece) => transform[4] ?? 0;
  const sorted = pieces.toSorted((a, b) => height(b) - height(a) || left(a) - left(b));
  return withoutBlanks(sorted.map(({ str }) => str).join(''));
}

/** Where lines and words end is the printer's affair; marks of notes on the writing are drawn, not text. */
function withoutBlanks(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad]+/gu, '');
}

const held = entries.filter(({ document }) => document.kind === 'document');

describe.each(held)('$document.id on paper', ({ document }) => {
  let sheets: readonly string[];
  let lines: readonly string[];
  beforeAll(async () => {
    ({ sheets, lines } = await printed(`van-ban/${document.id}/`));
  });

  test('has its whole text', () => {
    // The number of a sheet, and those of notes, stand between the letters of a text that goes on.
    const letters = (text: string) => withoutBlanks(text).replace(/\d/gu, '');
    // Columns come apart line by line, broken paragraphs as drawn: each stands whole in one of the two orders.
    const whole = [sheets, lines].map((each) => letters(each.join('')));
    const missing = document.blocks
      .map(({ span }) => letters(document.text.slice(span.start, span.end)))
      .filter((block) => !whole.some((text) => text.includes(block)));
    expect(missing).toEqual([]);
  });

  test('has the number of every sheet but the first', () => {
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.map((sheet) => /^\d+/u.exec(sheet)?.[0])).toEqual(
      sheets.map((_, index) => (index === 0 ? undefined : expect.stringMatching(`^${index + 1}`))),
    );
  });

  test('has nothing that is there to be pressed, and the addresses at the end', () => {
    const whole = sheets.join('');
    for (const words of pressed) expect(whole).not.toContain(words);
    expect(whole).toContain(withoutBlanks(`Trang này: ${settings.base}van-ban/${document.id}/`));
  });
});

test.each(['documents', 'references', 'reference', 'graph'])(
  'the %s page prints what it says, without navigation',
  async (type) => {
    const whole = (await print(types[type] ?? '')).join('');
    for (const words of pressed) expect(whole).not.toContain(words);
    expect(whole.length).toBeGreaterThan(200);
  },
);

test('what is folded on the screen is open on paper', async () => {
  const folded = '<details><summary>Xem thêm</summary><p>Câu gấp lại</p></details>';
  const whole = (await print(types['reference'] ?? '', folded)).join('');
  expect(whole).toContain('Câugấplại');
  expect(whole).not.toContain('Xemthêm');
});
