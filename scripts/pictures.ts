import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readOptions } from './command/options.ts';
import { writeSamples } from './pictures/samples.ts';
import { sitePictures } from './pictures/site-shots.ts';
import { samplesFolder, terminalPictures } from './pictures/terminal-shots.ts';
import { root } from './site/settings.ts';
import { launchBrowser } from './testing/browser.ts';

const usage = `npm run --silent pictures

Takes the pictures of the page “Thêm văn bản” again, into src/assets/pictures: writes invented files (a Word file, one in
an old font, a scan), runs the real commands on them beside a copy of our collection, and photographs what they print and
the site that is built. Needs \`script\` of util-linux.

  --help  show this

Environment: CHROME_PATH for another browser.`;

readOptions(usage, {});
const album = join(root, 'src', 'assets', 'pictures');
const folder = mkdtempSync(join(tmpdir(), 'can-cu-pictures-'));
const server = await launchBrowser();
try {
  const browser = await chromium.connect(server.wsEndpoint());
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  await writeSamples(join(folder, samplesFolder), browser);
  mkdirSync(album, { recursive: true });
  for (const pictures of [terminalPictures, sitePictures]) {
    for await (const { file, content } of pictures(folder, browser)) {
      writeFileSync(join(album, file), content);
      console.log(`${file}  ${Math.ceil(content.length / 1024)} KB`);
    }
  }
  await browser.close();
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
