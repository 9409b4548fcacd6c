import { relative } from 'node:path';
import { readOptions } from './command/options.ts';
import { describeBuild } from './site/report.ts';
import { buildAfresh } from './site/reuse.ts';
import { siteSettings } from './site/settings.ts';

const usage = `npm run build -- [--content DIR] [--dest DIR]

Checks the content, builds the pages and the search index, and puts the site in place.
When something is wrong it says what and where, exits with 1 and leaves the last site alone.

  --content DIR  the collection, with documents/ and references/ (default: content)
  --dest DIR     where the site goes (default: dist)
  --help         show this

Environment: CONTENT_DIR and OUT_DIR in place of the options;
BASE_PATH=/kho/ when the site will stand below the root of its host.`;

const options = readOptions(usage, { content: { type: 'string' }, dest: { type: 'string' } });
const settings = siteSettings(options, process.env);
const { ok, text } = describeBuild(await buildAfresh(settings));
if (ok) console.log(`${text}\nThe site is in ${relative(process.cwd(), settings.dest) || '.'}/.`);
else {
  console.error(text);
  process.exitCode = 1;
}
