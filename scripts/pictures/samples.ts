import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { toDocx } from '../../src/export/docx/document.ts';
import { documentId, frontmatterSchema, parseDocument } from '../../src/lib/index.ts';
import { oldRtf } from './old-rtf.ts';
import { plan, report } from './sample-text.ts';
import { paper, scannedSheet } from './scan.ts';

/** Names of the files. */
export const sampleNames = {
  word: 'Kế hoạch 15.docx',
  old: 'Báo cáo 2003.rtf',
  scan: 'Thông báo (bản quét).png',
} as const;

/** Writes the invented files that the pictures are made of into `folder`: a Word file, one in an old font, a scan. */
export async function writeSamples(folder: string, browser: Browser): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, sampleNames.word), await toDocx(planDocument()));
  writeFileSync(join(folder, sampleNames.old), oldRtf(report));
  writeFileSync(join(folder, sampleNames.scan), await scan(browser));
}

function planDocument() {
  const paragraphs = plan.map((text, at) => ({ text, marks: [], heading: null, line: at + 1 }));
  return parseDocument({
    id: documentId('ke hoach 15'),
    kind: 'document',
    path: 'ke-hoach-15.mdx',
    frontmatter: frontmatterSchema.parse({ type: 'KH', number: null, date: null, title: null }),
    paragraphs,
  });
}

/** At this many pixels for each of CSS a sheet has about the 200 dots per inch of an office scanner. */
const scanner = 2.1;

async function scan(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: paper, deviceScaleFactor: scanner });
  await page.setContent(scannedSheet());
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.screenshot();
  await page.close();
  return bytes;
}
